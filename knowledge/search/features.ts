import { holdsCounted, kindFit, marksWanted } from './answer-marks.ts'
import { createConceptMatch } from './concept-match.ts'
import type { CandidateRow } from './index-rows.ts'
import { proximityOf } from './proximity.ts'
import type { Query } from './query.ts'
import { parseMarks } from './sentence-marks.ts'
import type { Features } from './weights.ts'

/** Measures candidates against one query; work on the query is done once. */
export type Measure = (candidate: CandidateRow) => Features

/** Terms of an ordinary sentence without function words. */
const usualLength = 14
const k1 = 1.2
const b = 0.6

export function createMeasure({ concepts, understood }: Query): Measure {
  const match = createConceptMatch(concepts)
  const { findable, asked } = match
  const share = (part: (index: number) => number, whole: (index: number) => number): number => {
    let sum = 0
    let total = 0
    for (let i = 0; i < findable.length; i++) {
      const weight = whole(i)
      if (weight === 0) continue
      total += weight
      sum += weight * part(i)
    }
    return total > 0 ? sum / total : 0
  }
  const rarity = findable.map((concept) => concept.rarity)
  const rareness = rarity.map((value) => value ** 2)
  const named = findable.map((concept) => (concept.name ? concept.rarity : 0))
  const numbers = findable.map((concept) => (concept.number ? 1 : 0))
  const quoted = findable.map((concept) => (concept.quoted ? 1 : 0))
  const speaker = new Set(understood.filters.speaker)
  const speakers = findable.map(({ word, readAs, name }) =>
    name && (speaker.has(word) || (readAs !== null && speaker.has(readAs))) ? 1 : 0,
  )
  const wanted = marksWanted(understood.kind)
  const weighted = (found: Float64Array) =>
    share(
      (i) => found[i]!,
      (i) => rarity[i]!,
    )

  function saturated({ counts }: { readonly counts: Float64Array }, length: number): number {
    const norm = k1 * (1 - b + (b * length) / usualLength)
    return share(
      (i) => (counts[i]! * (k1 + 1)) / (counts[i]! + norm),
      (i) => rarity[i]!,
    )
  }

  return (candidate) => {
    const found = match.sentence(candidate.terms)
    const context = match.presence(candidate.context)
    const near = union(match.presence(candidate.previous), match.presence(candidate.next))
    const heading = match.presence(candidate.heading)
    const marks = parseMarks(candidate.features, wanted)
    const kind = kindFit(understood, marks, asked, candidate.terms)
    const { closeness, inOrder } = proximityOf(found.places, rarity)
    return {
      sentence: saturated(found, found.length),
      paragraph: weighted(context),
      neighbours: weighted(near),
      heading: weighted(heading),
      coverage: share(
        (i) => found.best[i]!,
        (i) => rareness[i]!,
      ),
      surroundings: weighted(union(union(found.best, context), union(near, heading))),
      proximity: closeness,
      order: inOrder,
      names: share(
        (i) => found.best[i]!,
        (i) => named[i]!,
      ),
      numbers: share(
        (i) => (found.counts[i]! > 0 ? 1 : 0),
        (i) => numbers[i]!,
      ),
      kind: kind === 'none' ? 0 : 1,
      kindStrict: kind === 'strict' ? 1 : 0,
      counted: holdsCounted(understood, marks) ? 1 : 0,
      quoted: share(
        (i) => (found.counts[i]! > 0 ? 1 : 0),
        (i) => quoted[i]!,
      ),
      speaker: share(
        (i) => (found.counts[i]! > 0 ? 1 : 0),
        (i) => speakers[i]!,
      ),
      brevity: 1 / (1 + found.length / usualLength),
    }
  }
}

function union(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a)
  for (let i = 0; i < b.length; i++) if (b[i]! > both[i]!) both[i] = b[i]!
  return both
}
