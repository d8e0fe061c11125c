import type { TimePhrase } from './time-meaning.ts'
import type { Word } from './words.ts'

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly half: 'am' | 'pm' | null
  /** Whether it reads as a time by itself; a bare "8" does not. */
  readonly sure: boolean
  readonly next: number
}

const zones = /^(?:gmt|utc|est|edt|et|cst|cdt|mst|mdt|pst|pdt|pt|cet|cest|eet|eest|bst|ist|jst|msk|мск|kst|aest)$/
/** Names of clock times with their hour. */
export const noon: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 0],
  ['полдень', 12],
  ['полночь', 0],
  ['опівдні', 12],
  ['опівночі', 0],
])

/** A clock time or a stretch of two of them with its zone ("from 7 a.m. until noon, Lisbon time"); null when none begins there. */
export function clockAt(words: readonly Word[], index: number): TimePhrase | null {
  const lead = /^(?:from|between|с|со|з|від|между|між)$/.test(words[index]!.lower) ? 1 : 0
  const start = readClock(words, index + lead)
  if (!start) return null
  const link = words[start.next]
  const linked =
    link && /^(?:to|and|until|till|[-–—]|до|по|и|і|та)$/.test(link.lower) ? readClock(words, start.next + 1) : null
  const cued = /^(?:at|by|until|before|after|since|around|about|в|у|о|об|к|до|после|після)$/.test(
    words[index - 1]?.lower ?? '',
  )
  if (linked && (start.sure || linked.sure)) {
    const ranged = link!.lower !== 'and' || lead === 1
    if (ranged) {
      const zone = zoneAt(words, linked.next)
      const half = start.half ?? (linked.half && start.hour <= 12 && !start.sure ? linked.half : null)
      return made(index, zone?.next ?? linked.next, clockText(start, half), clockText(linked, linked.half), zone?.name)
    }
  }
  if (lead === 1 && !start.sure) return null
  const zone = zoneAt(words, start.next)
  if (!start.sure && !(zone && cued)) return null
  return made(index, zone?.next ?? start.next, clockText(start, start.half), null, zone?.name)
}

function made(first: number, next: number, from: string, to: string | null, zone: string | undefined): TimePhrase {
  return { first, next, meaning: { kind: 'clock', from, to, zone: zone ?? null } }
}

function readClock(words: readonly Word[], at: number): Clock | null {
  const word = words[at]
  if (!word) return null
  const named = noon.get(word.lower)
  if (named !== undefined) return { hour: named, minute: 0, half: null, sure: true, next: at + 1 }
  if (word.kind !== 'number') return null
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word.text)
  if (military && (words[at + 1]?.lower === 'hours' || zones.test(words[at + 1]?.lower ?? ''))) {
    const next = words[at + 1]!.lower === 'hours' ? at + 2 : at + 1
    return { hour: Number(military[1]), minute: Number(military[2]), half: null, sure: true, next }
  }
  // "8.30 a.m."
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(word.text)
  if (dotted) {
    const half = halfAt(words, at + 1)
    return half && Number(dotted[1]) < 24
      ? { hour: Number(dotted[1]), minute: Number(dotted[2]), half: half.half, sure: true, next: half.next }
      : null
  }
  if (!/^\d{1,2}$/.test(word.text) || Number(word.text) > 24) return null
  const hour = Number(word.text)
  let [minute, next, sure] = [0, at + 1, false]
  const minutes = words[at + 2]
  // "14:00", also with a stray space ("14: 00")
  if (words[next]?.text === ':' && words[next]!.glued && minutes && /^[0-5]\d$/.test(minutes.text)) {
    ;[minute, next, sure] = [Number(minutes.text), at + 3, true]
    if (words[next]?.text === ':' && /^[0-5]\d$/.test(words[next + 1]?.text ?? '')) next += 2
  }
  if (/^(?:o'clock|час|часов|часа|година|години|годин|годині|h)$/.test(words[next]?.lower ?? '') && !sure) {
    const slavic = words[next]!.lower !== "o'clock"
    // "8 часов" may be a stretch of eight hours; "в 8 часов" is a time.
    sure = !slavic || /^(?:в|у|о|до|к|с|з)$/.test(words[at - 1]?.lower ?? '')
    if (sure) next++
  }
  const half = halfAt(words, next)
  if (half) [next, sure] = [half.next, true]
  return { hour, minute, half: half?.half ?? null, sure, next }
}

function halfAt(words: readonly Word[], at: number): { half: 'am' | 'pm'; next: number } | null {
  const word = words[at]?.lower ?? ''
  if (/^(?:am|a\.m\.?|утра|ранку)$/.test(word)) return { half: 'am', next: at + 1 }
  return /^(?:pm|p\.m\.?|вечера|вечора)$/.test(word) ? { half: 'pm', next: at + 1 } : null
}

/** "Moscow time", "local time", "GMT", "UTC+3", "по московскому времени", each also in brackets */
export function zoneAt(words: readonly Word[], at: number): { name: string; next: number } | null {
  const open = words[at]?.text === '(' ? 1 : 0
  const comma = words[at]?.text === ',' ? 1 : 0
  const start = at + open + comma
  const word = words[start]
  if (!word) return null
  const end = zoneEnd(words, start)
  if (end === null) return null
  const name = words
    .slice(start, end)
    .map((part, index) => (index > 0 && !part.glued ? ` ${part.text}` : part.text))
    .join('')
  return { name, next: open && words[end]?.text === ')' ? end + 1 : end }
}

function zoneEnd(words: readonly Word[], start: number): number | null {
  const [word, second, third] = [words[start]!, words[start + 1], words[start + 2]]
  if (zones.test(word.lower) && word.text === word.text.toUpperCase()) {
    return /^[+-]$/.test(second?.text ?? '') && third?.kind === 'number' ? start + 3 : start + 1
  }
  if (word.lower === 'local' && second?.lower === 'time') return start + 2
  if (/^(?:по|за)$/.test(word.lower)) return /^(?:времени|часом)$/.test(third?.lower ?? '') ? start + 3 : null
  if (word.kind !== 'word' || word.text.charAt(0) === word.lower.charAt(0)) return null
  if (second?.lower === 'time') return start + 2
  const standard =
    /^(?:standard|daylight|summer|winter)$/.test(second?.lower ?? '') ||
    (second !== undefined && second.text.charAt(0) !== second.lower.charAt(0))
  return standard && third?.lower === 'time' ? start + 3 : null
}

function clockText(clock: Clock, half: 'am' | 'pm' | null): string {
  // "20:00 p.m." is evening already.
  const hour = half === 'pm' && clock.hour < 12 ? clock.hour + 12 : half === 'am' && clock.hour === 12 ? 0 : clock.hour
  return `${String(hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`
}
