import { spellingKey } from '../extract/aliases.ts'
import { countryOf } from '../extract/gazetteer.ts'
import type { Language } from '../model.ts'
import { analyse, type Token } from '../search/analysis.ts'
import { createRecentMap, type RecentMap } from '../search/recent-map.ts'
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
  /** Whether it is a name where it does not only begin a text. */
  readonly canName: boolean
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

/** Words recur, so what is known of a piece is kept. */
const pieces = new Map<Language, RecentMap<string, Piece>>()
const mostPieces = 10_000

/** The words of a text; a capital makes a name unless it only begins the text, where `sentence` shows whether it is one. */
export function readWords(text: string, language: Language, sentence: string = text): ReadWord[] {
  const known = piecesOf(language)
  const words: ReadWord[] = []
  let begins = true
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const between = at === text.length || isSpace(text.charCodeAt(at))
    if (between && from >= 0) {
      const piece = pieceOf(text.slice(from, at), language, known)
      for (const word of piece.words) {
        words.push(toReadWord(word, from, word.canName && (!begins || isNameInside(word, sentence))))
        begins = false
      }
      if (piece.ends) begins = true
      from = -1
    } else if (!between && from < 0) from = at
  }
  return words
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d
}

function toReadWord(known: KnownWord, from: number, name: boolean): ReadWord {
  return {
    start: from + known.start,
    end: from + known.end,
    written: known.written,
    word: known.word,
    term: known.term,
    concept: name ? known.asName : known.asTerm,
    name,
    breadth: known.breadth,
    stop: known.stop,
  }
}

/** Whether a word that begins a text is a name all the same: a country, or a capital inside the sentence too. */
function isNameInside({ breadth, written }: KnownWord, sentence: string): boolean {
  if (breadth === 'broad') return true
  for (let at = sentence.indexOf(written, 1); at > 0; at = sentence.indexOf(written, at + 1)) {
    if (/[\p{L},] $/u.test(sentence.slice(Math.max(0, at - 2), at))) return true
  }
  return false
}

function piecesOf(language: Language): RecentMap<string, Piece> {
  const before = pieces.get(language)
  if (before) return before
  const known = createRecentMap<string, Piece>(mostPieces)
  pieces.set(language, known)
  return known
}

function pieceOf(piece: string, language: Language, known: RecentMap<string, Piece>): Piece {
  const before = known.get(piece)
  if (before) return before
  const words = analyse(piece, language).map((token): KnownWord => {
    const written = piece.slice(token.start, token.end)
    const capital = isCapital.test(written)
    const breadth = capital ? breadthOf(token.word) : 'empty'
    const asTerm = conceptOf(token.term)
    // Russia, Russian and Russians are one name.
    const asName = capital ? spellingKey((breadth === 'broad' ? countryOf(written) : null) ?? token.word) : asTerm
    return { ...token, written, canName: breadth !== 'empty', breadth, asTerm, asName }
  })
  const read = { words, ends: /[.!?:]["”»']?$/.test(piece) }
  known.set(piece, read)
  return read
}

const isCapital = /^\p{Lu}/u
