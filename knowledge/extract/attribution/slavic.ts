import type { Span } from '../../model.ts'
import type { Attribution } from './attributions.ts'
import { type SlavicCue, slavicCues, slavicPronounSource, slavicSourcePhrase } from './cues-slavic.ts'
import type { Unit } from './items.ts'
import { attribution, hasWords, span } from './slavic-parts.ts'
import { subjectAfter, subjectBefore, subjectBeforeInsertion, type Word, wordPattern } from './slavic-phrases.ts'
import { sourcePhrases } from './slavic-sources.ts'

const conjunction = /^[\s,]*(?:что|що|щоб|чтобы|будто)(?![\p{L}])/iu

/** Attributions of one Russian or Ukrainian unit, in text order. */
export function slavicAttributionsIn(text: string, unit: Unit): Attribution[] {
  const inserted = insertedReports(text, unit)
  if (inserted.length > 0) return inserted
  const sources = sourcePhrases(text, unit)
  const [source] = sources
  if (source?.via.length === 0) return sources
  // «Мэр со ссылкой на полицию сообщил, что…»: whom he leans on is no part of what is said.
  const report = source ? reportWithout(text, unit, source) : reportIn(text, unit)
  if (report) return [source ? { ...report, via: source.via } : report]
  if (source) return sources
  const labelled = colonQuotation(text, unit)
  return labelled ? [labelled] : []
}

function reportIn(text: string, unit: Unit): Attribution | null {
  const words = wordsOutside(text, unit)
  for (let i = 0; i < words.length; i++) {
    const cue = slavicCues.get(words[i]!.lower)
    const found = cue && reportAt(text, unit, words, i, cue)
    if (found) return found
  }
  return null
}

/** The report of a unit in which spaces stand for the source phrase, so that subject and verb touch. */
function reportWithout(text: string, unit: Unit, { cue, via }: Attribution): Attribution | null {
  const [from, to] = [cue!.start, via.at(-1)!.end]
  const masked = text.slice(unit.start, from) + ' '.repeat(to - from) + text.slice(to, unit.end)
  const moved = <Place extends Span>(by: number, place: Place): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  })
  const own = {
    ...moved(-unit.start, unit),
    quotations: unit.quotations.map((quotation) => moved(-unit.start, quotation)),
  }
  const found = reportIn(masked, own)
  const back = (span: Span | null) => span && moved(unit.start, span)
  return (
    found && {
      ...found,
      spans: found.spans.map((span) => moved(unit.start, span)),
      speaker: back(found.speaker),
      core: back(found.core),
      cue: back(found.cue),
    }
  )
}

/** `Вратарь Денис Кузин не согласен: «Нам повезло»`: a full name at the head, a colon and an utterance. */
function colonQuotation(text: string, unit: Unit): Attribution | null {
  const quotation = unit.quotations.find(({ start }) =>
    /:\s*$/.test(text.slice(Math.max(unit.start, start - 3), start)),
  )
  if (!quotation) return null
  const colon = text.lastIndexOf(':', quotation.start)
  const named = /^(?:[\p{L}-]+\s){0,4}?\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}\p{Ll}[\p{L}-]*){1,3}(?=[\s,:])/u.exec(
    text.slice(unit.start, colon + 1),
  )
  if (!named) return null
  const speaker = { start: unit.start, end: unit.start + named[0].length }
  return attribution(
    [{ start: quotation.start, end: quotation.end }],
    speaker,
    { start: colon, end: colon + 1 },
    ':',
    'neutral',
    unit,
  )
}

/** Whether any word could be a cue. */
export function hasSlavicCue(text: string): boolean {
  if (slavicSourcePhrase.test(text) || slavicPronounSource.test(text) || /:\s*[«"“„]/.test(text)) return true
  for (const [word] of text.matchAll(wordPattern)) if (slavicCues.has(word.toLowerCase())) return true
  return false
}

function wordsOutside(text: string, unit: Unit): Word[] {
  const words: Word[] = []
  let q = 0
  for (const match of text.slice(unit.start, unit.end).matchAll(wordPattern)) {
    const start = unit.start + match.index
    while (q < unit.quotations.length && unit.quotations[q]!.end <= start) q++
    const quotation = unit.quotations[q]
    if (quotation && quotation.start <= start) continue
    words.push({ start, end: start + match[0].length, lower: match[0].toLowerCase() })
  }
  return words
}

/** «Мы готовы, — сказал мэр, — но ждём»: the report stands inside the quotation marks. */
function insertedReports(text: string, unit: Unit): Attribution[] {
  const found: Attribution[] = []
  for (const quotation of unit.quotations) {
    const inside = text.slice(quotation.start, quotation.end)
    for (const match of inside.matchAll(/[,!?….]\s*[—–-]\s+(\p{L}+)(?=[\s,])/gu)) {
      const cue = slavicCues.get(match[1]!.toLowerCase())
      if (!cue) continue
      const verbEnd = quotation.start + match.index + match[0].length
      const verb = { start: verbEnd - match[1]!.length, end: verbEnd }
      const speaker = subjectAfter(text, unit, verbEnd)
      const resume = /^[^—–]{0,100}?[—–-]\s+/u.exec(text.slice(speaker?.end ?? verbEnd, quotation.end))
      const before = span(text, quotation.start, quotation.start + match.index + 1)
      const after = resume ? span(text, (speaker?.end ?? verbEnd) + resume[0].length, quotation.end) : null
      if (before)
        found.push(attribution(after ? [before, after] : [before], speaker, verb, cue.lemma, cue.stance, unit))
      break
    }
  }
  return found
}

function reportAt(text: string, unit: Unit, words: readonly Word[], i: number, cue: SlavicCue): Attribution | null {
  const verb = words[i]!
  const left =
    subjectBefore(text, unit, words, i) ??
    (conjunctionAfter(text, unit, verb.end) ? subjectBeforeInsertion(text, unit, words, i) : null)
  const before = text.slice(unit.start, left?.start ?? verb.start)
  const cueSpan = { start: verb.start, end: verb.end }
  const last = unit.quotations.findLast(({ end }) => end <= verb.start)
  const looksBack =
    /[»”"“,!?…]\s*,?\s*[—–-]?\s*$/u.test(before) && (last !== undefined || /,\s*[—–-]?\s*$/u.test(before))
  const as = /(?:^|[\s,])(?:как|як)\s*$/iu.exec(before)
  if (as || (looksBack && !conjunctionAfter(text, unit, verb.end))) {
    const right = left ?? subjectAfter(text, unit, verb.end)
    const head = as ? unit.start + as.index : (left?.start ?? verb.start)
    const content = span(text, unit.start, head)
    if (content && hasWords(text, content)) {
      const tail = resumed(text, unit, right ? Math.max(right.end, verb.end) : verb.end)
      return attribution(tail ? [content, tail] : [content], right, cueSpan, cue.lemma, cue.stance, unit)
    }
    // «Как сообщил мэр, …»
    const start = Math.max(right?.end ?? 0, verb.end)
    const comma = text.indexOf(',', start)
    const after = comma >= 0 && comma < unit.end ? span(text, comma + 1, unit.end) : null
    return after && as ? attribution([after], right, cueSpan, cue.lemma, cue.stance, unit) : null
  }
  const speaker = left ?? subjectAfter(text, unit, verb.end)
  const after = Math.max(verb.end, speaker?.end ?? 0)
  const opening = contentStart(text, unit, after, cue)
  if (opening < 0 || !speaker) return null
  const content = span(text, opening, unit.end)
  return content && hasWords(text, content)
    ? attribution([content], speaker, cueSpan, cue.lemma, cue.stance, unit)
    : null
}

const conjunctionAfter = (text: string, unit: Unit, from: number): boolean =>
  conjunction.test(text.slice(from, Math.min(unit.end, from + 12)))

/** Where the content begins after the verb: «, что», a colon, a quotation, or at once for verbs with an object; -1 if nowhere. */
function contentStart(text: string, unit: Unit, from: number, cue: SlavicCue): number {
  const rest = text.slice(from, Math.min(unit.end, from + 160))
  const that = /^[^.!?:«"“„]{0,120}?,\s*(?=(?:что|що|чтобы|щоб|будто)(?![\p{L}]))/iu.exec(rest)
  if (that) return from + that[0].length
  const colon = /^[^.!?«"“„]{0,120}?:\s*/u.exec(rest)
  if (colon) return from + colon[0].length
  const quoted = /^[^.!?]{0,80}?(?=[«"“„])/u.exec(rest)
  if (quoted && unit.quotations.some(({ start }) => start === from + quoted[0].length)) return from + quoted[0].length
  return cue.frame === 'object' ? from : -1
}

/** The quotation or words taken up again after «— сказал мэр». */
function resumed(text: string, unit: Unit, from: number): Span | null {
  const match = /^[^«"“„]{0,100}?[,.]\s*[—–-]\s*/u.exec(text.slice(from, Math.min(unit.end, from + 140)))
  if (match) return span(text, from + match[0].length, unit.end)
  const quotation = unit.quotations.find(({ start }) => start >= from)
  return quotation ? span(text, quotation.start, unit.end) : null
}
