import { stopwords as dutch } from '@orama/stopwords/dutch'
import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as french } from '@orama/stopwords/french'
import { stopwords as german } from '@orama/stopwords/german'
import { stopwords as italian } from '@orama/stopwords/italian'
import { stopwords as portuguese } from '@orama/stopwords/portuguese'
import { stopwords as russian } from '@orama/stopwords/russian'
import { stopwords as spanish } from '@orama/stopwords/spanish'
import { stopwords as ukrainian } from '@orama/stopwords/ukrainian'
import type { Language } from '../model.ts'

// Enough to tell a language; a longer text is not read to its end.
const sampleLength = 2_000

const scripts: readonly (readonly [Language, RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]

const polish = 'nie się jest że jak ale tak co już przez dla był było oraz od także jego przed które został który'
const latinWords = wordTable({
  en: [...english, 'the', 'said'],
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish.split(' '),
})
const cyrillicWords = wordTable({
  ru: [...russian, ...'куда откуда кто что где когда сколько почему зачем какой какая какие чей ли есть'.split(' ')],
  uk: [...ukrainian, ...'куди звідки хто що де коли скільки чому навіщо який яка які чий чи є'.split(' ')],
})

// Letters that one of the Cyrillic languages has and the others lack.
const cyrillicLetters: readonly (readonly [Language, RegExp])[] = [
  ['ru', /[ыэё]/g],
  ['uk', /[їєґ]/g],
  ['be', /ў/g],
  ['sr', /[ђјљњћџ]/g],
]

/** The language of a text by script, telling letters and stop-words; `und` when none is sure. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, sampleLength).toLowerCase()
  let best: Language = 'und'
  let most = 0
  for (const [script, letters] of scripts) {
    const count = countOf(sample, letters)
    if (count > most) [best, most] = [script, count]
    // What is left cannot outnumber it.
    if (most * 2 > sample.length) break
  }
  if (best === 'latin') return byStopWords(sample, latinWords, 2) ?? 'und'
  if (best === 'cyrillic') return cyrillicLanguage(sample)
  return best
}

function cyrillicLanguage(sample: string): Language {
  const scores = stopWordScores(sample, cyrillicWords)
  for (const [language, letters] of cyrillicLetters) {
    scores.set(language, (scores.get(language) ?? 0) + 2 * countOf(sample, letters))
  }
  // Ukrainian and Belarusian share і; without ў it speaks for Ukrainian.
  scores.set('uk', (scores.get('uk') ?? 0) + (sample.includes('ў') ? 0 : countOf(sample, /і/g)))
  return bestOf(scores, 1) ?? 'und'
}

function byStopWords(sample: string, table: ReadonlyMap<string, readonly Language[]>, least: number): Language | null {
  const scores = stopWordScores(sample, table)
  return bestOf(scores, least) ?? bestOf(scores, 1)
}

function stopWordScores(sample: string, table: ReadonlyMap<string, readonly Language[]>): Map<Language, number> {
  const scores = new Map<Language, number>()
  for (const [word] of sample.matchAll(/[\p{L}\p{M}]+/gu)) {
    const languages = table.get(word)
    // A word of several languages says less for each of them.
    for (const language of languages ?? []) scores.set(language, (scores.get(language) ?? 0) + 1 / languages!.length)
  }
  return scores
}

function bestOf(scores: ReadonlyMap<Language, number>, least: number): Language | null {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < least * 0.5) return null
  return second && second[1] === first[1] ? null : first[0]
}

function countOf(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0
}

function wordTable(lists: Readonly<Record<Language, readonly string[]>>): ReadonlyMap<string, readonly Language[]> {
  const table = new Map<string, Language[]>()
  for (const [language, words] of Object.entries(lists)) {
    for (const word of new Set(words)) table.set(word, [...(table.get(word) ?? []), language])
  }
  return table
}
