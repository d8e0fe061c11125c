import type { Citation } from '../../knowledge/index.ts'

/**
 * Other spellings of a one-word name in citations of the same event ("Svatovo" beside "Svatove"): Latin words with a
 * capital, one letter apart, two in long ones. Forms of one word (Russia, Russian) are no other spelling.
 */
export function otherSpellings(name: string, citations: readonly Citation[]): readonly string[] {
  if (!/^\p{Lu}[\p{Script=Latin}'’-]{4,}$/u.test(name)) return []
  const found = new Map<string, string>()
  for (const { exact } of citations)
    for (const [word] of exact.matchAll(/\p{Lu}[\p{Script=Latin}-]{4,}/gu))
      if (isOtherSpelling(word.toLowerCase(), name.toLowerCase())) found.set(word.toLowerCase(), word)
  return [...found.values()]
}

function isOtherSpelling(a: string, b: string): boolean {
  if (a[0] !== b[0] || a.startsWith(b) || b.startsWith(a)) return false
  return distance(a, b) <= (Math.min(a.length, b.length) > 9 ? 2 : 1)
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
