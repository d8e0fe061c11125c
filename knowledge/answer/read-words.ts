import { spellingKey } from '../extract/aliases.ts'
import { countryOf } from '../extract/gazetteer.ts'
import type { Language } from '../model.ts'
import { analyse, type Token } from '../search/analysis.ts'
import { conceptOf } from './concepts.ts'
import { breadthOf, type NameBreadth } from './name-breadth.ts'

/** A word of a claim as comparing sees it. */
export interface ReadWord {
  readonly start: number
  readonly end: number
  readonly written: string
  /** Folded. */
  readonly word: string
  readonly term: string
  /** One key for near-synonyms, or for the spellings of a name. */
  readonly concept: string
  readonly name: boolean
  /** Of a name. */
  readonly breadth: NameBreadth
  readonly stop: boolean
}

interface KnownWord extends Token {
  readonly written: string
  readonly capital: boolean
  readonly breadth: NameBreadth
  readonly asTerm: string
  readonly asName: string
}

/** Words recur, so what is known of a piece between spaces is kept; emptied when full. */
const pieces = new Map<string, readonly KnownWord[]>()
const mostPieces = 20_000

/** The words of a text; a capital makes a name unless it only begins the text, where `sentence` shows whether it is one. */
export function readWords(text: string, language: Language, sentence: string = text): ReadWord[] {
  const words: ReadWord[] = []
  let begins = true
  for (const match of text.matchAll(/[^ \t\r\n]+/g)) {
    for (const known of pieceOf(match[0], language)) {
      const start = match.index + known.start
      const name = known.capital && known.breadth !== 'empty' && (!begins || isNameInside(known, sentence))
      words.push({
        start,
        end: match.index + known.end,
        written: known.written,
        word: known.word,
        term: known.term,
        concept: name ? known.asName : known.asTerm,
        name,
        breadth: known.breadth,
        stop: known.stop,
      })
      begins = false
    }
    if (/[.!?:]["”»']?$/.test(match[0])) begins = true
  }
  return words
}

/** Whether a word that begins a text is a name all the same: a country, or a capital inside the sentence too. */
function isNameInside({ breadth, written }: KnownWord, sentence: string): boolean {
  if (breadth === 'broad') return true
  for (let at = sentence.indexOf(written, 1); at > 0; at = sentence.indexOf(written, at + 1)) {
    if (/[\p{L},] $/u.test(sentence.slice(Math.max(0, at - 2), at))) return true
  }
  return false
}

function pieceOf(piece: string, language: Language): readonly KnownWord[] {
  const key = `${language} ${piece}`
  const before = pieces.get(key)
  if (before) return before
  if (pieces.size >= mostPieces) pieces.clear()
  const known = analyse(piece, language).map((token): KnownWord => {
    const written = piece.slice(token.start, token.end)
    const capital = /^\p{Lu}/u.test(written)
    const breadth = capital ? breadthOf(token.word) : 'empty'
    const asTerm = conceptOf(token.term)
    // Russia, Russian and Russians are one name.
    const asName = capital ? spellingKey((breadth === 'broad' ? countryOf(written) : null) ?? token.word) : asTerm
    return { ...token, written, capital, breadth, asTerm, asName }
  })
  pieces.set(key, known)
  return known
}
