import { type QuoteBlock, text } from '../../../src/core/reply.ts'

/** A quote with every field, changed where a test cares. */
export const quote = (change: Partial<QuoteBlock> = {}): QuoteBlock => ({
  kind: 'quote',
  claimId: 'aaaaaaaaaaa1',
  before: '',
  words: [text('The ferry leaves at noon.')],
  after: '',
  unfolded: false,
  label: null,
  citation: [],
  ...change,
})
