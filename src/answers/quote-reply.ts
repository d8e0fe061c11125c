import type { Quote } from '../../knowledge/index.ts'
import { type Action, type Block, button, notice, paragraph, type Reply, reply, strong, text } from '../core/reply.ts'
import { formatDay } from '../messages/dates.ts'
import { dateOf, joined, outletOf, speakerOf, type Voice } from './citation-line.ts'
import { sourceLink } from './source-link.ts'

/** Characters of a hash that people compare. */
const hashShown = 12

/**
 * A claim's exact words in their surroundings: offsets, whether the text is unchanged, who said it. `asked` is
 * the id or words asked for, `cited` the number of answers that cite it.
 */
export function quoteReply(quote: Quote, asked: string, cited: number, voice: Voice): Reply {
  const { say } = voice
  return reply(
    [
      ...stateBlocks(quote, asked, voice),
      paragraph(...quoteHeadline(quote, voice)),
      {
        kind: 'quote',
        claimId: quote.claimId,
        before: quote.before,
        words: [strong(quote.exact)],
        after: quote.after,
        unfolded: true,
        label: null,
        citation: [],
      },
      paragraph(
        text(`${say('quote-said-by', { speaker: saidBy(quote, voice) })} · ${say('quote-cited', { count: cited })}`),
      ),
      integrity(quote, voice),
    ],
    { actions: [...quoteActions(quote, voice), ...deskActions(quote, voice)] },
  )
}

/** What became of a claim since its id was given out. */
export function stateBlocks({ state, claimId }: Quote, asked: string, { say }: Voice): readonly Block[] {
  switch (state) {
    case 'current':
      return []
    case 'moved':
      return [notice('hint', say('quote-moved', { id: claimId, asked }))]
    case 'withdrawn':
      return [notice('warning', say('quote-withdrawn'))]
    default:
      return state satisfies never
  }
}

/** Id, outlet, title, date and place of a claim. */
export function quoteHeadline({ claimId, article, span, citation }: Quote, voice: Voice) {
  const { say } = voice
  return joined([
    strong(say('quote-claim', { id: claimId })),
    text(outletOf(citation, voice)),
    ...(article.title ? [text(article.title)] : []),
    dateOf(citation, voice),
    // As text: a number would be grouped by thousands, and people paste offsets.
    text(say('quote-place', { start: String(span.start), end: String(span.end) })),
  ])
}

function saidBy({ citation }: Quote, voice: Voice): string {
  const { speaker, via } = citation
  const parts = [...speakerOf(speaker, voice), ...(via.length > 0 ? [voice.say('via', { names: via.join(', ') })] : [])]
  const asWritten =
    speaker?.resolution === 'exact' || speaker?.resolution === 'pronoun'
      ? speaker.asWritten !== speaker.name && speaker.asWritten
      : false
  return parts.join(' · ') + (asWritten ? ` ${voice.say('quote-as-written', { words: asWritten })}` : '')
}

function integrity({ article, unchanged }: Quote, { say, locale }: Voice): Block {
  const hash = article.textSha256.slice(0, hashShown)
  return unchanged
    ? paragraph(text(say('quote-unchanged', { date: formatDay(article.addedAt, locale), by: article.addedBy, hash })))
    : notice('error', say('quote-changed', { hash }))
}

/** Copying the words and opening the page they come from. */
export function quoteActions({ citation, exact }: Quote, { say }: Voice): readonly Action[] {
  const url = sourceLink(citation)
  return [
    { kind: 'copy', label: say('action-copy'), text: exact },
    ...(url === null ? [] : [{ kind: 'link', label: say('action-open'), url } as const]),
  ]
}

/** Whoever sees offsets and hash may correct what they stand for. */
function deskActions({ claimId, article, state }: Quote, { say }: Voice): readonly Action[] {
  if (state === 'withdrawn') return []
  return [button(say('action-correct'), 'edit', claimId), button(say('action-retract-article'), 'retract', article.id)]
}
