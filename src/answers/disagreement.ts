import type { Answer, Citation, Disagreement } from '../../knowledge/index.ts'
import { type Block, list, paragraph, strong, text } from '../core/reply.ts'
import type { Voice } from './citation-line.ts'
import type { Numbering } from './numbering.ts'

/** Quotes shown for one side; the others are behind "more". */
const quotesASide = 2

/** The kind of lead that a disagreement makes uncertain. */
const contested: Readonly<Record<Disagreement['slot'], string | null>> = {
  quantity: 'number',
  polarity: null,
  agent: 'person',
  place: 'place',
  time: 'time',
}

/** Whether sources disagree about the very thing that the lead line would state. */
export function isLeadContested({ lead, disagreements }: Answer): boolean {
  return lead !== null && disagreements.some(({ slot }) => contested[slot] === lead.kind)
}

/** The sides by their value, each with who says so; a quote that stands above already is named by its number. */
export function disagreementBlocks(
  { about, sides }: Disagreement,
  citations: readonly Citation[],
  names: readonly string[],
  { numberOf, quote }: Numbering,
  { say }: Voice,
): readonly Block[] {
  const items = sides.map(({ value, claimIds, independentSources }): readonly Block[] => {
    const cited = citations.filter(({ claimId }) => claimIds.includes(claimId)).slice(0, quotesASide)
    const above = cited.map(({ claimId }) => numberOf(claimId)).filter((number) => number > 0)
    const references = above.map((number) => ` [${number}]`).join('')
    return [
      paragraph(strong(value), text(` (${say('side-sources', { count: independentSources })})${references}`)),
      ...cited.filter(({ claimId }) => numberOf(claimId) === 0).map((citation) => quote(citation, names)),
    ]
  })
  return [paragraph(strong(say('sources-disagree', { about }))), list('sides', items)]
}
