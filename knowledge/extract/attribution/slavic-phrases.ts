import type { Span } from '../../model.ts'
import { slavicCues } from './cues-slavic.ts'
import type { Unit } from './items.ts'

/** A word outside quotations. */
export interface Word extends Span {
  readonly lower: string
}

/** Letters, digits, hyphens and apostrophes. */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’ʼ-]*/gu
const preposition =
  /^(?:в|во|на|по|после|при|из|с|со|к|о|об|от|до|для|через|во|у|під|після|із|зі|з|до|від|про|для|через|за|над|журналистам|журналістам|ранее|раніше|также|також|накануне|напередодні|сегодня|сьогодні|вчера|вчора|утром|вранці|вечером|ввечері)$/
const adverb =
  /^(?:также|також|ранее|раніше|уже|вже|позже|пізніше|накануне|напередодні|сегодня|сьогодні|вчера|вчора|снова|знову|затем|потім|впервые|вперше|однако|однак|при|этом|цьому|тем|временем|тим|часом|и|і|й|а|но|але|кроме|того|крім|официально|офіційно)$/
const time =
  /^(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|понеділок|вівторок|середу|четвер|пʼятницю|п'ятницю|п’ятницю|суботу|неділю|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|\d+|интервью|інтерв'ю|інтервʼю|ходе|ході|эфире|ефірі|прошлый|минулий|минулої|прошлой|неделе|тижня|году|року)$/
/** Where or when somebody speaks, between the subject and the verb. */
const occasion =
  /^(?:после|після|перед|накануне|напередодні) |^(?:во время|під час|в ходе|у ході) |^(?:в|во|у|на) (?:матч|игр|встреч|заседани|совещани|брифинг|пресс|интервью|эфир|комментари|журнал|газет|стать|книг|доклад|суд|телеграм|telegram|facebook|твиттер|twitter|соцсет|обращени|выступлени|послани|зустріч|засіданн|нарад|брифінг|прес|інтерв|ефір|коментар|статт|доповід|фейсбук|твіт|соцмереж|зверненн|виступ|послан)/u
const longestSpeaker = 120

/** The noun phrase between the clause's beginning and the verb. */
export function subjectBefore(text: string, unit: Unit, words: readonly Word[], i: number): Span | null {
  let to = i
  while (to > 0 && adverb.test(words[to - 1]!.lower)) to--
  let from = to
  while (
    from > 0 &&
    isJoined(text, words[from - 1]!, words[from]!, unit) &&
    words[i]!.start - words[from - 1]!.start < longestSpeaker
  )
    from--
  while (from < to && adverb.test(words[from]!.lower)) from++
  // «Во вторник мэр заявил»: a date before the subject.
  if (from < to && preposition.test(words[from]!.lower)) {
    const plural = /(?:ли|ют|ят|уть|ять)$/.test(words[i]!.lower)
    let next = from + 1
    while (next < to && (time.test(words[next]!.lower) || adverb.test(words[next]!.lower))) next++
    // «В Киеве заявили»: the place speaks.
    if (next === from + 1 && plural && /^(?:в|во|у)$/.test(words[from]!.lower)) from = next
    else if (next > from + 1) from = next
    else return null
  }
  // «тренер после матча сказал», «учёный в журнале «Море» написал»
  for (let k = from + 1; k < to; k++) if (occasion.test(`${words[k]!.lower} ${words[k + 1]?.lower ?? ''}`)) to = k
  // «мэр во вторник заявил»
  for (let k = from; k < to; k++)
    if (k > from && preposition.test(words[k]!.lower) && words.slice(k + 1, to).every(({ lower }) => time.test(lower)))
      to = k
  if (from >= to) return null
  const found = { start: words[from]!.start, end: quotedNameEnd(text, words[to - 1]!.end, words[i]!.start) }
  return /^(?:никто|ніхто|ничто|ніщо|жоден|что|що|который|которая|які|який|яка|это|це|как|як)$/i.test(
    words[from]!.lower,
  )
    ? null
    : found
}

/** The end of «Норд» in «Компания «Норд» сообщила»; `from` when no name in quotation marks follows. */
function quotedNameEnd(text: string, from: number, to: number): number {
  return (
    from + (/^\s*[«"“„][^»"”“\n]{1,40}[»"”“](?=\s)/u.exec(text.slice(from, Math.min(to, from + 50)))?.[0].length ?? 0)
  )
}

/** Whether nothing but spaces (or a quoted name) stands between two words. */
function isJoined(text: string, a: Word, b: Word, unit: Unit): boolean {
  const gap = text.slice(a.end, b.start)
  if (/^\s+$/.test(gap)) return true
  return gap.length < 50 && /^\s*[«"“„][^»"”“]*[»"”“]\s*$/.test(gap) && a.start >= unit.start
}

/** The noun phrase right after the verb: «сказал мэр города Иван Петров». */
export function subjectAfter(text: string, unit: Unit, from: number): Span | null {
  let start = from
  for (let guard = 0; guard < 6; guard++) {
    const rest = text.slice(start, Math.min(unit.end, start + 80))
    const skipped = /^\s+(?:(?:во?|на|у)\s+(?:(?:про|ми|эт|ц)\p{Ll}+\s+)?)?([\p{L}\p{N}'’ʼ-]+)/u.exec(rest)
    if (!skipped) break
    const word = skipped[1]!.toLowerCase()
    if (time.test(word) || adverb.test(word) || /^(?:журналистам|журналістам|ему|йому|ей|їй|им|їм)$/.test(word))
      start += skipped[0].length
    else break
  }
  // «сообщили в МЧС»: the place speaks.
  const lead =
    /^\s+(?:(?:во?|у)\s+(?=\p{Lu}|министерстве|ведомстве|пресс|міністерстві|відомстві|полиции|поліції))?/u.exec(
      text.slice(start, start + 12),
    )
  if (!lead) return null
  start += lead[0].length
  const end = phraseEnd(text, unit, start, false)
  return end > start ? { start, end } : null
}

/** Where a noun phrase that begins at `start` ends: at punctuation, or a word that opens an adjunct. */
export function phraseEnd(text: string, unit: Unit, start: number, oblique: boolean): number {
  let end = start
  const limit = Math.min(unit.end, start + longestSpeaker)
  for (const match of text.slice(start, limit).matchAll(wordPattern)) {
    const at = start + match.index
    const gap = text.slice(end, at)
    const quotedName = /^\s*[«"“„]\s*$/.test(gap) && end > start
    if (end > start && !/^\s*$/.test(gap) && !quotedName) break
    const lower = match[0].toLowerCase()
    if (end === start && gap.trim() !== '') return start
    if (preposition.test(lower) && !(oblique && /^(?:по|при|з)$/.test(lower))) break
    // «по словам Анны и Олега»: two people, one phrase.
    if (oblique && end > start && /^(?:и|і|й|та)$/.test(lower) && joinsNames(text, end, at + match[0].length)) {
      end = at + match[0].length
      continue
    }
    if (slavicCues.has(lower) || /^(?:что|що|и|і|а|но|але)$/.test(lower)) break
    end = at + match[0].length
    if (quotedName && /[»"”“]/.test(text[end] ?? '')) end++
  }
  return end
}

/** Whether a capitalised word stands on each side of a conjunction. */
function joinsNames(text: string, before: number, after: number): boolean {
  return (
    /\p{Lu}[\p{L}'’ʼ-]*$/u.test(text.slice(Math.max(0, before - 30), before)) &&
    /^\s+\p{Lu}/u.test(text.slice(after, after + 4))
  )
}

const relative = /^(?:котор\p{L}{2,3}|як(?:ий|а|е|і|ого|ої|у|их|им|ою))$/u
const longestInsertion = 14

/** «Мэр Илья Громов, которого избрали в мае, рассказал, что…»: the subject before a clause or an apposition between commas. */
export function subjectBeforeInsertion(text: string, unit: Unit, words: readonly Word[], i: number): Span | null {
  const comma = (k: number) => k > 0 && /^,\s*$/.test(text.slice(words[k - 1]!.end, words[k]!.start))
  if (!comma(i)) return null
  for (let k = i - 1; k > 0 && i - k <= longestInsertion; k--) {
    if (!comma(k)) continue
    const apposed = relative.test(words[k]!.lower) || !words.slice(k, i).some(({ lower }) => slavicCues.has(lower))
    const end = words[k - 1]!.end
    const named = /\p{Lu}[\p{L}'’ʼ-]+$/u.test(text.slice(Math.max(unit.start, end - 30), end))
    if (!apposed || !named) return null
    let from = k - 1
    while (from > 0 && isJoined(text, words[from - 1]!, words[from]!, unit)) from--
    while (from < k && adverb.test(words[from]!.lower)) from++
    return from < k && !preposition.test(words[from]!.lower) ? { start: words[from]!.start, end } : null
  }
  return null
}
