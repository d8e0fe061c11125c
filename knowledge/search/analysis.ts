import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemRussian } from '@orama/stemmers/russian'
import { stemmer as stemUkrainian } from '@orama/stemmers/ukrainian'
import type { Language } from '../model.ts'
import { foldWord } from './fold.ts'
import { irregularForms } from './irregular-forms.ts'
import { createRecentMap, type RecentMap } from './recent-map.ts'
import { isStopWord } from './stop-words.ts'

/** A word of a text; offsets are UTF-16 code units into it. */
export interface Token {
  /** What the index stores: letters, digits and underscores only. */
  readonly term: string
  /** The word folded, not stemmed. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly stop: boolean
}

/** Dotted abbreviations, numbers with thousands separators or decimals, words with inner apostrophes, and letters of scripts that write no spaces one by one. Invisible characters (soft hyphens, joiners) end no word. */
const words =
  /\p{L}\.(?:\p{L}\.)+|\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?(?![\d\p{L}])|\d+(?:[.:,]\d+)?(?![\d\p{L}])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060])+(?:['’ʼ](?:(?![\p{Script=Han}])[\p{L}\p{M}])+)*/gu

/** The words of a text in order, the same for articles and questions. The language decides only how Cyrillic is stemmed. */
export function analyse(text: string, language: Language): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(words)) {
    const written = match[0]
    const word = /^\d/.test(written) && /^[\d.,:\u00a0\u202f]+$/.test(written) ? plainNumber(written) : wordOf(written)
    if (word === '') continue
    const stop = isStopWord(word)
    tokens.push({ term: stemWord(word, language), word, start: match.index, end: match.index + written.length, stop })
  }
  return tokens
}

/** The terms of a text without function words, joined by spaces. */
export function termsOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ stop }) => !stop)
    .map(({ term }) => term)
    .join(' ')
}

/** Text uses the same words again and again; stemming one costs more than looking it up. */
const stems = {
  latin: createRecentMap<string, string>(20_000),
  ru: createRecentMap<string, string>(20_000),
  uk: createRecentMap<string, string>(20_000),
}

/** The index term of one folded word. */
export function stemWord(folded: string, language: Language): string {
  const first = folded.charCodeAt(0)
  if (first >= 97 && first <= 122) return stemOnce(stems.latin, folded, stemLatin)
  if (first < 0x400 || first >= 0x530) return folded
  return language === 'uk' || /[іїєґ]/.test(folded)
    ? stemOnce(stems.uk, folded, (word) => longEnough(stemUkrainian(word), word))
    : stemOnce(stems.ru, folded, (word) => longEnough(stemRussian(word), word))
}

function stemOnce(known: RecentMap<string, string>, folded: string, stem: (word: string) => string): string {
  const before = known.get(folded)
  if (before !== undefined) return before
  const found = stem(folded)
  known.set(folded, found)
  return found
}

function longEnough(stem: string, word: string): string {
  return stem.length < 3 ? word : stem
}

function stemLatin(folded: string): string {
  if (folded.length < 4 || /\d/.test(folded)) return folded
  return stemEnglish(irregularForms.get(folded) ?? americanSpelling(folded))
}

/** British endings as American ones; wrong but consistent for words that merely look British. */
function americanSpelling(word: string): string {
  if (word.length < 6) return word
  return word
    .replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|ite|ites|able)?$/, 'or$1')
    .replace(/(defen|offen|licen|preten)c(e|es|ed|ing)$/, '$1s$2')
    .replace(/(cent|met|theat|lit|fib|kilomet)re(s?)$/, '$1er$2')
    .replace(/lled$/, 'led')
    .replace(/lling$/, 'ling')
}

/** Beyond it a run of letters is no word of any language. */
const longestWord = 100

function wordOf(written: string): string {
  return foldWord(
    written
      .slice(0, longestWord)
      .replace(/['’ʼ]s$/i, '')
      .replaceAll('.', ''),
  )
}

/** "2,500" and "2500" are one number; "14:00", "14.00" and "14" too; "3.5" is `3_5`. */
function plainNumber(written: string): string {
  const whole = written.replace(/[\u00a0\u202f]/g, '').replace(/,(?=\d{3}(?!\d))/g, '')
  const [integer = '', fraction = ''] = whole.split(/[.:,]/)
  const digits = integer.replace(/^0+(?=\d)/, '')
  return /^0*$/.test(fraction) ? digits : `${digits}_${fraction}`
}
