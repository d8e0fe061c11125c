import { months, weekdays } from '../extract/calendar-words.ts'
import type { CheckedStatement, Slot } from '../knowledge.ts'
import type { Language } from '../model.ts'
import { differencesOf } from './compare.ts'
import type { Evidence } from './evidence.ts'
import { intervalsMeet } from './intervals.ts'
import { readWords } from './read-words.ts'
import { type Reading, type ReadQuantity, readEvidence, wholeSentence } from './reading.ts'
import { splitStatements, toStatementEvidence } from './statements.ts'

/** A statement met with the claims at hand, before they become citations. */
export type MetStatement = Omit<CheckedStatement, 'agreeing' | 'differing'> & {
  readonly agreeing: readonly Evidence[]
  readonly differing: readonly Evidence[]
}

/** Least share of a statement's content, and of its names, that a claim must hold to say the same. */
const least = { content: 0.6, names: 0.5, shared: 2 }

/** Least share of a statement's content that a claim, with its title and speaker, must be about to contradict it. */
const leastMatter = 0.5

/** Each of the first `most` statements of a text against the claims that `retrieve` finds for it; gives no verdict of its own on who is right. */
export async function checkText(
  text: string,
  language: Language,
  retrieve: (statement: string) => Promise<readonly Evidence[]>,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly MetStatement[]> {
  const met: MetStatement[] = []
  for (const { written, resolved } of splitStatements(text).slice(0, most)) {
    met.push({ statement: written, ...meetStatement(resolved, language, await retrieve(resolved)) })
  }
  return met
}

/** One statement against claims: who says the same, who says otherwise and in which slot. */
export function meetStatement(
  statement: string,
  language: Language,
  evidence: readonly Evidence[],
): Omit<MetStatement, 'statement'> {
  const agreeing: Evidence[] = []
  const differing: Evidence[] = []
  let slot: Slot | null = null
  for (const one of ofOneEvent(statement, language, evidence)) {
    const said = readEvidence(toStatementEvidence(statement, language, one.eventId, one.article.publishedAt))
    const claim = readEvidence(one)
    const difference = differencesOf(said, claim).find(
      ({ slot }) => (slot === 'place' || namesMeet(said, claim)) && isAbout(claim, said),
    )
    if (difference) {
      differing.push(one)
      slot ??= difference.slot
    } else if (holds(claim, said)) agreeing.push(one)
  }
  const verdict = agreeing.length > 0 ? 'says-the-same' : differing.length > 0 ? 'says-otherwise' : 'no-source'
  return { verdict, slot, agreeing, differing }
}

/**
 * The claims of the event that the statement is about: what happened elsewhere on the same day, or to as many people,
 * neither bears it out nor contradicts it.
 */
function ofOneEvent(statement: string, language: Language, evidence: readonly Evidence[]): readonly Evidence[] {
  const eventOf = ({ eventId, article }: Evidence) => eventId ?? article.id
  const nearness = new Map<string, number>()
  for (const one of evidence) {
    const said = readEvidence(toStatementEvidence(statement, language, one.eventId, one.article.publishedAt))
    const shared = sharedMatter(readEvidence(one), said)
    nearness.set(eventOf(one), Math.max(nearness.get(eventOf(one)) ?? 0, shared))
  }
  const best = Math.max(0, ...nearness.values())
  return evidence.filter((one) => nearness.get(eventOf(one)) === best)
}

/** How much of what a statement says and names a claim or its article's title speaks of. */
function sharedMatter(claim: Reading, said: Reading): number {
  const titled = titleOf(claim)
  const framing = framingOf(claim)
  const all = [...contentOf(said), ...said.names, ...said.broad]
  const has = (concept: string) => claim.concepts.has(concept) || claim.names.has(concept) || claim.broad.has(concept)
  return all.filter((concept) => has(concept) || titled.has(concept) || framing.has(concept)).length
}

/** What a statement says besides its times and numbers, which are compared as such. */
function contentOf(said: Reading): readonly string[] {
  const { language } = said.evidence.article
  const compared = new Set([
    ...said.words.filter(({ word }) => weekdays.has(word) || months.has(word)).map(({ concept }) => concept),
    ...said.quantities.flatMap(({ written, noun }) =>
      readWords(written, language).flatMap(({ concept }) => (concept === noun ? [] : [concept])),
    ),
  ])
  return [...said.concepts].filter((concept) => !compared.has(concept))
}

function isAbout(claim: Reading, said: Reading): boolean {
  const titled = titleOf(claim)
  const around = new Set([...framingOf(claim), ...titled, ...wholeSentence(claim).concepts])
  const content = contentOf(said)
  const held = content.filter((concept) => claim.concepts.has(concept) || around.has(concept)).length
  return held >= leastMatter * content.length
}

function titleOf({ evidence: { article } }: Reading): ReadonlySet<string> {
  const words = article.title === null ? [] : readWords(article.title, article.language)
  return new Set(words.filter(({ stop }) => !stop).map(({ concept }) => concept))
}

/** Whether a claim says all that matters of a statement. */
function holds(claim: Reading, said: Reading): boolean {
  if (said.evidence.claim.polarity !== claim.evidence.claim.polarity) return false
  const around = framingOf(claim)
  const content = contentOf(said)
  const shared = content.filter((concept) => claim.concepts.has(concept) || around.has(concept)).length
  const names = [...said.names, ...said.broad]
  const sharedNames = names.filter((name) => claim.names.has(name) || claim.broad.has(name) || around.has(name)).length
  if (shared + sharedNames < least.shared || shared < least.content * content.length) return false
  if (sharedNames < least.names * names.length) return false
  return (
    said.quantities.every((counted) => claim.quantities.some((other) => isSameNumber(counted, other))) &&
    timesStand(said, claim)
  )
}

/** What a claim says by who says it, how, and in an article about what: "He accused them of…" below "Holm at the dam". */
function framingOf({ evidence: { claim, article } }: Reading): ReadonlySet<string> {
  const { speaker, cue } = claim
  const words = [speaker?.name, speaker?.asWritten, cue?.lemma]
    .filter((part) => part)
    .flatMap((part) => readWords(part ?? '', article.language))
  const named = article.title === null ? [] : readWords(article.title, article.language).filter(({ name }) => name)
  return new Set([...words, ...named].filter(({ stop }) => !stop).map(({ concept }) => concept))
}

/** Factor within which a number agrees with an open one: 2,600 with "more than 2,500", 5,000 not. */
const near = 1.5

function isSameNumber(x: ReadQuantity, y: ReadQuantity): boolean {
  if (x.noun !== y.noun || x.quantity.unit !== y.quantity.unit || !intervalsMeet(x.quantity, y.quantity)) return false
  const [a, b] = [x.quantity.low ?? x.quantity.high ?? 0, y.quantity.low ?? y.quantity.high ?? 0]
  return Math.max(a, b) <= near * Math.min(a, b)
}

/** Whether the weekdays, months and numbers of a statement's times stand in the claim's sentence too. */
function timesStand(said: Reading, claim: Reading): boolean {
  const sentence = claim.evidence.sentence.text.toLowerCase()
  return said.evidence.claim.times.every(({ asWritten }) =>
    (asWritten.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []).every((word) => sentence.includes(word)),
  )
}

/** A statement about other names than a claim's is not contradicted by it, unless those names are what differs. */
function namesMeet(said: Reading, claim: Reading): boolean {
  return said.names.size === 0 || claim.names.size === 0 || [...said.names].some((name) => claim.names.has(name))
}
