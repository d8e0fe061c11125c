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
  const speaker = new Set(understood.filters.speaker)
  const rarity = findable.map((concept) => concept.rarity)
  const weighed = {
    rarity: weighing(rarity),
    rareness: weighing(rarity.map((value) => value ** 2)),
    names: weighing(findable.map((concept) => (concept.name ? concept.rarity : 0))),
    numbers: weighing(findable.map((concept) => (concept.number ? 1 : 0))),
    quoted: weighing(findable.map((concept) => (concept.quoted ? 1 : 0))),
    speakers: weighing(
      findable.map(({ word, readAs, name }) =>
        name && (speaker.has(word) || (readAs !== null && speaker.has(readAs))) ? 1 : 0,
      ),
    ),
  }
  const wanted = marksWanted(understood.kind)
  // One set of arrays for all candidates: there are many of them, and each is done with at once.
  const one = () => new Float64Array(findable.length)
  const [context, near, heading, around, saturated, stands] = [one(), one(), one(), one(), one(), one()]

  return (candidate) => {
    const { counts, best, length, places } = match.sentence(candidate.terms)
    for (const array of [context, near, heading]) array.fill(0)
    match.raise(context, candidate.context)
    match.raise(near, candidate.previous)
    match.raise(near, candidate.next)
    match.raise(heading, candidate.heading)
    const norm = k1 * (1 - b + (b * length) / usualLength)
    for (let i = 0; i < findable.length; i++) {
      const count = counts[i]!
      around[i] = Math.max(best[i]!, context[i]!, near[i]!, heading[i]!)
      saturated[i] = (count * (k1 + 1)) / (count + norm)
      stands[i] = count > 0 ? 1 : 0
    }
    const marks = parseMarks(candidate.features, wanted)
    const kind = kindFit(understood, marks, asked, candidate.terms)
    const { closeness, inOrder } = proximityOf(places, rarity)
    return {
      sentence: mean(saturated, weighed.rarity),
      paragraph: mean(context, weighed.rarity),
      neighbours: mean(near, weighed.rarity),
      heading: mean(heading, weighed.rarity),
      coverage: mean(best, weighed.rareness),
      surroundings: mean(around, weighed.rarity),
      proximity: closeness,
      order: inOrder,
      names: mean(best, weighed.names),
      numbers: mean(stands, weighed.numbers),
      kind: kind === 'none' ? 0 : 1,
      kindStrict: kind === 'strict' ? 1 : 0,
      counted: holdsCounted(understood, marks) ? 1 : 0,
      quoted: mean(stands, weighed.quoted),
      speaker: mean(stands, weighed.speakers),
      brevity: 1 / (1 + length / usualLength),
    }
  }
}

/** What each concept counts, and all of them together. */
interface Weighing {
  readonly weights: Float64Array
  readonly total: number
}

function weighing(weights: readonly number[]): Weighing {
  return { weights: Float64Array.from(weights), total: weights.reduce((sum, weight) => sum + weight, 0) }
}

function mean(values: Float64Array, { weights, total }: Weighing): number {
  if (total <= 0) return 0
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * values[i]!
  return sum / total
}
