import { createRequire } from 'node:module'
import type { Span } from '../../model.ts'

/** Universal part-of-speech tags. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

export interface Token extends Span {
  readonly word: string
  readonly lower: string
  readonly pos: PartOfSpeech
}

interface Tagger {
  readDoc(text: string): { tokens(): { out(): string[]; out(property: unknown): string[] } }
  readonly its: { readonly pos: unknown }
}

let tagger: Tagger | undefined
let tagged = 0

/**
 * The tagger keeps every word that it did not know, for good: after so many sentences a new one takes its place. It
 * takes a fifth of a second to load, they take minutes.
 */
const sentencesKept = 60_000

/** The model takes a fifth of a second to load, so nothing is loaded before the first sentence asks for it. */
function loadTagger(): Tagger {
  if (!tagger || ++tagged > sentencesKept) {
    tagged = 0
    const require = createRequire(import.meta.url)
    tagger = require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos']) as Tagger
  }
  return tagger
}

/** English words and punctuation of `slice` with their parts of speech; offsets count from `offset`. */
export function tagEnglish(slice: string, offset: number): Token[] {
  const { words, tags } = read(slice)
  const tokens: Token[] = []
  let at = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const found = slice.startsWith(word, at) ? at : slice.indexOf(word, at)
    if (found < 0) break
    tokens.push({
      start: offset + found,
      end: offset + found + word.length,
      word,
      lower: word.toLowerCase(),
      pos: tags[i] as PartOfSpeech,
    })
    at = found + word.length
  }
  return tokens
}

function read(slice: string): { words: string[]; tags: string[] } {
  try {
    const { readDoc, its } = loadTagger()
    const tokens = readDoc(slice).tokens()
    return { words: tokens.out(), tags: tokens.out(its.pos) }
  } catch {
    // Text that the tagger cannot read has words all the same.
    const words = slice.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
    return { words, tags: words.map((word) => (/[\p{L}\p{N}]/u.test(word) ? 'X' : 'PUNCT')) }
  }
}
