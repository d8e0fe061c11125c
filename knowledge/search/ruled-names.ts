import { spellingKey } from '../extract/aliases.ts'
import type { NameRules } from '../extract/name-rules.ts'

/** Moderators' names as a question asks for them: by their words, function words left out. */
export interface RuledNames {
  /** Words of the other names of the one thing; empty for names of which the rules say nothing. */
  others(words: readonly string[]): readonly (readonly string[])[]
  /** How many words the longest name has; 0 without rules. */
  readonly longest: number
}

export function createRuledNames(
  { rules, sameAs }: NameRules,
  partsOf: (name: string) => readonly string[],
): RuledNames {
  const byWords = new Map<string, readonly (readonly string[])[]>()
  const keys = new Map<string, string>()
  const keyOf = (word: string) => {
    const known = keys.get(word)
    if (known !== undefined) return known
    if (keys.size >= mostKeys) keys.clear()
    const key = spellingKey(word)
    keys.set(word, key)
    return key
  }
  let longest = 0
  for (const { same, names } of rules) {
    if (!same) continue
    for (const name of names) {
      const parts = partsOf(name)
      const others = sameAs(name)
        .map(partsOf)
        .filter((other) => other.length > 0)
      if (parts.length === 0 || others.length === 0) continue
      longest = Math.max(longest, parts.length)
      byWords.set(parts.map(keyOf).join(' '), others)
    }
  }
  return {
    longest,
    others: (words) => (words.length > longest ? [] : (byWords.get(words.map(keyOf).join(' ')) ?? [])),
  }
}

const mostKeys = 5000
