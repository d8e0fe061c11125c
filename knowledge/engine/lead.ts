import type { Evidence } from '../answer/evidence.ts'
import { findNames } from '../extract/names.ts'
import { findTimes } from '../extract/times.ts'
import type { Disagreement, Slot, Update } from '../knowledge.ts'
import type { Span } from '../model.ts'
import { hasLead, leadOf } from '../search/lead.ts'
import type { Lead } from '../search/lead-source.ts'
import type { Query } from '../search/query.ts'

const slotOf: Readonly<Record<Lead['kind'], Slot | null>> = {
  person: 'agent',
  place: 'place',
  time: 'time',
  number: 'quantity',
  thing: null,
}

/** The words of the best claim that answer the question; null when it has none that are certain. */
export function leadIn(query: Query, best: Evidence, others: readonly Evidence[]): Lead | null {
  if (hasLead(query) === 'no') return null
  const { sentence, article } = best
  const { start, text } = sentence
  const { language, publishedAt } = article
  const whole = { start: 0, end: text.length }
  const moved = <T extends { readonly span: Span }>(found: T): T => ({
    ...found,
    span: { start: found.span.start + start, end: found.span.end + start },
  })
  return leadOf(query, {
    sentence,
    exact: text,
    language,
    claims: [best, ...others.filter((other) => other !== best)].map(({ claim }) => claim),
    names: findNames(text, [whole], language).map(moved),
    times: findTimes(text, whole, { publishedAt, language }).map(moved),
  })
}

/** Whether a later report corrects what the claim that gives a lead says. */
export function isOutdated(lead: Lead, claimId: string | undefined, updates: readonly Update[]): boolean {
  return updates.some((update) => update.claimId === claimId && update.slot === slotOf[lead.kind])
}

/** Whether the sources disagree on what a lead says; a question that asks for one voice has its answer all the same. */
export function isDisputed(lead: Lead, query: Query, disagreements: readonly Disagreement[]): boolean {
  return query.understood.filters.speaker.length === 0 && disagreements.some(({ slot }) => slot === slotOf[lead.kind])
}
