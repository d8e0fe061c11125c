import { adjectives } from './adjective-cues.ts'
import { cueForms } from './cue-lexicon.ts'
import { nouns } from './noun-cues.ts'

const words = /[A-Za-z]+/g

/**
 * Whether any word of the text could be a cue; cheap, so that what cannot report is never tagged. Reporting nouns and
 * adjectives count only before a word that may open their content.
 */
export function hasCue(text: string): boolean {
  const found = text.match(words) ?? []
  for (let i = 0; i < found.length; i++) {
    const lower = found[i]!.toLowerCase()
    if (cueForms.has(lower)) return true
    const next = found[i + 1]?.toLowerCase() ?? ''
    if (nouns.get(lower)?.opens.has(next) || adjectives.get(lower)?.opens.has(next)) return true
    if (lower === 'per' || (lower === 'according' && next === 'to')) return true
  }
  return false
}
