import type { Answer, Citation } from '../../knowledge/index.ts'
import { type Action, type Block, paragraph, type QuoteBlock, type Reply, reply, strong, text } from '../core/reply.ts'
import type { Voice } from './citation-line.ts'
import { disagreementBlocks, isLeadContested } from './disagreement.ts'
import { type Knows, nearMissReply, noMatchReply } from './misses.ts'
import { quoteBlock } from './quote-block.ts'
import { otherSpellings } from './spellings.ts'

/** Citations shown at once; the others are behind "more". */
export const citationsShown = 5

/** Numbers the citations that a reply shows, in the order of showing. */
interface Numbering {
  readonly shown: Citation[]
  quote(citation: Citation): QuoteBlock
}

/** The one renderer of answers, for every surface: lead, quotes with their sources, disagreement, other events. */
export function answerReply(answer: Answer, knows: Knows, voice: Voice): Reply {
  const numbering = createNumbering(voice)
  const parts = [answer, ...answer.also].map((part) => onePart(part, numbering, answer.also.length > 0, knows, voice))
  return reply(
    parts.flatMap(({ blocks }) => blocks),
    {
      actions: [...numbering.shown.map(sourceAction(voice)), ...parts.flatMap(({ actions }) => actions)],
      audience: parts.some(({ audience }) => audience === 'everyone') ? 'everyone' : 'asker',
    },
  )
}

/** The citations behind "more": those that the answer itself does not show. */
export function moreReply(answer: Answer, voice: Voice): Reply {
  const shownAlready = createNumbering(voice)
  citationBlocks(answer, shownAlready, voice)
  const numbering = createNumbering(voice)
  const blocks = notShown(answer, shownAlready).map(numbering.quote)
  if (blocks.length === 0) return reply([paragraph(text(voice.say('no-more')))], { audience: 'asker' })
  return reply(blocks, { actions: numbering.shown.map(sourceAction(voice)) })
}

function onePart(answer: Answer, numbering: Numbering, headed: boolean, knows: Knows, voice: Voice): Reply {
  const { say } = voice
  const intro: Block[] = []
  if (headed) intro.push(paragraph(strong(answer.question)))
  if (answer.correctedQuery !== null)
    intro.push(paragraph(text(say('showing-results-for', { query: answer.correctedQuery }))))
  if (answer.outcome === 'near-miss') return nearMissReply(answer, intro, voice)
  if (answer.outcome === 'no-match') return noMatchReply(intro, knows, voice)
  return reply(
    [
      ...intro,
      ...leadBlocks(answer, voice),
      ...citationBlocks(answer, numbering, voice),
      ...closingBlocks(answer, numbering, voice),
    ],
    { actions: moreActions(answer.question, notShown(answer, numbering).length, voice) },
  )
}

/** The answer's own words, strong once; none when the sources disagree about just that. */
function leadBlocks(answer: Answer, { say }: Voice): readonly Block[] {
  const { lead } = answer
  if (lead === null || isLeadContested(answer)) return []
  const names = otherSpellings(lead.text, sameGroup(answer)).join(', ')
  return [paragraph(strong(lead.text), ...(names ? [text(` (${say('also-spelled', { names })})`)] : []))]
}

function sameGroup({ citations }: Answer): readonly Citation[] {
  return citations.filter(({ group }) => group === citations[0]?.group)
}

/** Disagreements first, for they are the answer; then the citations that take no side. */
function citationBlocks({ disagreements, citations }: Answer, numbering: Numbering, voice: Voice): readonly Block[] {
  const taken = new Set(disagreements.flatMap(({ sides }) => sides.flatMap(({ claimIds }) => claimIds)))
  return [
    ...disagreements.flatMap((one) => disagreementBlocks(one, citations, numbering.quote, voice)),
    ...citations
      .slice(0, citationsShown)
      .filter(({ claimId }) => !taken.has(claimId))
      .map(numbering.quote),
  ]
}

function closingBlocks(answer: Answer, numbering: Numbering, { say }: Voice): readonly Block[] {
  const lines: string[] = []
  if (answer.independentSources > 0) lines.push(say('sources-agree', { count: answer.independentSources }))
  const numberOf = (claimId: string) => numbering.shown.findIndex((citation) => citation.claimId === claimId) + 1
  for (const { claimId, updatedBy } of answer.updates) {
    const [old, newer] = [numberOf(claimId), numberOf(updatedBy)]
    if (old > 0) lines.push(newer > 0 ? say('updated-by', { old, new: newer }) : say('updated-later', { old }))
  }
  const labels = answer.otherEvents.map(({ label }) => label)
  if (labels.length > 0) lines.push(say('other-events', { count: labels.length, labels: labels.join('; ') }))
  return lines.map((line) => paragraph(text(line)))
}

function notShown({ citations }: Answer, { shown }: Numbering): readonly Citation[] {
  return citations.filter(({ claimId }) => !shown.some((citation) => citation.claimId === claimId))
}

function moreActions(question: string, count: number, { say }: Voice): readonly Action[] {
  if (count <= 0) return []
  return [{ kind: 'intent', label: say('action-more', { count }), intent: { name: 'more', argument: question } }]
}

function createNumbering(voice: Voice): Numbering {
  const shown: Citation[] = []
  return {
    shown,
    quote(citation) {
      const at = shown.findIndex(({ claimId }) => claimId === citation.claimId)
      return quoteBlock(citation, at >= 0 ? at + 1 : shown.push(citation), voice)
    },
  }
}

const sourceAction =
  ({ say }: Voice) =>
  ({ claimId }: Citation, index: number): Action => ({
    kind: 'intent',
    label: say('action-source', { number: index + 1 }),
    intent: { name: 'quote', argument: claimId },
  })
