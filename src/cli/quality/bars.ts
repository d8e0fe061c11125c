import type { Measure, Share } from '../eval/score.ts'
import type { ClaimScore } from '../eval/score-claims.ts'
import type { Figures } from './figures.ts'
import { f1, percent, rounded } from './percent.ts'

/** What a figure must reach, in percent. */
export interface Bar {
  readonly value: number
  readonly direction: 'at least' | 'at most'
}

/** A figure held against its bar; null where it was not measured. */
export interface Checked {
  readonly what: string
  readonly figure: number | null
  readonly bar: Bar
}

const atLeast = (value: number): Bar => ({ value, direction: 'at least' })
const atMost = (value: number): Bar => ({ value, direction: 'at most' })

/** Wanted of answers over news, clean. */
export const answerBars: Partial<Readonly<Record<Measure, Bar>>> = {
  'answerable hit@3': atLeast(95),
  'variant hit@3': atLeast(92),
  'refused, should answer': atMost(10),
  'refused, should refuse': atLeast(80),
  'disagreement shown where there is one': atLeast(90),
  'disagreement shown where there is none': atMost(5),
  'lead right (of shown)': atLeast(95),
  'speaker right (of hits)': atLeast(92),
}

export const shortLeadBar = atLeast(50)
export const labelledDifferenceBar = atLeast(90)
export const otherEventBar = atMost(0)
export const statementBar = atLeast(80)
/** Hit@1 lost to typing errors. */
const typingLossBar = (set: string): Bar => atMost(set === 'squad2' ? 1 : 2)

export type ClaimMeasure =
  | 'content exact F1'
  | 'content half shared F1'
  | 'characters F1'
  | 'sentences F1'
  | 'sentences precision'
  | 'speaker head right'
  | 'wrong speaker given'
  | 'direct quotations found'

export const claimMeasures: Readonly<Record<ClaimMeasure, (score: ClaimScore) => number | null>> = {
  'content exact F1': ({ contentExact }) => f1(contentExact),
  'content half shared F1': ({ contentHalf }) => f1(contentHalf),
  'characters F1': ({ characters }) => f1(characters),
  'sentences F1': ({ sentences }) => f1(sentences),
  'sentences precision': ({ sentences }) => percent({ right: sentences.right, of: sentences.found }),
  'speaker head right': ({ speakerRight }) => percent(speakerRight),
  'wrong speaker given': ({ speakerWrong }) => percent(speakerWrong),
  'direct quotations found': ({ directQuotations }) => percent(directQuotations),
}

export const claimBars: Readonly<Record<string, Partial<Readonly<Record<ClaimMeasure, Bar>>>>> = {
  polnear: {
    'content exact F1': atLeast(53),
    'content half shared F1': atLeast(67),
    'characters F1': atLeast(82),
    'sentences F1': atLeast(85),
    'sentences precision': atLeast(93),
    'speaker head right': atLeast(91),
    'wrong speaker given': atMost(6),
    'direct quotations found': atLeast(93),
  },
  seeds: {
    'content half shared F1': atLeast(88),
    'speaker head right': atLeast(92),
    'wrong speaker given': atMost(4),
  },
}

export function isMet({ figure, bar }: Checked): boolean {
  if (figure === null) return true
  return bar.direction === 'at least' ? figure >= bar.value : figure <= bar.value
}

/** Every figure that has a bar. */
export function checkAll({ sets, claims, statements }: Figures): readonly Checked[] {
  const checks: Checked[] = []
  const check = (what: string, share: Share | number | null, bar: Bar | undefined) => {
    if (bar === undefined || share === null) return
    checks.push({ what, figure: typeof share === 'number' ? share : percent(share), bar })
  }
  for (const { set, clean, typo, shortLeads, labelled } of sets) {
    const { name, firstHit, thirdHit } = set
    const first = clean.shares['answerable hit@1']
    if (firstHit) {
      check(`${name}: hit@1`, first, atLeast(firstHit[0]))
      check(`${name}: hit@1 with typing errors`, typo.shares['answerable hit@1'], atLeast(firstHit[1]))
    }
    if (percent(first) !== null) {
      const lost = (percent(first) ?? 0) - (percent(typo.shares['answerable hit@1']) ?? 0)
      check(`${name}: hit@1 lost to typing errors`, rounded(Math.max(0, lost)), typingLossBar(name))
    }
    if (!thirdHit && firstHit) continue
    for (const [measure, bar] of Object.entries(answerBars) as [Measure, Bar][])
      check(`${name}: ${measure}`, clean.shares[measure], bar)
    check(`${name}: lead shown for who, where, when and how many`, shortLeads, shortLeadBar)
    if (!labelled) continue
    check(`${name}: disagreements that name a labelled pair or topic`, labelled.topicNamed, labelledDifferenceBar)
    check(`${name}: answers that cite another event`, labelled.otherEventCited, otherEventBar)
  }
  for (const { set, score } of claims)
    for (const [measure, bar] of Object.entries(claimBars[set.name] ?? {}) as [ClaimMeasure, Bar][])
      check(`${set.name}, who says what: ${measure}`, claimMeasures[measure](score), bar)
  if (statements) check('statements met rightly', statements.all, statementBar)
  return checks.filter(({ figure }) => figure !== null)
}
