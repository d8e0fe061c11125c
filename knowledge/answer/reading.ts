import { spellingKey } from '../extract/aliases.ts'
import type { Quantity } from '../model.ts'
import { states } from './concepts.ts'
import { type Evidence, wordsOf } from './evidence.ts'
import { breadthOf } from './name-breadth.ts'
import { type ReadWord, readWords } from './read-words.ts'
import { remembered, rememberedBy } from './remembered.ts'

/** A number of a claim with what is said of the things counted. */
export interface ReadQuantity {
  readonly quantity: Quantity
  readonly written: string
  /** Concept of the noun counted. */
  readonly noun: string | null
  /** What befell them: killed, injured, sheltering. */
  readonly state: string | null
  /** Words between the number and its noun that narrow what is counted. */
  readonly narrowing: readonly string[]
  /** Keys of the words of the specific place where they are. */
  readonly place: readonly string[]
  /** One of several numbers added up: "another 20". */
  readonly partial: boolean
}

/** A claim's words taken apart for comparing; offsets are into `text`. */
interface Words {
  readonly text: string
  readonly words: readonly ReadWord[]
  /** Content concepts that are no names. */
  readonly concepts: ReadonlySet<string>
  /** Keys of specific names. */
  readonly names: ReadonlySet<string>
  /** Keys of countries, peoples and capitals. */
  readonly broad: ReadonlySet<string>
}

/** A claim taken apart. What is derived from it and its sentence is kept by `words`, which many answers share. */
export interface Reading extends Words {
  readonly evidence: Evidence
  readonly quantities: readonly ReadQuantity[]
}

/** Kept with the evidence: an answer reads it for what contradicts it, for disagreements and for groups. */
export const readEvidence = remembered((evidence: Evidence): Reading => ({ evidence, ...readClaim(evidence) }))

/** Kept with the claim: whatever the question, it reads the same. */
const readClaim = rememberedBy(
  ({ claim }: Evidence) => claim,
  (evidence): Omit<Reading, 'evidence'> => {
    const read = readText(wordsOf(evidence), evidence)
    const { words, text } = read
    return {
      ...read,
      quantities: evidence.claim.quantities.map((quantity) => readQuantity(quantity, evidence, words, text)),
    }
  },
)

function readText(text: string, { article, sentence }: Evidence): Words {
  const words = readWords(text, article.language, sentence.text)
  const concepts = new Set<string>()
  const names = new Set<string>()
  const broad = new Set<string>()
  for (const { stop, word, name, concept, breadth } of words) {
    if (stop || word.length < 2) continue
    if (!name) {
      if (!/^\d/.test(word)) concepts.add(concept)
    } else if (breadth === 'specific') names.add(concept)
    else if (breadth === 'broad') broad.add(concept)
  }
  return { text, words, concepts, names, broad }
}

/** What is derived from a claim's words and sentence, made once for both. */
export function rememberedOf<V>(derive: (reading: Reading) => V): (reading: Reading) => V {
  return rememberedBy(({ words }) => words, derive)
}

/** A claim's whole sentence, read as if it were the claim. */
export const wholeSentence = remembered((reading: Reading): Reading => {
  const { evidence } = reading
  const { start, end } = evidence.sentence
  const claim = { ...evidence.claim, spans: [{ start, end }], quantities: [] }
  return { evidence: { ...evidence, claim }, ...readSentence(reading), quantities: [] }
})

const readSentence = rememberedOf((reading): Words => {
  const { evidence, text, words, concepts, names, broad } = reading
  const whole = evidence.sentence.text
  return whole === text ? { text, words, concepts, names, broad } : readText(whole, evidence)
})

/** Adjectives that count the same things: "three MAJOR bridges". */
const neutral: ReadonlySet<string> = new Set(
  'all some more fewer less under below above than about major main key big large important remaining last only total estimated additional least many innocent ordinary local nearly almost over just around the of its their and or to at other separate different'.split(
    ' ',
  ),
)
const adding = /\b(?:another|additional|further|extra|more|other|others|first|second)\s*$/i

function readQuantity(quantity: Quantity, evidence: Evidence, words: readonly ReadWord[], text: string): ReadQuantity {
  const { sentence } = evidence
  const written = sentence.text.slice(quantity.span.start - sentence.start, quantity.span.end - sentence.start)
  const at = text.indexOf(written)
  const counted = quantity.noun ?? countedBefore(quantity, at < 0 ? '' : text.slice(0, at))
  const noun = counted === null ? null : (readWords(counted, evidence.article.language)[0]?.concept ?? null)
  const inside = readWords(written, evidence.article.language).slice(0, -1)
  // "Ukrainian and international fighters" widens what is counted; an adjective alone narrows it.
  const narrowing = (/\band\b/i.test(written) ? [] : inside)
    .filter(({ word, concept }) => !/\d/.test(word) && !neutral.has(word) && !numberWords.has(word) && concept !== noun)
    .map(({ name, breadth, concept }) => (name && breadth === 'broad' ? '' : concept))
    .filter((concept) => concept !== '')
  const before = at < 0 ? '' : text.slice(0, at)
  return {
    quantity,
    written,
    noun,
    state: nearestState(words, text, at, written.length),
    narrowing,
    place: at < 0 ? [] : placeOf(evidence.claim.places, text, at, written.length),
    partial: adding.test(before),
  }
}

/** What a number without a noun counts: "the number of PEOPLE killed has risen to seven", "the death toll rose to nine". */
function countedBefore({ unit }: Quantity, before: string): string | null {
  if (unit !== null || !/(?:to|at|is|was|reached|stands?|stood|now|above|over)\s+$/i.test(before)) return null
  const found =
    /(?<!\p{L})(?:(?:number|total|count) of (?:the |all )?(?:\p{L}+ )?(?<noun>\p{L}+s|people|men|women|children|dead)|(?<toll>(?:death )?toll))(?!\p{L})/iu.exec(
      before,
    )?.groups
  return found?.noun ?? (found?.toll === undefined ? null : 'people')
}

/** Where another clause begins, whose state is not that of the things counted. */
const clauseEdge = /[,;:.!?]|\b(?:because|but|while|although|though|and|as|after|before|since)\b/i

/** An apposition between commas: "2,500 fighters, Ukrainian and foreign, are inside". */
const aside = /^,[^,;:.]{1,40},\s/

/** The nearest state before or after a number in the claim, looking further forward than back. */
function nearestState(words: readonly ReadWord[], text: string, at: number, length: number): string | null {
  if (at < 0) return null
  const reach = 60
  let best: { concept: string; distance: number } | null = null
  for (const { start, end, concept, word } of words) {
    // Bridges are crossed and left, too.
    if (!states.has(concept) || /^(?:cross|leav|left|exit)/.test(word)) continue
    const between = start >= at ? text.slice(at + length, start) : text.slice(end, at)
    if (clauseEdge.test(start >= at ? between.replace(aside, ' ') : between)) continue
    const distance = start >= at ? Math.max(0, start - at - length) : (at - end) * 1.5
    if (distance <= reach && (best === null || distance < best.distance)) best = { concept, distance }
  }
  return best?.concept ?? null
}

/** The specific place where the things counted are, as keys of its words: "12 people in Riverton", "Riverton, where 12 people". */
function placeOf(places: readonly string[], text: string, at: number, length: number): readonly string[] {
  const specific = places.filter((place) => place.split(/\s+/).some((word) => breadthOf(word) === 'specific'))
  const after = specific.find((place) =>
    inPlace.test(text.slice(at + length, Math.max(at + length, text.indexOf(place, at)))),
  )
  const where = /\bwhere\s+(?:\p{L}+\s+)?$/iu.exec(text.slice(0, at))
  const before = where
    ? specific.toSorted((a, b) => text.lastIndexOf(b, where.index) - text.lastIndexOf(a, where.index))[0]
    : undefined
  const place = before ?? after
  return place === undefined ? [] : spellingKey(place).split(' ')
}

const inPlace =
  /^[^,;.:]{0,60}?\b(?:in|at|near|inside|outside)\s+(?:the\s+)?(?:(?:city|town|village|port|district|suburb)\s+of\s+)?$/i

const numberWords: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion half quarter third twenty thirty forty fifty sixty seventy eighty ninety thirteen fourteen fifteen sixteen seventeen eighteen nineteen percent per cent single sole both'.split(
    ' ',
  ),
)
