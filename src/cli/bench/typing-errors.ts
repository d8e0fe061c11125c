import type { Random } from './random.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'

type Slip = (word: string, at: number, random: Random) => string

const slips: readonly Slip[] = [
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  (word, at, random) => word.slice(0, at) + letters.charAt(random.below(26)) + word.slice(at + 1),
]

/** A text with one slip of the keys in one or two of its longer words, never in a word's first letter. */
export function withTypingErrors(text: string, random: Random): string {
  const words = text.split(' ')
  const long = [...words.keys()].filter((at) => /^\p{L}{5,}/u.test(words[at] ?? ''))
  for (let left = Math.min(long.length, 1 + random.below(2)); left > 0; left--) {
    const at = random.pick(long)
    const word = words[at] ?? ''
    const length = /^\p{L}+/u.exec(word)?.[0].length ?? 0
    if (length >= 4) words[at] = random.pick(slips)(word, 1 + random.below(length - 2), random)
  }
  return words.join(' ')
}
