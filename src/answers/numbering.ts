import type { Citation } from '../../knowledge/index.ts'
import { type Action, button, type QuoteBlock } from '../core/reply.ts'
import type { Voice } from './citation-line.ts'
import { quoteBlock } from './quote-block.ts'

/** Numbers the citations that a reply shows, in the order of showing; one shown twice keeps its number. */
export interface Numbering {
  readonly shown: readonly Citation[]
  /** The quote with its number; `answers` are words to be seen in it, most wanted first. */
  quote(citation: Citation, answers: readonly string[]): QuoteBlock
  /** From 1; 0 for a citation that is not shown. */
  numberOf(claimId: string): number
  /** One action a citation: its full quote. */
  actions(): readonly Action[]
}

export function createNumbering(voice: Voice): Numbering {
  const shown: Citation[] = []
  const numberOf = (claimId: string) => shown.findIndex((citation) => citation.claimId === claimId) + 1
  return {
    shown,
    numberOf,
    quote: (citation, answers) =>
      quoteBlock(citation, answers, numberOf(citation.claimId) || shown.push(citation), voice),
    actions: () =>
      shown.map(({ claimId }, i) => button(voice.say('action-source', { number: i + 1 }), 'source', claimId)),
  }
}
