import type { Answer, Citation } from '../../../knowledge/index.ts'
import type { LabelledQuestion } from './labelled-question.ts'
import { isSameName, standsIn } from './same-words.ts'
import { squash, stemOf, supports } from './supports.ts'

/** How often something came out right, of how many times it was asked for. */
export interface Share {
  readonly right: number
  readonly of: number
}

export type Measure =
  | 'answerable hit@1'
  | 'answerable hit@3'
  | 'MRR@10'
  | 'variant hit@1'
  | 'variant hit@3'
  | 'refused, should answer'
  | 'refused, should refuse'
  | 'disagreement shown where there is one'
  | 'disagreement shown where there is none'
  | 'lead shown'
  | 'lead right (of shown)'
  | 'speaker right (of hits)'

export interface Score {
  readonly shares: Readonly<Record<Measure, Share>>
  /** Questions that went wrong, in order, with the first citation given. */
  readonly misses: readonly { readonly why: string; readonly question: string; readonly got: string | null }[]
}

/** Scores answers against labelled questions, pair by pair. */
export function scoreAnswers(pairs: readonly (readonly [LabelledQuestion, Answer])[]): Score {
  const shares: Record<Measure, Share> = {
    'answerable hit@1': none,
    'answerable hit@3': none,
    'MRR@10': none,
    'variant hit@1': none,
    'variant hit@3': none,
    'refused, should answer': none,
    'refused, should refuse': none,
    'disagreement shown where there is one': none,
    'disagreement shown where there is none': none,
    'lead shown': none,
    'lead right (of shown)': none,
    'speaker right (of hits)': none,
  }
  const misses: { why: string; question: string; got: string | null }[] = []
  for (const [question, answer] of pairs) {
    const { marks, faults } = mark(question, answer)
    for (const [measure, value] of marks) {
      const { right, of } = shares[measure]
      shares[measure] = { right: right + Number(value), of: of + 1 }
    }
    const got = answer.citations[0]?.exact ?? null
    misses.push(...faults.map((why) => ({ why, question: answer.question, got })))
  }
  return { shares, misses }
}

const none: Share = { right: 0, of: 0 }

interface Marked {
  readonly marks: readonly (readonly [Measure, boolean | number])[]
  readonly faults: readonly string[]
}

function mark(question: LabelledQuestion, answer: Answer): Marked {
  const answered = answer.outcome === 'answered'
  if (question.kind === 'unanswerable') {
    return { marks: [['refused, should refuse', !answered]], faults: answered ? ['should refuse'] : [] }
  }
  const rank = answer.citations.findIndex((citation) => question.support.some((span) => supports(citation, span)))
  const first = rank === 0
  const third = rank >= 0 && rank < 3
  if (question.kind === 'variant') {
    return {
      marks: [
        ['variant hit@1', first],
        ['variant hit@3', third],
      ],
      faults: third ? [] : ['variant missed'],
    }
  }
  const disagreement = markDisagreement(question, answer)
  return {
    marks: [
      ['answerable hit@1', first],
      ['answerable hit@3', third],
      ['MRR@10', rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0],
      ['refused, should answer', !answered],
      ['lead shown', answer.lead !== null],
      ...markLead(question, answer),
      ...disagreement.marks,
      ...markSpeaker(question, answer.citations[rank]),
    ],
    faults: [...(answered ? (third ? [] : ['missed']) : ['refused']), ...disagreement.faults],
  }
}

function markLead({ answer: wanted, support }: LabelledQuestion, { lead }: Answer): Marked['marks'] {
  if (lead === null) return []
  const texts = [...(wanted === undefined ? [] : [wanted]), ...support.map(({ exact }) => exact)]
  return [['lead right (of shown)', texts.some((text) => standsIn(lead.text, text))]]
}

function markDisagreement({ sources_disagree: disagree }: LabelledQuestion, { disagreements }: Answer): Marked {
  const shown = disagreements.length > 0
  if (disagree === 'yes') {
    return {
      marks: [['disagreement shown where there is one', shown]],
      faults: shown ? [] : ['disagreement not shown'],
    }
  }
  if (disagree === 'no') {
    return { marks: [['disagreement shown where there is none', shown]], faults: shown ? ['false disagreement'] : [] }
  }
  return { marks: [], faults: [] }
}

function markSpeaker({ speakers = [] }: LabelledQuestion, citation: Citation | undefined): Marked['marks'] {
  if (citation === undefined || speakers.length === 0) return []
  const here = speakers.filter(({ article }) => article === undefined || stemOf(article) === stemOf(citation.source))
  const wanted = (here.length > 0 ? here : speakers).flatMap((speaker) => [speaker.canonical, speaker.asWritten])
  const got = [citation.speaker?.name, citation.speaker?.asWritten].filter((name) => squash(name ?? '') !== '')
  const right =
    got.length > 0
      ? got.some((name) => wanted.some((other) => isSameName(name ?? '', other ?? '')))
      : here.some(({ asWritten }) => asWritten === null)
  return [['speaker right (of hits)', right]]
}
