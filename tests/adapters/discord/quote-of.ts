import { link, type QuoteBlock, text } from '../../../src/core/reply.ts'

/** A quote as answers have it. */
export function quote(words: string, change: Partial<QuoteBlock> = {}): QuoteBlock {
  return {
    kind: 'quote',
    claimId: 'k3v9x2m41abc',
    before: '',
    words: [text(words)],
    after: '',
    unfolded: false,
    label: 1,
    citation: [text('Ada Holm · '), link('Harbour Post', 'https://harbour.example/ferry'), text(' · 14 June 2022')],
    ...change,
  }
}
