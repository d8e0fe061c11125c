import type { Quote } from '../../knowledge/index.ts'
import { paragraph, type Reply, reply, strong } from '../core/reply.ts'
import { citationLine, type Voice } from './citation-line.ts'
import { quoteActions, stateBlocks } from './quote-reply.ts'

/**
 * A claim's full quote in its paragraph, for everybody: who says so and where, without the moderators' offsets and
 * hash. What was withdrawn is not shown again.
 */
export function sourceReply(quote: Quote, voice: Voice): Reply {
  if (quote.state === 'withdrawn') return reply(stateBlocks(quote, quote.claimId, voice), { audience: 'asker' })
  return reply(
    [
      ...stateBlocks(quote, quote.claimId, voice),
      ...(quote.article.title === null ? [] : [paragraph(strong(quote.article.title))]),
      {
        kind: 'quote',
        claimId: quote.claimId,
        before: quote.before,
        words: [strong(quote.exact)],
        after: quote.after,
        unfolded: true,
        label: null,
        citation: citationLine(quote.citation, voice),
      },
    ],
    { actions: quoteActions(quote, voice), audience: 'asker' },
  )
}
