import type { Slot } from '../knowledge.ts'
import { differencesOf } from './compare.ts'
import { isSameVoice } from './disagreements.ts'
import type { Evidence } from './evidence.ts'
import { saysTheSame } from './groups.ts'
import { pairsSharing } from './pairs-sharing.ts'
import { type Reading, readEvidence } from './reading.ts'

/** How one claim stands to another; `slot` is what differs. */
export interface ClaimLink {
  readonly kind: 'corroborates' | 'contradicts' | 'updates'
  readonly from: string
  readonly to: string
  readonly slot: Slot | null
}

const leastShared = 2

/** Links between claims of one event in different articles; the later one is `from` where there is a later one. */
export function linksOf(evidence: readonly Evidence[]): readonly ClaimLink[] {
  const readings = evidence.filter(({ claim }) => claim.type !== 'headline').map(readEvidence)
  const links: ClaimLink[] = []
  for (const [a, b] of pairsSharing(readings, ({ names, concepts }) => [...names, ...concepts])) {
    if (a.evidence.article.id === b.evidence.article.id) continue
    const link = linkOf(a, b)
    if (link) links.push(link)
  }
  return links
}

function linkOf(a: Reading, b: Reading): ClaimLink | null {
  const [x, y] = [a.evidence, b.evidence]
  const [dayX, dayY] = [x, y].map(({ article }) => article.publishedAt?.slice(0, 10) ?? '')
  const [from, to] = dayX! > dayY! ? [x.claim.id, y.claim.id] : [y.claim.id, x.claim.id]
  if (saysTheSame(a, b)) return { kind: 'corroborates', from, to, slot: null }
  // Two claims that share no more than a word are about different things.
  const shared = [...a.concepts].filter((concept) => b.concepts.has(concept)).length
  const [difference] = shared < leastShared ? [] : differencesOf(a, b)
  if (!difference) return null
  const updates = dayX !== '' && dayY !== '' && dayX !== dayY && isSameVoice(x, y)
  return { kind: updates ? 'updates' : 'contradicts', from, to, slot: difference.slot }
}
