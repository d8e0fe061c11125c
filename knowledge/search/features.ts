import type { CandidateRow } from './index-rows.ts'
import type { Query } from './query.ts'
import { type Mark, parseMarks } from './sentence-marks.ts'
import type { AnswerKind } from './understood.ts'
import type { Features } from './weights.ts'

/** Measures candidates against one query; work on the query is done once. */
export interface Measure {
  features(candidate: CandidateRow): Features
  /** Weight with which each concept stands in the sentence, 0 where it does not. */
  coverage(candidate: CandidateRow): readonly number[]
}

/** Terms of an ordinary sentence without function words. */
const usualLength = 14
const k1 = 1.2
const b = 0.6

export function createMeasure({ concepts, understood }: Query): Measure {
  const findable = concepts.filter(({ forms }) => forms.length > 0)
  const total = findable.reduce((sum, { rarity }) => sum + rarity, 0) || 1
  const squares = findable.reduce((sum, { rarity }) => sum + rarity ** 2, 0) || 1
  const byTerm = new Map<string, { readonly concept: number; readonly weight: number }[]>()
  findable.forEach(({ forms }, concept) => {
    for (const { term, weight } of forms) {
      const entries = byTerm.get(term)
      if (entries) entries.push({ concept, weight })
      else byTerm.set(term, [{ concept, weight }])
    }
  })
  const asked = new Set(byTerm.keys())
  const names = findable.map(({ name }) => name)
  const nameTotal = findable.reduce((sum, { name, rarity }) => sum + (name ? rarity : 0), 0)
  const numberCount = findable.filter(({ number }) => number).length
  const quotedTotal = findable.filter(({ quoted }) => quoted).length
  const speakerTerms = speakerConcepts()
  const contexts = new Map<string, Float64Array>()

  function speakerConcepts(): readonly number[] {
    const speaker = new Set(understood.filters.speaker)
    return findable.flatMap(({ word, readAs, name }, concept) =>
      name && (speaker.has(word) || (readAs !== null && speaker.has(readAs))) ? [concept] : [],
    )
  }

  /** How strongly each concept stands anywhere in a run of terms. */
  function presence(terms: string): Float64Array {
    const known = contexts.get(terms)
    if (known) return known
    const found = new Float64Array(findable.length)
    if (terms !== '') {
      for (const term of terms.split(' ')) {
        const entries = byTerm.get(term)
        if (!entries) continue
        for (const { concept, weight } of entries) if (weight > found[concept]!) found[concept] = weight
      }
    }
    contexts.set(terms, found)
    return found
  }

  function weighted(found: Float64Array): number {
    let sum = 0
    for (let i = 0; i < found.length; i++) sum += found[i]! * findable[i]!.rarity
    return sum / total
  }

  function features(candidate: CandidateRow): Features {
    const terms = candidate.terms === '' ? [] : candidate.terms.split(' ')
    const counts = new Float64Array(findable.length)
    const found = new Float64Array(findable.length)
    const places: number[][] = findable.map(() => [])
    for (let place = 0; place < terms.length; place++) {
      const entries = byTerm.get(terms[place]!)
      if (!entries) continue
      for (const { concept, weight } of entries) {
        counts[concept]! += weight
        if (weight > found[concept]!) found[concept] = weight
        places[concept]!.push(place)
      }
    }
    const norm = k1 * (1 - b + (b * terms.length) / usualLength)
    let sentence = 0
    let rare = 0
    let named = 0
    let numbers = 0
    let quoted = 0
    for (let i = 0; i < findable.length; i++) {
      const { rarity, number, quoted: isQuoted } = findable[i]!
      const count = counts[i]!
      if (count === 0) continue
      sentence += (rarity * count * (k1 + 1)) / (count + norm)
      rare += rarity ** 2 * found[i]!
      if (names[i]) named += rarity * found[i]!
      if (number) numbers++
      if (isQuoted) quoted++
    }
    const context = presence(candidate.context)
    const near = union(presence(candidate.previous), presence(candidate.next))
    const heading = presence(candidate.heading)
    const { closeness, inOrder } = proximity(places)
    return {
      sentence: sentence / total,
      paragraph: weighted(context),
      neighbours: weighted(near),
      heading: weighted(heading),
      coverage: rare / squares,
      surroundings: weighted(union(union(found, context), union(near, heading))),
      proximity: closeness,
      order: inOrder,
      names: nameTotal > 0 ? named / nameTotal : 0,
      numbers: numberCount > 0 ? numbers / numberCount : 0,
      kind: holdsKind(understood.kind, parseMarks(candidate.features), asked) ? 1 : 0,
      quoted: quotedTotal > 0 ? quoted / quotedTotal : 0,
      speaker: speakerTerms.length > 0 ? speakerTerms.filter((i) => found[i]! > 0).length / speakerTerms.length : 0,
      opening: candidate.ordinal === 0 ? 1 : 0,
      brevity: 1 / (1 + terms.length / usualLength),
    }
  }

  /** How near neighbours of the question stand in the sentence, and whether side by side in its order. */
  function proximity(places: readonly (readonly number[])[]) {
    let closeness = 0
    let inOrder = 0
    let possible = 0
    for (let i = 0; i + 1 < places.length; i++) {
      const weight = Math.min(findable[i]!.rarity, findable[i + 1]!.rarity)
      possible += weight
      let nearest = Infinity
      for (const left of places[i]!) {
        for (const right of places[i + 1]!) {
          if (right === left + 1) inOrder += 0
          nearest = Math.min(nearest, right > left ? right - left : left - right + 0.5)
        }
      }
      if (nearest === Infinity || nearest === 0) continue
      closeness += weight / nearest
      if (nearest === 1) inOrder += weight
    }
    return possible > 0
      ? { closeness: closeness / possible, inOrder: inOrder / possible }
      : { closeness: 0, inOrder: 0 }
  }

  return {
    features,
    coverage: (candidate) => {
      const found = presence(candidate.terms)
      let next = 0
      return concepts.map(({ forms }) => (forms.length > 0 ? found[next++]! : 0))
    },
  }
}

function union(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a)
  for (let i = 0; i < b.length; i++) if (b[i]! > both[i]!) both[i] = b[i]!
  return both
}

const wanted: Readonly<Partial<Record<AnswerKind, ReadonlySet<Mark['kind']>>>> = {
  person: new Set(['person', 'organisation', 'name', 'place']),
  place: new Set(['place', 'name', 'organisation']),
  time: new Set(['time']),
  number: new Set(['number']),
  reason: new Set(['reason']),
  statement: new Set(['speech']),
}

/** Whether marks hold the kind of answer a question wants, in words that the question does not say itself. */
export function holdsKind(kind: AnswerKind, marks: readonly Mark[], asked: ReadonlySet<string>): boolean {
  const kinds = wanted[kind]
  return (
    kinds !== undefined &&
    marks.some(
      (mark) => kinds.has(mark.kind) && (mark.terms.length === 0 || mark.terms.some((term) => !asked.has(term))),
    )
  )
}
