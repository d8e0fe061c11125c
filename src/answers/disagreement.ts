import type { Answer, Citation, Disagreement } from '../../knowledge/index.ts'
import { type Block, list, paragraph, strong, text } from '../core/reply.ts'
import type { Voice } from './citation-line.ts'

/** Quotes shown for one side; the others are behind "more". */
const quotesASide = 2

/** Which kinds of lead a disagreement makes uncertain. */
const contested: Readonly<Record<Disagreement['slot'], readonly string[]>> = {
  quantity: ['number', 'quantity'],
  polarity: ['yes-no', 'yesno', 'polarity', 'statement'],
  agent: ['person', 'agent', 'organisation'],
  place: ['place'],
  time: ['time', 'date'],
}

/** Whether sources disagree about the very thing that the lead line would state. */
export function isLeadContested({ lead, disagreements }: Answer): boolean {
  return lead !== null && disagreements.some(({ slot }) => contested[slot].includes(lead.kind))
}

/** The sides by their value, each with who says so; `quote` numbers what it shows. */
export function disagreementBlocks(
  { about, sides }: Disagreement,
  citations: readonly Citation[],
  quote: (citation: Citation) => Block,
  { say }: Voice,
): readonly Block[] {
  return [
    paragraph(strong(say('sources-disagree', { about }))),
    list(
      'sides',
      sides.map(({ value, claimIds, independentSources }) => [
        paragraph(strong(value), text(` (${say('side-sources', { count: independentSources })})`)),
        ...citations
          .filter(({ claimId }) => claimIds.includes(claimId))
          .slice(0, quotesASide)
          .map(quote),
      ]),
    ),
  ]
}
