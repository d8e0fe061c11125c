import { stemWord } from './analysis.ts'
import { oneEditAway } from './edit-distance.ts'
import { isFramingTerm } from './light-words.ts'
import { isDictionaryWord } from './synonyms.ts'

/** Shorter words have too many others one edit away. */
const shortest = 5

/**
 * The ordinary word that an unknown one is one slip of the keys away from, where the articles hold another form of it
 * ("sheeltering" where they say "shelter") or it belongs to the question's form ("huors"); null when there is none.
 */
export function ordinaryCorrection(word: string, frequency: (term: string) => number): string | null {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return null
  const found = new Map<string, number>()
  for (const near of oneEditAway(word)) {
    if (near[0] !== word[0] || !isDictionaryWord(near)) continue
    const term = stemWord(near, 'en')
    const held = frequency(term)
    if (held === 0 && !isFramingTerm(term)) continue
    found.set(near, Math.log2(2 + held) + (isSlip(word, near) ? likelier : 0))
  }
  const [best] = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best?.[0] ?? null
}

/** Two letters swapped, or one typed twice: more likely than one typed for another. */
function isSlip(word: string, near: string): boolean {
  const letters = (spelling: string) => [...spelling].sort().join('')
  const single = (spelling: string) => spelling.replace(/(.)\1+/gu, '$1')
  return letters(word) === letters(near) || single(word) === single(near)
}

const likelier = 3
