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

/** Finds concepts in runs of terms. */
export interface ConceptMatch {
  /** Concepts that some article holds. */
  readonly findable: readonly Concept[]
  /** Every term that stands for one of them. */
  readonly asked: ReadonlySet<string>
  sentence(terms: string): SentenceMatch
  /** Best weight of each concept anywhere in the run. */
  presence(terms: string): Float64Array
  /** The same in an array that may hold higher weights already. */
  raise(best: Float64Array, terms: string): void
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
  const byTermEntries = [...byTerm]

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

  function raise(best: Float64Array, terms: string): void {
    if (terms === '') return
    for (const [term, entries] of byTermEntries) {
      if (!holdsTerm(terms, term)) continue
      for (const { concept, weight } of entries) if (weight > best[concept]!) best[concept] = weight
    }
  }

  function presence(terms: string): Float64Array {
    const best = new Float64Array(findable.length)
    raise(best, terms)
    return best
  }

  return { findable, asked: new Set(byTerm.keys()), sentence: readSentence, presence, raise }
}

const space = 0x20

/** Whether a term stands between spaces. */
function holdsTerm(terms: string, term: string): boolean {
  for (let at = terms.indexOf(term); at >= 0; at = terms.indexOf(term, at + 1)) {
    const end = at + term.length
    if ((at === 0 || terms.charCodeAt(at - 1) === space) && (end === terms.length || terms.charCodeAt(end) === space))
      return true
  }
  return false
}
