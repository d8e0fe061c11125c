import type { Concept } from './query.ts'

/** Where a query's concepts stand in a sentence, by index into `findable`. */
export interface SentenceMatch {
  readonly length: number
  /** Weighted number of times. */
  readonly counts: Float64Array
  /** Best weight. */
  readonly best: Float64Array
  readonly places: readonly (readonly number[])[]
}

/** Finds concepts in runs of terms; each run is read once a query. */
export interface ConceptMatch {
  /** Concepts that some article holds. */
  readonly findable: readonly Concept[]
  /** Every term that stands for one of them. */
  readonly asked: ReadonlySet<string>
  sentence(terms: string): SentenceMatch
  /** Best weight of each concept anywhere in the run. */
  presence(terms: string): Float64Array
}

export function createConceptMatch(concepts: readonly Concept[]): ConceptMatch {
  const findable = concepts.filter(({ forms }) => forms.length > 0)
  const byTerm = new Map<string, { readonly concept: number; readonly weight: number }[]>()
  findable.forEach(({ forms }, concept) => {
    for (const { term, weight } of forms) {
      const entries = byTerm.get(term)
      if (entries) entries.push({ concept, weight })
      else byTerm.set(term, [{ concept, weight }])
    }
  })
  const sentences = new Map<string, SentenceMatch>()
  const runs = new Map<string, Float64Array>()

  function readSentence(terms: string): SentenceMatch {
    const all = terms === '' ? [] : terms.split(' ')
    const counts = new Float64Array(findable.length)
    const best = new Float64Array(findable.length)
    const places: number[][] = findable.map(() => [])
    for (let place = 0; place < all.length; place++) {
      const entries = byTerm.get(all[place]!)
      if (!entries) continue
      for (const { concept, weight } of entries) {
        counts[concept]! += weight
        if (weight > best[concept]!) best[concept] = weight
        places[concept]!.push(place)
      }
    }
    return { length: all.length, counts, best, places }
  }

  function readRun(terms: string): Float64Array {
    const best = new Float64Array(findable.length)
    if (terms === '') return best
    const padded = ` ${terms} `
    for (const [term, entries] of byTerm) {
      if (!padded.includes(` ${term} `)) continue
      for (const { concept, weight } of entries) if (weight > best[concept]!) best[concept] = weight
    }
    return best
  }

  return {
    findable,
    asked: new Set(byTerm.keys()),
    sentence: (terms) => remember(sentences, terms, readSentence),
    presence: (terms) => remember(runs, terms, readRun),
  }
}

function remember<T>(known: Map<string, T>, key: string, read: (key: string) => T): T {
  const seen = known.get(key)
  if (seen !== undefined) return seen
  const value = read(key)
  known.set(key, value)
  return value
}
