import { spellingKey } from '../extract/aliases.ts'
import { outletKey } from './copies.ts'
import type { Evidence } from './evidence.ts'
import { createUnionFind } from './union-find.ts'

type Cited = Pick<Evidence, 'claim' | 'article'>

/**
 * How many sources stand behind claims that say the same. One outlet counts once, and so do its digests; the copies of
 * one wire story count once; two reports that both rest on one agency's word for one speaker count once. One speaker's
 * statement that several outlets heard for themselves counts once for each outlet: we count who reports, not who speaks.
 * An article whose outlet is unknown counts for itself.
 */
export function independentSources(cited: readonly Cited[]): number {
  return sourceGroups(cited).length
}

/** The same claims, those that count as one source together. */
export function sourceGroups<T extends Cited>(cited: readonly T[]): readonly (readonly T[])[] {
  const groups = createUnionFind(cited)
  const firstWith = new Map<string, T>()
  for (const one of cited) {
    for (const key of originKeys(one)) {
      const first = firstWith.get(key)
      if (first) groups.join(one, first)
      else firstWith.set(key, one)
    }
  }
  return groups.sets()
}

/** Two claims with a key in common come from one source. */
function originKeys({ claim, article }: Cited): string[] {
  const story = [article.id, ...(article.wireOf === null ? [] : [article.wireOf])].map((id) => `article:${id}`)
  const outlet = article.outlet === null ? [] : [`outlet:${outletKey(article.outlet)}`]
  // "TASS" and «ТАСС», "Haidai" and «Сергей Гайдай»: by the last word, however it is spelled.
  const speaker =
    spellingKey(claim.speaker?.name ?? claim.speaker?.asWritten ?? '')
      .split(' ')
      .at(-1) ?? ''
  const wires = claim.via.map((via) => `via:${spellingKey(via)}:${speaker}`)
  return [...story, ...outlet, ...wires]
}
