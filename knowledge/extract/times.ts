import type { IsoDate, Language, Span, TimeMention } from '../model.ts'
import { type Days, dayOf, daysOf, isoDay } from './calendar.ts'
import { zoneAt } from './clock-times.ts'
import { directionAt } from './tense.ts'
import type { TimePhrase } from './time-meaning.ts'
import { timePhrases } from './time-phrases.ts'
import { type Word, wordsIn } from './words.ts'

/** What resolves a time: an ISO date or instant, or null when it is not known. */
export interface TimeContext {
  readonly publishedAt?: IsoDate | null | undefined
  readonly language?: Language | undefined
}

/** The times of a part of a text; a clock time and the day it belongs to are one mention. */
export function findTimes(text: string, span: Span, given: TimeContext): TimeMention[] {
  const words = wordsIn(text, span)
  const published = given.publishedAt ? dayOf(given.publishedAt) : null
  const groups = joined(words, timePhrases(words))
  if (groups.length === 0) return []
  // The verb that tells past from future may stand before the part asked for.
  const ahead = wordsIn(text, { start: startOfContext(text, span.start), end: span.start })
  const context = { words: [...ahead, ...words], offset: ahead.length, published }
  return groups.map((group) => toMention(text, words, group, context))
}

/** One mention: a day, a clock time, or both. */
interface Group {
  readonly first: number
  readonly next: number
  readonly day: TimePhrase | null
  readonly clock: TimePhrase | null
  readonly zone: string | null
}

const linking = /^(?:on|at|from|in|of|the|late|early|,|\(|\)|в|во|у|на|о|об|с|з|by|between)$/
const leading = /^(?:on|in|at|в|во|у|на)$/
const leadingClock = /^(?:on|in|at|from|в|во|у|на|с|з)$/

function joined(words: readonly Word[], phrases: readonly TimePhrase[]): Group[] {
  const groups: Group[] = []
  for (let index = 0; index < phrases.length; index++) {
    const [phrase, following] = [phrases[index]!, phrases[index + 1]]
    const clock = phrase.meaning.kind === 'clock'
    const pair =
      following && clock !== (following.meaning.kind === 'clock') && isLinked(words, phrase.next, following.first)
    const last = pair ? following : phrase
    // "at 6 p.m. on Friday (Kyiv time)"
    const zone = pair && clock ? zoneAt(words, last.next) : null
    if (pair) index++
    groups.push({
      first: (clock ? leadingClock : leading).test(words[phrase.first - 1]?.lower ?? '')
        ? phrase.first - 1
        : phrase.first,
      next: zone?.next ?? last.next,
      zone: zone?.name ?? null,
      day: clock ? (pair ? following : null) : phrase,
      clock: clock ? phrase : pair ? following : null,
    })
  }
  return groups
}

function isLinked(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let at = from; at < to; at++) if (!linking.test(words[at]!.lower)) return false
  return true
}

interface Surroundings {
  /** The words of the part asked for with those before it, which are `offset` in number. */
  readonly words: readonly Word[]
  readonly offset: number
  readonly published: number | null
}

const contextLength = 200

function startOfContext(text: string, start: number): number {
  const from = Math.max(0, start - contextLength)
  const line = text.slice(from, start).lastIndexOf('\n')
  return line < 0 ? from : from + line + 1
}

function toMention(
  text: string,
  words: readonly Word[],
  group: Group,
  { words: all, offset, published }: Surroundings,
): TimeMention {
  const span = { start: words[group.first]!.start, end: words[group.next - 1]!.end }
  const meaning = group.day?.meaning
  const days: Days | null =
    meaning && meaning.kind !== 'clock'
      ? daysOf(meaning, published, directionAt(all, group.first + offset, group.next + offset))
      : null
  const clock = group.clock?.meaning.kind === 'clock' ? group.clock.meaning : null
  return { span, asWritten: text.slice(span.start, span.end), ...bounds(days, clock), zone: clock?.zone ?? group.zone }
}

function bounds(
  days: Days | null,
  clock: { readonly from: string; readonly to: string | null } | null,
): { from: IsoDate | null; to: IsoDate | null } {
  if (!days) return { from: null, to: null }
  if (!clock) return { from: isoDay(days.first), to: isoDay(days.last) }
  // A stretch that ends earlier than it begins ends on the next day.
  const to = clock.to ?? clock.from
  return {
    from: `${isoDay(days.first)}T${clock.from}`,
    to: `${isoDay(to < clock.from ? days.last + 1 : days.last)}T${to}`,
  }
}
