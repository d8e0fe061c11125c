import { stemWord } from './analysis.ts'
import { synonymData, untiedStems } from './synonym-data.ts'

export interface Synonym {
  readonly term: string
  /** What a match counts beside the word itself. */
  readonly weight: number
}

/** Ties are weaker than a dictionary makes them look: a fitted share. */
const share = 0.055

/** Index terms that may stand for a folded English word. */
export function synonymsOf(word: string): readonly Synonym[] {
  const others = table().get(stemWord(word, 'en'))
  if (others === undefined) return []
  return others.split(' ').map((entry) => ({ term: entry.slice(0, -1), weight: Number(entry.slice(-1)) * share }))
}

/** Whether a folded word is a common English word, which is no misspelling of another. */
export function isDictionaryWord(word: string): boolean {
  const stem = stemWord(word, 'en')
  untied ??= new Set(untiedStems.split(' '))
  return table().has(stem) || untied.has(stem) || pronouns.has(word)
}

/** Words that no dictionary of content words holds. */
const pronouns = new Set(
  'anybody anyone anything everybody everyone everything nobody nothing none somebody someone something'.split(' '),
)

let untied: ReadonlySet<string> | null = null
let built: ReadonlyMap<string, string> | null = null

function table(): ReadonlyMap<string, string> {
  built ??= new Map(
    synonymData.split('\n').map((line) => {
      const space = line.indexOf(' ')
      return [line.slice(0, space), line.slice(space + 1)] as const
    }),
  )
  return built
}
