import type { Quote } from '../../knowledge/index.ts'
import { button, paragraph, type Reply, reply, strong, text } from '../core/reply.ts'
import { citationLine, type Voice } from './citation-line.ts'
import { quoteHeadline, stateBlocks } from './quote-reply.ts'

/** The exact quotes behind one answer, each with the button that shows it in full; `cited` is how many there are in all. */
export function answerQuotesReply(quotes: readonly Quote[], cited: number, voice: Voice): Reply {
  const { say } = voice
  return reply(
    [
      paragraph(strong(say('quote-of-answer', { count: cited }))),
      ...quotes.flatMap((quote, i) => [
        ...stateBlocks(quote, quote.claimId, voice),
        paragraph(text(`${i + 1}. `), ...quoteHeadline(quote, voice)),
        {
          kind: 'quote' as const,
          claimId: quote.claimId,
          before: '',
          words: [text(quote.exact)],
          after: '',
          unfolded: true,
          label: null,
          citation: citationLine(quote.citation, voice),
        },
      ]),
    ],
    {
      audience: 'asker',
      actions: quotes.map(({ claimId }, i) => button(say('action-quote', { number: i + 1 }), 'quote', claimId)),
    },
  )
}
