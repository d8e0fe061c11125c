import type { Evidence } from '../answer/evidence.ts'
import { findNames } from '../extract/names.ts'
import { findTimes } from '../extract/times.ts'
import type { Disagreement, Slot } from '../knowledge.ts'
import { type Lead, leadOf } from '../search/lead.ts'
import type { Retrieved } from './retrieve.ts'

const slotOf: Readonly<Record<Lead['kind'], Slot>> = {
  person: 'agent',
  place: 'place',
  time: 'time',
  number: 'quantity',
}

/** The lead line of the best claim; none where the sources disagree on it, unless the question asks for one voice. */
export function leadFrom(
  { ranking, evidence, understood }: Retrieved,
  best: Evidence,
  disagreements: readonly Disagreement[],
): Lead | null {
  const { sentence, article } = best
  const { start, text } = sentence
  const others = evidence.filter(
    (other) => other.article.id === article.id && other.sentence.start === start && other.claim.id !== best.claim.id,
  )
  const { language, publishedAt } = article
  const whole = { start: 0, end: text.length }
  const moved = <T extends Evidence['claim']['times'][number] | ReturnType<typeof findNames>[number]>(found: T): T => ({
    ...found,
    span: { start: found.span.start + start, end: found.span.end + start },
  })
  const lead = leadOf(ranking.query, {
    sentence,
    exact: text,
    language,
    claims: [best, ...others].map(({ claim }) => claim),
    names: findNames(text, [whole], language).map(moved),
    times: findTimes(text, whole, { publishedAt, language }).map(moved),
  })
  if (!lead) return null
  const disputed = disagreements.some(({ slot }) => slot === slotOf[lead.kind])
  return disputed && understood.filters.speaker.length === 0 ? null : lead
}
