import type { Span } from '../../model.ts'
import type { Attribution } from './attributions.ts'
import { slavicPronounSource, slavicSourcePhrase } from './cues-slavic.ts'
import type { Unit } from './items.ts'
import { attribution, hasWords, insideQuotation, span } from './slavic-parts.ts'
import { phraseEnd } from './slavic-phrases.ts'

/** `По его словам, …` */
function pronounSource(text: string, unit: Unit, from: number, match: RegExpExecArray): Attribution[] {
  const end = from + match[0].length
  const content = around(text, unit, from, end)
  const at = from + match[0].indexOf(' ') + 1
  const speaker = { start: at, end: at + match[1]!.length }
  return content.length === 0
    ? []
    : [attribution(content, speaker, { start: from, end }, match[0].toLowerCase(), 'neutral', unit)]
}

/** What stands before and after a source phrase. */
function around(text: string, unit: Unit, from: number, to: number): Span[] {
  const before = span(text, unit.start, from)
  const after = span(text, to, unit.end)
  if (!before || !hasWords(text, before)) return after ? [after] : []
  return after && hasWords(text, after) ? [before, after] : [before]
}

/** `По словам мэра, …` and `…, по словам мэра.` */
export function sourcePhrases(text: string, unit: Unit): Attribution[] {
  const words = text.slice(unit.start, unit.end)
  const pronoun = slavicPronounSource.exec(words)
  const match = pronoun ?? slavicSourcePhrase.exec(words)
  if (!match || insideQuotation(unit, unit.start + match.index)) return []
  const from = unit.start + match.index
  if (pronoun) return pronounSource(text, unit, from, pronoun)
  const nounStart = from + match[0].length + /^\s*/.exec(words.slice(match.index + match[0].length))![0].length
  const nounEnd = phraseEnd(text, unit, nounStart, true)
  if (nounEnd <= nounStart) return []
  const content = around(text, unit, from, nounEnd)
  if (content.length === 0) return []
  const speaker = { start: nounStart, end: nounEnd }
  const via = /ссылкой|посиланням/iu.test(match[0])
  return [
    attribution(
      content,
      via ? null : speaker,
      { start: from, end: from + match[0].length },
      match[0].toLowerCase(),
      'neutral',
      unit,
      via ? [speaker] : [],
    ),
  ]
}
