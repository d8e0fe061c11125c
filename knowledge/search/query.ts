import { transliterate } from '../extract/aliases.ts'
import { stemWord } from './analysis.ts'
import type { Correction } from './correction.ts'
import { oneEditAway } from './edit-distance.ts'
import { foldWord } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { isFreelyWorded, isLightTerm } from './light-words.ts'
import { nationNames } from './nations.ts'
import { newsWordsFor } from './news-words.ts'
import { ordinaryCorrection } from './ordinary-correction.ts'
import { romanised } from './romanised.ts'
import { isStopWord } from './stop-words.ts'
import { isDictionaryWord, synonymsOf } from './synonyms.ts'
import { translationsOf } from './translations.ts'
import { understand } from './understand.ts'
import type { QuestionWord, Understood } from './understood.ts'

/** One thing the question speaks of, with every term that stands for it. */
export interface Concept {
  readonly word: string
  /** Index terms with the weight of a match, the word's own first. */
  readonly forms: readonly { readonly term: string; readonly weight: number }[]
  /** Rarity: inverse document frequency of what stands for it. */
  readonly rarity: number
  readonly name: boolean
  readonly number: boolean
  readonly quoted: boolean
  /** Part of the question's form or limits, not of its matter. */
  readonly framing: boolean
  /** A word whose absence says little ("people", "take"). */
  readonly light: boolean
  /** `unknown` words match nothing. */
  readonly found: 'known' | 'corrected' | 'translated' | 'unknown'
  /** What the word was read as, when not as written. */
  readonly readAs: string | null
}

/** A question with its words tied to what the articles hold. */
export interface Query {
  readonly understood: Understood
  readonly concepts: readonly Concept[]
  /** The question as searched, when spelling was corrected. */
  readonly corrected: string | null
}

/** Ties a question's words to the lexicon: corrections, spellings, aliases, translations, synonyms. */
export function resolveQuery(asked: Understood, lexicon: Lexicon, sentenceCount: number): Query {
  const cyrillic = romanised(asked.text, lexicon)
  const question =
    cyrillic === null ? asked : { ...understand(cyrillic), followUp: asked.followUp, filters: asked.filters }
  const readings = question.words.map((word) => ({ word, reading: read(word, lexicon) }))
  addRuledNames(readings, lexicon)
  const replaced = readings.filter(({ reading }) => reading.found === 'corrected')
  const corrected = replaced.reduceRight(
    (line, { word, reading }) => line.slice(0, word.start) + reading.readAs + line.slice(word.end),
    question.text,
  )
  const kept = readings.filter(({ reading }) => reading.forms.length > 0 || reading.found === 'unknown')
  return {
    // a corrected question word ("wher") changes what is asked for
    understood: corrected === question.text ? question : { ...question, ...formOf(corrected, question) },
    concepts: kept.map(({ word, reading }) => ({
      word: word.word,
      forms: reading.forms,
      rarity: rarityOf(reading.forms, lexicon, sentenceCount) * shareOf(word, question),
      light: isFreelyWorded(word.term) || (word.carried && !word.capital),
      framing: word.framing || word.limiting,
      name: word.capital || lexicon.isName(reading.readAs ?? word.word),
      number: /^\d/.test(word.word),
      quoted: word.quoted,
      found: reading.found,
      readAs: reading.readAs,
    })),
    corrected: corrected === asked.text ? null : corrected,
  }
}

/** Names of several words that moderators tie to other names: each word of the name then stands for those too. */
function addRuledNames(readings: { readonly word: QuestionWord; reading: Reading }[], lexicon: Lexicon): void {
  const ruled = lexicon.ruled()
  for (let length = 2; length <= ruled.longest; length++)
    for (let from = 0; from + length <= readings.length; from++) {
      const run = readings.slice(from, from + length)
      const others = ruled.others(run.map(({ word }) => word.word)).flat()
      const forms = others
        .map((other) => ({ term: stemWord(other, 'und'), weight: ruledWeight }))
        .filter(({ term }) => lexicon.frequency(term) > 0)
      if (forms.length === 0) continue
      for (const one of run) {
        const known = new Set(one.reading.forms.map(({ term }) => term))
        one.reading = {
          found: one.reading.found === 'unknown' ? 'translated' : one.reading.found,
          readAs: one.reading.readAs,
          forms: [...one.reading.forms, ...forms.filter(({ term }) => !known.has(term))],
        }
      }
    }
}

const ruledWeight = 0.9

/** What a corrected text says of the question's form; "today" was read with the clock. */
function formOf(corrected: string, { filters: asked }: Understood): Partial<Understood> {
  const { kind, focus, filters, measure } = understand(corrected)
  return { kind, focus, filters: { ...filters, time: filters.time ?? asked.time }, measure }
}

function shareOf({ term, word, limiting, carried }: QuestionWord, { filters }: Understood): number {
  return (
    (isLightTerm(term) ? lightShare : 1) *
    (limiting && filters.speaker.includes(word) ? limitShare : 1) *
    (carried ? carriedShare : 1)
  )
}

/** What a word from the question before weighs beside one of the follow-up itself. */
const carriedShare = 0.5

/** What the name in "according to X" weighs: who speaks tells whether it is kept, and an outlet's name stands in no sentence. */
const limitShare = 0.7

/** What a light word weighs beside another of its rarity. */
const lightShare = 0.6

/** What another word for the same thing counts beside the word itself. */
const newsWordWeight = 0.5

interface Reading {
  readonly found: Concept['found']
  readonly forms: Concept['forms']
  readonly readAs: string | null
}

function read({ word, term, framing }: QuestionWord, lexicon: Lexicon): Reading {
  const terms = new Map<string, number>()
  const put = (found: string, weight: number) => {
    if (lexicon.frequency(found) > 0 && (terms.get(found) ?? 0) < weight) terms.set(found, weight)
  }
  const putWord = (found: string, weight: number) => put(stemWord(found, 'und'), weight)
  const forms = () => [...terms].map(([found, weight]) => ({ term: found, weight }))
  const widen = (known: string) => {
    for (const other of lexicon.spellings(known)) putWord(other, 0.9)
    for (const other of lexicon.ruled().others([known]).flat()) putWord(other, ruledWeight)
    for (const other of lexicon.otherNames([known]).flat()) putWord(other, 0.6)
    for (const other of synonymsOf(known)) put(other.term, other.weight)
    for (const other of newsWordsFor(known)) put(other, newsWordWeight)
    for (const other of nationNames(known)) put(other.term, other.weight)
    for (const other of translationsOf(known)) put(other, 0.7)
  }
  put(term, 1)
  putWord(word, 1)
  if (terms.size > 0) {
    widen(word)
    return { found: 'known', forms: forms(), readAs: null }
  }
  for (const other of lexicon.spellings(word)) putWord(other, 0.95)
  for (const other of translationsOf(word)) put(other, 0.9)
  widen(word)
  if (terms.size > 0) return { found: 'translated', forms: forms(), readAs: null }
  const latin = /[\u0400-\u052f]/.test(word) ? foldWord(transliterate(word)) : word
  if (latin !== word && lexicon.knows(latin)) putWord(latin, 0.95)
  if (terms.size > 0) return { found: 'translated', forms: forms(), readAs: null }
  // "which DATE" is no mistake for "late", even where no article says "date"
  if (framing || isLightTerm(term) || isDictionaryWord(word)) return { found: 'unknown', forms: [], readAs: null }
  for (const spelling of new Set([word, latin])) {
    const [best, ...others] = lexicon.correct(spelling)
    const ordinary = best && best.edits < 2 ? null : ordinaryCorrection(spelling, lexicon.frequency)
    if (ordinary !== null) {
      putWord(ordinary, ordinaryWeight)
      widen(ordinary)
      return { found: 'corrected', forms: forms(), readAs: ordinary }
    }
    if (!best || (spelling !== word && !isLikelyName(spelling, best))) continue
    // "hapened" is an ordinary word first, even where no article holds it
    if (best.edits > 1 && isNearOrdinary(spelling)) continue
    const found = spelling === word ? 'corrected' : 'translated'
    if (isStopWord(best.word)) return { found, forms: [], readAs: best.word }
    putWord(best.word, best.weight)
    widen(best.word)
    for (const other of others) if (!isStopWord(other.word)) putWord(other.word, other.weight * 0.8)
    return { found, forms: forms(), readAs: best.word }
  }
  return { found: 'unknown', forms: [], readAs: null }
}

const ordinaryWeight = 0.9

function isNearOrdinary(spelling: string): boolean {
  for (const near of oneEditAway(spelling)) if (isDictionaryWord(near)) return true
  return false
}

/** Across scripts only close matches count: short words of one language look like words of another. */
function isLikelyName(spelling: string, { word, edits }: Correction): boolean {
  return spelling[0] === word[0] && (spelling.length >= 8 ? edits <= 2 : spelling.length >= 5 && edits <= 1)
}

function rarityOf(forms: Concept['forms'], lexicon: Lexicon, sentenceCount: number): number {
  const strongest = Math.max(0, ...forms.map(({ weight }) => weight))
  const count = Math.max(
    0,
    ...forms.filter(({ weight }) => weight >= strongest - 0.1).map(({ term }) => lexicon.frequency(term)),
  )
  return Math.log(1 + (Math.max(sentenceCount, count) - count + 0.5) / (count + 0.5))
}
