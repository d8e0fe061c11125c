import { spellingKey } from '../extract/aliases.ts'
import type { Slot } from '../knowledge.ts'
import type { Claim, Language } from '../model.ts'
import type { Query } from '../search/query.ts'
import type { AnswerKind } from '../search/understood.ts'
import type { Difference } from './compare.ts'
import { conceptOf, people, states } from './concepts.ts'
import { type Reading, rememberedOf, wholeSentence } from './reading.ts'
import { scopeOf } from './scope.ts'

/** What a question asks about, as far as comparing claims needs to know. */
export interface Topic {
  readonly kind: AnswerKind
  readonly language: Language
  /** Concepts of the question's words. */
  readonly concepts: ReadonlySet<string>
  /** Number of its content words. */
  readonly words: number
  /** Concepts of what a number or choice is asked of: "how many CIVILIANS". */
  readonly focus: ReadonlySet<string>
  /** Narrowings that the question itself makes: "MASS evacuation". */
  readonly scope: number
  /** Keys of the words that name whose words are asked for; empty when anybody's are. */
  readonly speaker: ReadonlySet<string>
  /** Whether it asks for or names who says so. */
  readonly attribution: boolean
  /** Whether its words were found in another language's, so that its concepts can be trusted. */
  readonly translated: boolean
  /** Whether it gives a number itself. */
  readonly numbered: boolean
  /** Whether it asks on what the sources disagree, so that every difference concerns it. */
  readonly general: boolean
}

const asksDifferences =
  /(?<!\p{L})(?:disagree|differ|contradict|conflict(?:ing)?|disputed?|at odds|inconsisten|расход(?:ятся|ится)|спорят|противореч|не соглас|розход(?:яться|иться)|супереч|не згодні)/iu

const asksWhoSays = /\bwho (?:said|says|say|claims?|claimed|told|stated|announced|reported|estimates?|estimated)\b/i

/** The topic of a resolved question. */
export function topicOf({ understood, concepts }: Query): Topic {
  // Synonyms widen a search; what a question is about they would blur.
  const found = concepts.flatMap(({ forms, found }) =>
    (found === 'translated' ? forms : forms.slice(0, 1)).map(({ term }) => term),
  )
  const terms = [...understood.words.map(({ term }) => term), ...found]
  return {
    kind: understood.kind,
    language: understood.language,
    concepts: new Set(terms.map(conceptOf)),
    words: understood.words.length,
    focus: new Set(understood.focus.map(conceptOf)),
    scope: scopeOf(understood.text),
    speaker: new Set(understood.filters.speaker.map(spellingKey)),
    attribution: understood.filters.speaker.length > 0 || asksWhoSays.test(understood.text),
    translated: concepts.some(({ found, name }) => found === 'translated' && !name),
    general: asksDifferences.test(understood.text),
    numbered: concepts.some(({ number }) => number),
  }
}

/** Whether a claim is by the speaker whom the question names. */
export function isBySpeaker({ speaker }: Topic, { evidence: { claim, article } }: Reading): boolean {
  const words = spellingKey(`${claim.speaker?.name ?? ''} ${claim.speaker?.asWritten ?? ''} ${article.outlet ?? ''}`)
  return words.split(' ').some((word) => speaker.has(word))
}

/** How many of the question's concepts stand in a claim's sentence. */
export function coverage({ concepts }: Topic, reading: Reading): number {
  const held = heldBy(reading)
  let covered = 0
  for (const concept of concepts) if (held.has(concept)) covered++
  return covered
}

const heldBy = rememberedOf((reading): ReadonlySet<string> => {
  const held = new Set<string>()
  for (const { concept, term } of wholeSentence(reading).words) held.add(concept).add(term)
  return held
})

/** Kinds of question that a difference in a slot can matter to. */
const kinds: Readonly<Record<Slot, ReadonlySet<AnswerKind>>> = {
  quantity: new Set(['number', 'yes-no', 'statement', 'reason', 'thing', 'any']),
  polarity: new Set(['yes-no', 'statement', 'reason', 'person', 'thing', 'manner', 'any', 'definition']),
  agent: new Set(['person', 'yes-no', 'statement', 'reason', 'thing', 'manner', 'any']),
  place: new Set(['place', 'yes-no', 'any', 'statement', 'thing']),
  time: new Set(['time', 'yes-no', 'any', 'statement', 'thing']),
}

/** Slots in which a difference can matter to a kind of question; a place is disputed by denying it, too. */
export function slotsFor(kind: AnswerKind): ReadonlySet<Slot> {
  const slots = new Set((Object.keys(kinds) as Slot[]).filter((slot) => kinds[slot].has(kind)))
  return kind === 'place' ? slots.add('polarity') : slots
}

/** Whether a claim can differ from another in a slot that matters to a kind of question; a number or a time it must give itself. */
export function canDiffer(kind: AnswerKind, { quantities, times }: Claim): boolean {
  if (kind === 'number') return quantities.length > 0
  return kind !== 'time' || times.length > 0
}

/** Whether a difference is about what the question asks. */
export function concerns(topic: Topic, difference: Difference, a: Reading, b: Reading): boolean {
  const { slot, subject, topics } = difference
  if (topic.general) return true
  const denial = slot === 'polarity' && subject === 'denial'
  if (!kinds[slot].has(topic.kind) && !(denial && topic.kind === 'place')) return false
  if (topic.words > 1 && isForeign(topic, a) && isForeign(topic, b)) return true
  if (slot === 'quantity') return concernsNumber(topic, subject, topics)
  const met = [...topics].filter((concept) => topic.concepts.has(concept)).length
  // A denial covers a whole accusation, one word of which says little.
  return met >= (denial ? Math.min(2, topic.concepts.size) : 1)
}

function concernsNumber(
  { kind, attribution, numbered, focus, concepts }: Topic,
  noun: string,
  topics: ReadonlySet<string>,
) {
  if (attribution || (numbered && kind !== 'yes-no')) return false
  if (kind !== 'number') return concepts.has(noun)
  // "how many were killed" is no matter of how many were sheltering.
  const befell = [...topics].find((concept) => concept !== noun && states.has(concept))
  if (befell !== undefined && !concepts.has(befell) && [...concepts].some((concept) => states.has(concept)))
    return false
  if (focus.size === 0) return [...topics].some((concept) => concepts.has(concept))
  return [...focus].some((asked) => topics.has(asked) || (asked === conceptOf('person') && people.has(noun)))
}

/** A question in a language that the claim is not in is matched by its names alone. */
function isForeign({ language, translated }: Topic, { evidence: { article } }: Reading): boolean {
  return language !== article.language && !translated
}
