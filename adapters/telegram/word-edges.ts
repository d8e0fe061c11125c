import { graphemeStarts } from './grapheme.ts'

/** The next place at or after `at` where a word begins; where there is none before `latest`, where a character does. */
export function wordStart(words: string, at: number, latest: number): number {
  for (let i = Math.max(at, 1); i < latest; i++) if (isSpace(words[i - 1]) && !isSpace(words[i])) return i
  return graphemeStarts(words)(at)
}

/** The last place at or before `at` where a word ends; where there is none after `earliest`, where a character does. */
export function wordEnd(words: string, at: number, earliest: number): number {
  if (at >= words.length) return words.length
  for (let i = at; i > earliest; i--) if (isSpace(words[i]) && !isSpace(words[i - 1])) return i
  return Math.max(earliest, graphemeStarts(words)(at))
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}
