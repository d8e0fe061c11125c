import type { Answer, Citation } from '../../knowledge/index.ts'
import { type Action, type Block, button, paragraph, type Reply, reply, strong, text } from '../core/reply.ts'
import type { Voice } from './citation-line.ts'
import { disagreementBlocks, isLeadContested } from './disagreement.ts'
import { type Knows, nearMissReply, noMatchReply } from './misses.ts'
import { createNumbering, type Numbering } from './numbering.ts'
import { occurrences } from './quote-block.ts'
import { rateActions } from './rate-actions.ts'
import { otherSpellings } from './spellings.ts'

/** Citations shown at once; the others are behind "more". */
const fewestShown = 3
const mostShown = 5
const mostDisagreements = 3
/** Beyond the first few, only what comes near the best one's score is worth showing unasked. */
const nearBest = 0.5

/** The one renderer of answers, for every surface: lead, quotes with their sources, disagreement, other events. */
export function answerReply(answer: Answer, knows: Knows, voice: Voice): Reply {
  const numbering = createNumbering(voice)
  const answers = [answer, ...answer.also]
  const parts = answers.map((part) => onePart(part, numbering, answer.also.length > 0, knows, voice))
  return reply(
    parts.flatMap(({ blocks }) => blocks),
    {
      actions: [
        ...numbering.actions(),
        ...parts.flatMap(({ actions }) => actions),
        ...(answers.some(({ outcome }) => outcome === 'answered') ? rateActions(answer, voice.say) : []),
      ],
      audience: parts.some(({ audience }) => audience === 'everyone') ? 'everyone' : 'asker',
      followUp: subjectOf(answers.findLast(({ outcome }) => outcome !== 'no-match')),
    },
  )
}

/** A follow-up of a follow-up has the subject of both. */
function subjectOf(answer: Answer | undefined): string | null {
  return answer ? (answer.withSubject ?? answer.question) : null
}

/** The citations behind "more": those that the answer itself does not show. */
export function moreReply(answer: Answer, voice: Voice): Reply {
  const names = namesOfLead(answer)
  const first = createNumbering(voice)
  citationBlocks(answer, names, first, voice)
  const numbering = createNumbering(voice)
  const blocks = notShown(answer, first).map((citation) => numbering.quote(citation, names))
  return blocks.length > 0
    ? reply(blocks, { actions: numbering.actions() })
    : reply([paragraph(text(voice.say('no-more')))], { audience: 'asker' })
}

function onePart(answer: Answer, numbering: Numbering, headed: boolean, knows: Knows, voice: Voice): Reply {
  const { say } = voice
  const intro: Block[] = []
  if (headed) intro.push(paragraph(strong(ownQuestion(answer))))
  if (answer.outcome === 'near-miss') return nearMissReply(answer, intro, voice)
  if (answer.outcome === 'no-match') return noMatchReply(answer, intro, knows, voice)
  if (answer.correctedQuery !== null)
    intro.push(paragraph(text(say('showing-results-for', { query: answer.correctedQuery }))))
  const names = namesOfLead(answer)
  return reply(
    [
      ...intro,
      ...leadBlocks(names, voice),
      ...citationBlocks(answer, names, numbering, voice),
      ...closingBlocks(answer, numbering, voice),
    ],
    { actions: moreActions(answer.question, notShown(answer, numbering).length, voice) },
  )
}

/** The first of several questions stands in front of the others in the message. */
function ownQuestion({ question, also }: Answer): string {
  const end = also[0] ? question.indexOf(also[0].question) : -1
  return end > 0 ? question.slice(0, end).trim() : question
}

/** The lead and its other spellings; none when the sources disagree about just that. */
function namesOfLead(answer: Answer): readonly string[] {
  const { lead, citations } = answer
  if (lead === null || isLeadContested(answer)) return []
  const sameEvent = citations.filter(({ eventId }) => eventId === citations[0]?.eventId)
  return [lead.text, ...otherSpellings(lead.text, sameEvent)]
}

function leadBlocks([lead, ...others]: readonly string[], { say }: Voice): readonly Block[] {
  if (lead === undefined) return []
  const also = others.length > 0 ? [text(` (${say('also-spelled', { names: others.join(', ') })})`)] : []
  return [paragraph(strong(lead), ...also)]
}

/** Disagreement comes first unless the lead is about something else; no citation stands there twice. */
function citationBlocks(
  { disagreements, citations }: Answer,
  names: readonly string[],
  numbering: Numbering,
  voice: Voice,
): readonly Block[] {
  const taken = new Set(disagreements.flatMap(({ sides }) => sides.flatMap(({ claimIds }) => claimIds)))
  const contested = () =>
    disagreements
      .slice(0, mostDisagreements)
      .flatMap((one) => disagreementBlocks(one, citations, names, numbering, voice))
  const agreed = () =>
    worthShowing(citations, names)
      .filter(({ claimId }) => !taken.has(claimId))
      .map((citation) => numbering.quote(citation, names))
  // Called in the order of showing, because that is how the numbers are given.
  return (names.length > 0 ? [agreed, contested] : [contested, agreed]).flatMap((blocks) => blocks())
}

/** Those that hold the lead's words before the others; of the others only the best. */
function worthShowing(citations: readonly Citation[], names: readonly string[]): readonly Citation[] {
  const bearsOut = holdsAny(names)
  const [first, ...rest] = [...citations.filter(bearsOut), ...citations.filter((citation) => !bearsOut(citation))]
  if (!first) return []
  const best = Math.max(...citations.map(({ score }) => score))
  return [
    first,
    ...rest.filter(
      (citation, i) =>
        i + 1 < fewestShown || (names.length > 0 ? bearsOut(citation) : citation.score >= nearBest * best),
    ),
  ].slice(0, mostShown)
}

const holdsAny =
  (names: readonly string[]) =>
  ({ exact }: Citation): boolean =>
    names.some((name) => occurrences(exact, name).length > 0)

function closingBlocks(answer: Answer, { numberOf }: Numbering, { say }: Voice): readonly Block[] {
  const lines = [...countLines(answer, numberOf(answer.citations[0]?.claimId ?? ''), say)]
  for (const { claimId, updatedBy } of answer.updates) {
    const [old, newer] = [numberOf(claimId), numberOf(updatedBy)]
    if (old > 0) lines.push(newer > 0 ? say('updated-by', { old, new: newer }) : say('updated-later', { old }))
  }
  const labels = answer.otherEvents.map(({ label }) => label)
  if (labels.length > 0) lines.push(say('other-events', { count: labels.length, labels: labels.join('; ') }))
  return lines.map((line) => paragraph(text(line)))
}

/**
 * Sources behind the lead, or beside the first quote; the sides of a disagreement have counts of their own. One source
 * alone is worth saying only when no quote of another article has the lead's words.
 */
function countLines(answer: Answer, number: number, say: Voice['say']): readonly string[] {
  const { lead, independentSources: count, disagreements } = answer
  if (count === 0 || disagreements.length > 0) return []
  if (lead !== null) {
    const articles = new Set(answer.citations.filter(holdsAny([lead.text])).map(({ articleId }) => articleId))
    return count === 1 && articles.size > 1 ? [] : [say('sources-say-so', { count })]
  }
  return count > 1 && number > 0 ? [say('sources-agree', { count, number })] : []
}

function notShown({ citations }: Answer, { numberOf }: Numbering): readonly Citation[] {
  return citations.filter(({ claimId }) => numberOf(claimId) === 0)
}

function moreActions(question: string, count: number, { say }: Voice): readonly Action[] {
  if (count <= 0) return []
  return [button(say('action-more', { count }), 'more', question)]
}
