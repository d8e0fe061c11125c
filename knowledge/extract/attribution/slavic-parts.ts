import type { Span } from '../../model.ts'
import type { Attribution } from './attributions.ts'
import type { SlavicCue } from './cues-slavic.ts'
import type { Unit } from './items.ts'
import { wordPattern } from './slavic-phrases.ts'

/** Whether a place lies inside one of the unit's quotations. */
export const insideQuotation = (unit: Unit, at: number): boolean =>
  unit.quotations.some(({ start, end }) => start <= at && at < end)

/** Two words, or a quotation. */
export const hasWords = (text: string, { start, end }: Span): boolean =>
  (text.slice(start, end).match(wordPattern)?.length ?? 0) >= 2 || /[«"“„]/.test(text.slice(start, end))

/** Without white space, dashes and commas at its edges. */
export function span(text: string, start: number, end: number): Span | null {
  while (start < end && /[\s,;:—–-]/.test(text[start]!)) start++
  while (end > start && /[\s,;:—–-]/.test(text[end - 1]!)) end--
  return start < end ? { start, end } : null
}

/** An attribution whose speaker has no apposition. */
export function attribution(
  spans: readonly Span[],
  speaker: Span | null,
  cue: Span,
  lemma: string,
  stance: SlavicCue['stance'],
  unit: Unit,
  via: readonly Span[] = [],
): Attribution {
  const quoted = unit.quotations.some((quotation) =>
    spans.some(({ start, end }) => quotation.start < end && quotation.end > start),
  )
  return { spans, speaker, core: speaker, cue, lemma, stance, via, quoted }
}
