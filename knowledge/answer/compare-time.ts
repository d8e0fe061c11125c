import type { TimeMention } from '../model.ts'
import type { Comparator } from './compare.ts'
import type { Reading } from './reading.ts'

/** Least in common for two claims to tell of one happening, besides the time. */
const least = { concepts: 2, share: 0.6 }

/** One happening put at different times: intervals that have no moment in common. */
export const compareTimes: Comparator = (a, b) => {
  const [x, y] = sameDay(onlyTime(a), onlyTime(b))
  if (x === null || y === null || meet(x, y)) return []
  if (a.evidence.claim.polarity !== b.evidence.claim.polarity) return []
  const [left, right] = [withoutTime(a), withoutTime(b)]
  const shared = [...left].filter((concept) => right.has(concept))
  const share = shared.length / Math.max(1, Math.min(left.size, right.size))
  const names = [...a.names].filter((name) => b.names.has(name)).length
  const disjointNames = names === 0 && a.names.size > 0 && b.names.size > 0
  if (shared.length < least.concepts || share < least.share || disjointNames) return []
  return [
    {
      slot: 'time',
      subject: 'time',
      about: writtenOf(shared[0]!, a),
      topics: new Set(shared),
      values: [x.asWritten, y.asWritten],
    },
  ]
}

/** The claim's time when it has exactly one that is resolved, or a clock time; of several, none is surely that of the happening. */
function onlyTime({ evidence: { claim } }: Reading): TimeMention | null {
  const [only, ...others] = claim.times
  if (!only || others.length > 0) return null
  return (only.from !== null && only.to !== null) || clockOf(only) !== null ? only : null
}

const noDay = '0001-01-01'

/** Two times as they can be compared: where one is a mere clock time, both are. */
function sameDay(x: TimeMention | null, y: TimeMention | null): readonly [TimeMention | null, TimeMention | null] {
  if (x === null || y === null || (x.from !== null && y.from !== null)) return [x, y]
  const clock = (time: TimeMention): TimeMention | null => {
    const at = clockOf(time)
    return at === null ? null : { ...time, from: `${noDay}T${at}`, to: `${noDay}T${at}` }
  }
  return [clock(x), clock(y)]
}

/** The one clock time that a mention gives: "9:30 p.m." is 21:30. */
function clockOf({ asWritten }: TimeMention): string | null {
  const all = [...asWritten.matchAll(/(?<!\d)(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?\s?m(?!\p{L}))?/giu)].filter(
    ([, , minutes, half]) => minutes !== undefined || half !== undefined,
  )
  const [, hours, minutes = '00', half] = all[0] ?? []
  if (all.length !== 1 || hours === undefined || Number(hours) > 24) return null
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

/** Whether two intervals have a moment in common at the coarser of their precisions. */
function meet(x: TimeMention, y: TimeMention): boolean {
  const clock = [x.from, x.to, y.from, y.to].every((edge) => edge!.includes('T'))
  const cut = (edge: string) => (clock ? edge : edge.slice(0, 10))
  if (clock && areRanges(x, y) && cross(x, y)) return false
  return cut(x.from!) <= cut(y.to!) && cut(y.from!) <= cut(x.to!)
}

const areRanges = (x: TimeMention, y: TimeMention) => x.from !== x.to && y.from !== y.to

/** "From 6 to 10" and "from 8 to 20" have hours in common, yet both begin and end otherwise; one inside the other may be meant. */
function cross(x: TimeMention, y: TimeMention): boolean {
  return (x.from! < y.from! && x.to! < y.to!) || (y.from! < x.from! && y.to! < x.to!)
}

/** A concept as it stands in a claim. */
function writtenOf(concept: string, { words }: Reading): string {
  return words.find((word) => word.concept === concept)?.written.toLowerCase() ?? concept
}

function withoutTime({ concepts, words, evidence: { claim, sentence }, text }: Reading): ReadonlySet<string> {
  const inTime = new Set<string>()
  for (const { span } of claim.times) {
    const written = sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
    const at = text.indexOf(written)
    if (at < 0) continue
    for (const { start, end, concept } of words) if (start >= at && end <= at + written.length) inTime.add(concept)
  }
  return new Set([...concepts].filter((concept) => !inTime.has(concept)))
}
