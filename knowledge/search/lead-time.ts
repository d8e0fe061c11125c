import type { TimeMention } from '../model.ts'
import type { FindLead, LeadSource } from './lead-source.ts'
import { askedText, clauseAnswers, heldBetween, isWhollyGiven, wordsAt } from './lead-words.ts'

/** Questions after the moment of speaking, which stands beside the cue and not in what was said. */
const asksWhenSaid =
  /(?<!\p{L})(?:when|day|weekday|date|time)(?!\p{L}).{0,80}(?<!\p{L})(?:say|said|speak|spoke|announce|announced|appeal|appealed|tell|told|state|stated|claim|claimed|count)(?!\p{L})/iu

const asksZone = /(?<!\p{L})time zone(?!\p{L})/iu

/** The one time in what the claim says, or, where the moment of speaking is asked for, beside it. */
export const timeLead: FindLead = (query, source) => {
  const [claim] = source.claims
  if (!claim) return null
  const inside = claim.times.filter(({ asWritten }) => !isWhollyGiven(query, asWritten))
  const times = claim.speaker && asksWhenSaid.test(askedText(query)) ? outside(source) : inside
  const fitting = joined(source, [...times, ...vague(source)]).filter((time) => fits(askedText(query), time))
  // of several times the one in the clause that speaks of what is asked
  const [only, ...others] =
    fitting.length > 1
      ? fitting.filter(({ span }) => clauseAnswers(query, source, span.start - source.sentence.start))
      : fitting
  if (!only || others.length > 0) return null
  if (asksZone.test(askedText(query))) return only.zone === null ? null : { text: only.zone, kind: 'time' }
  // a time far from everything asked about belongs to something else
  const near = heldBetween(
    query,
    source.exact,
    only.span.start - source.sentence.start - 160,
    only.span.end - source.sentence.start + 160,
  )
  return near > 0 ? { text: wordsAt(source, only.span), kind: 'time' } : null
}

const vaguely =
  /(?<!\p{L})(?:(?:at|by|before|until|from|since|towards) )?the (?:end|beginning|start|middle) of (?:the|this|next|last) (?:day|week|month|year|season|spring|summer|autumn|winter|century|decade)(?!\p{L})|(?<!\p{L})in the \d+(?:st|nd|rd|th) minute(?!\p{L})/giu

/** Times that have no date of their own: "at the end of the month". */
function vague({ exact, sentence, claims: [claim] }: LeadSource): readonly TimeMention[] {
  return [...exact.matchAll(vaguely)].flatMap(({ 0: asWritten, index }) => {
    const span = { start: sentence.start + index, end: sentence.start + index + asWritten.length }
    const isSaid = claim?.spans.some(({ start, end }) => span.start >= start && span.end <= end)
    return isSaid ? [{ span, asWritten, from: null, to: null, zone: null }] : []
  })
}

/** Times of the sentence that stand beside what the cited claim says, not in it. */
function outside({ claims: [claim], times }: LeadSource): readonly TimeMention[] {
  return times.filter(({ span }) => !claim?.spans.some(({ start, end }) => span.start >= start && span.end <= end))
}

/** Times of one stretch ("on Friday from 7 a.m. until noon") are one. */
function joined({ exact, sentence }: LeadSource, times: readonly TimeMention[]): readonly TimeMention[] {
  const stretches: TimeMention[] = []
  for (const time of [...times].sort((a, b) => a.span.start - b.span.start)) {
    const last = stretches.at(-1)
    const gap = last && exact.slice(last.span.end - sentence.start, time.span.start - sentence.start)
    if (
      last &&
      gap !== undefined &&
      /^[\s,]*(?:on|at|from|between|and(?: again)?(?: on)?|to|until|the)?\s*$/iu.test(gap)
    )
      stretches[stretches.length - 1] = {
        ...last,
        span: { start: last.span.start, end: Math.max(last.span.end, time.span.end) },
      }
    else stretches.push(time)
  }
  return stretches
}

/** A year is no answer to "at what time", an hour none to "in which year", and a weekday no date. */
function fits(text: string, { asWritten }: TimeMention): boolean {
  if (/(?<!\p{L})year(?!\p{L})/iu.test(text)) return /\b\d{4}\b/.test(asWritten)
  if (/(?<!\p{L})date(?!\p{L})/iu.test(text))
    return /\d.*\p{L}|\p{L}.*\d|\d{4}/u.test(asWritten) && !/:|\d\s?[ap]\.?m/i.test(asWritten)
  if (/(?<!\p{L})(?:what time|which hour|time zone|hours)(?!\p{L})/iu.test(text)) return /\d/.test(asWritten)
  return true
}
