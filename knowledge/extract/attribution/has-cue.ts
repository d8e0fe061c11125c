import { adjectives } from './adjective-cues.ts'
import { cueForms } from './cue-lexicon.ts'
import { nouns } from './noun-cues.ts'

/** Whether any word of the text could be a cue; cheap, so that what cannot report is never tagged. */
export function hasCue(text: string): boolean {
  for (const [word] of text.matchAll(/[a-z]+/gi)) {
    const lower = word.toLowerCase()
    if (cueForms.has(lower) || nouns.has(lower) || adjectives.has(lower) || lower === 'according' || lower === 'per')
      return true
  }
  return false
}
