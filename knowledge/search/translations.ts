import { stemWord } from './analysis.ts'
import { foldWord } from './fold.ts'
import { translationPairs } from './translation-data.ts'

/** Index terms in the other script for a folded English, Russian or Ukrainian word; empty for words outside the table. */
export function translationsOf(word: string): readonly string[] {
  const known = exactly(word)
  if (known || !/[\u0400-\u052f]/.test(word)) return known ?? []
  return exactly(word.replace(verbPrefix, '')) ?? sharingBeginning(word) ?? []
}

function exactly(word: string): readonly string[] | undefined {
  return table().get(stemWord(word, 'und')) ?? table().get(stemWord(word, 'uk'))
}

/** What makes a new verb of one in the table: "приведёт" of "ведёт". */
const verbPrefix = /^(?:при|про|пере|под|під|за|по|вы|ви|до|от|від|на|раз|роз|об|у|с|з)(?=\p{L}{4})/u

/** How much of a stem may differ: "зруйнував" and "зруйнувати" are one verb. */
const endingLength = 2
const shortestBeginning = 5

function sharingBeginning(word: string): readonly string[] | undefined {
  const beginning = stemWord(word, 'uk').slice(0, -endingLength)
  if (beginning.length < shortestBeginning) return undefined
  for (const [term, others] of table()) {
    if (term.startsWith(beginning) && term.length <= beginning.length + 2 * endingLength) return others
  }
  return undefined
}

/** Whether the table holds a Russian or Ukrainian word. */
export function isTranslatable(word: string): boolean {
  return translationsOf(word).length > 0
}

let built: ReadonlyMap<string, readonly string[]> | null = null

/** Both directions by stem; made at first use, because most questions are in the articles' language. */
function table(): ReadonlyMap<string, readonly string[]> {
  if (built) return built
  const map = new Map<string, Set<string>>()
  for (const pair of translationPairs.split(';')) {
    const [left = '', right = ''] = pair.trim().split('=')
    const english = left.split(' ').map((word) => stemWord(word, 'en'))
    const cyrillic = right.split(',').flatMap((word) => stems(foldWord(word)))
    for (const term of english) put(map, term, cyrillic)
    for (const term of cyrillic) put(map, term, english)
  }
  built = new Map([...map].map(([term, others]) => [term, [...others]]))
  return built
}

/** A table does not say which of the two languages a Cyrillic word is of, so it is stemmed as both. */
function stems(word: string): readonly string[] {
  return [...new Set([stemWord(word, 'ru'), stemWord(word, 'uk')])]
}

function put(map: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const set = map.get(key) ?? new Set()
  for (const value of values) set.add(value)
  map.set(key, set)
}
