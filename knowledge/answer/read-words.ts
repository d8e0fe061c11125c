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

/** A piece of text between spaces. */
interface Piece {
  readonly words: readonly KnownWord[]
  /** Whether what follows begins a sentence. */
  readonly ends: boolean
}

/** Words recur, so what is known of a piece is kept; emptied when full. */
const pieces = new Map<Language, Map<string, Piece>>()
const mostPieces = 10_000

/** The words of a text; a capital makes a name unless it only begins the text, where `sentence` shows whether it is one. */
export function readWords(text: string, language: Language, sentence: string = text): ReadWord[] {
  const words: ReadWord[] = []
  let begins = true
  for (const [from, to] of piecesIn(text)) {
    const piece = pieceOf(text.slice(from, to), language)
    for (const known of piece.words) {
      const name = known.capital && known.breadth !== 'empty' && (!begins || isNameInside(known, sentence))
      words.push({
        start: from + known.start,
        end: from + known.end,
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
    if (piece.ends) begins = true
  }
  return words
}

/** Where the runs between spaces, tabs and line ends begin and end. */
function piecesIn(text: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = []
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : space
    const between = code === space || code === 0x09 || code === 0x0a || code === 0x0d
    if (between && from >= 0) found.push([from, at])
    if (between) from = -1
    else if (from < 0) from = at
  }
  return found
}

const space = 0x20

/** Whether a word that begins a text is a name all the same: a country, or a capital inside the sentence too. */
function isNameInside({ breadth, written }: KnownWord, sentence: string): boolean {
  if (breadth === 'broad') return true
  for (let at = sentence.indexOf(written, 1); at > 0; at = sentence.indexOf(written, at + 1)) {
    if (/[\p{L},] $/u.test(sentence.slice(Math.max(0, at - 2), at))) return true
  }
  return false
}

function pieceOf(piece: string, language: Language): Piece {
  let known = pieces.get(language)
  if (!known) {
    known = new Map()
    pieces.set(language, known)
  }
  const before = known.get(piece)
  if (before) return before
  if (known.size >= mostPieces) known.clear()
  const words = analyse(piece, language).map((token): KnownWord => {
    const written = piece.slice(token.start, token.end)
    const capital = /^\p{Lu}/u.test(written)
    const breadth = capital ? breadthOf(token.word) : 'empty'
    const asTerm = conceptOf(token.term)
    // Russia, Russian and Russians are one name.
    const asName = capital ? spellingKey((breadth === 'broad' ? countryOf(written) : null) ?? token.word) : asTerm
    return { ...token, written, capital, breadth, asTerm, asName }
  })
  const read = { words, ends: /[.!?:]["”»']?$/.test(piece) }
  known.set(piece, read)
  return read
}
