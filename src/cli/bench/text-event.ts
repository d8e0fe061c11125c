import type { Random } from './random.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What several articles are about: a place, a day, people and things that come back in them. */
export interface TextEvent {
  readonly place: string
  /** Days since 1 January 2020. */
  readonly day: number
  readonly people: readonly Person[]
  readonly organisation: string
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
}

export interface Person {
  readonly name: string
  readonly role: string
}

const roles = ['mayor', 'spokesman', 'governor', 'head', 'director', 'chief engineer', 'minister', 'commander']

export function createEvent(random: Random, words: Vocabulary, at: number): TextEvent {
  const place = words.place()
  const many = <T>(count: number, make: () => T) => Array.from({ length: count }, make)
  return {
    place,
    day: Math.floor(at * 1.7) + random.below(3),
    people: many(3 + random.below(3), () => ({ name: words.person(), role: `${random.pick(roles)} of ${place}` })),
    organisation: words.organisation(),
    nouns: many(6, words.noun),
    verbs: many(4, words.verb),
  }
}
