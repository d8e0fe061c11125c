import type { Slot } from '../knowledge.ts'
import type { Language } from '../model.ts'
import type { Query } from '../search/query.ts'
import type { AnswerKind } from '../search/understood.ts'
import type { Difference } from './compare.ts'
import { conceptOf } from './concepts.ts'
import type { Reading } from './reading.ts'

/** What a question asks about, as far as comparing claims needs to know. */
export interface Topic {
  readonly kind: AnswerKind
  /** Concepts of the question's words that are no names. */
  readonly concepts: ReadonlySet<string>
  readonly language: Language
  /** Whether it asks for or names who says so. */
  readonly attribution: boolean
  /** Whether its words were found in another language's, so that its concepts can be trusted. */
  readonly translated: boolean
  /** Whether it gives a number itself. */
  readonly numbered: boolean
}

/** The topic of a resolved question. */
export function topicOf({ understood, concepts }: Query): Topic {
  const terms = concepts.flatMap(({ forms, found }) => (found === 'unknown' ? [] : forms.map(({ term }) => term)))
  return {
    kind: understood.kind,
    language: understood.language,
    concepts: new Set(terms.map(conceptOf)),
    attribution:
      understood.filters.speaker.length > 0 ||
      /\bwho (?:said|says|say|claims?|claimed|told|stated|announced|reported)\b/i.test(understood.text),
    translated: concepts.some(({ found, name }) => found === 'translated' && !name),
    numbered: concepts.some(({ number }) => number),
  }
}

/** Kinds of question that a difference in a slot matters to, besides those that name its matter. */
const kinds: Readonly<Record<Slot, readonly AnswerKind[]>> = {
  quantity: ['number', 'yes-no', 'statement', 'reason', 'thing', 'any'],
  polarity: [
    'yes-no',
    'statement',
    'reason',
    'person',
    'thing',
    'manner',
    'any',
    'place',
    'time',
    'number',
    'definition',
  ],
  agent: ['person', 'yes-no', 'statement', 'reason', 'thing', 'manner', 'any', 'number'],
  place: ['place', 'yes-no', 'any', 'statement', 'thing'],
  time: ['time', 'yes-no', 'any', 'statement', 'thing'],
}

/** Whether a difference is about what the question asks. */
export function concerns(topic: Topic, { slot, topics }: Difference, a: Reading, b: Reading): boolean {
  if (!kinds[slot].includes(topic.kind)) return false
  if (slot === 'quantity' && (topic.attribution || (topic.numbered && topic.kind !== 'yes-no'))) return false
  if ([...topics].some((concept) => topic.concepts.has(concept))) return true
  // A question in another language is matched by its names alone.
  const { language } = a.evidence.article
  return topic.language !== language && language === b.evidence.article.language && !topic.translated
}
