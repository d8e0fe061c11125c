import type { Sentence, Span } from '../model.ts'
import type { Unit } from './attribution/items.ts'
import { firstAtOrAfter } from './search-sorted.ts'

/** A rest shorter than this says nothing of its own. */
const fewestWords = 6
/** A rest this long does, even when it opens like an adjunct. */
const plenty = 14
const adjunct =
  /^(?:in|on|at|as|after|before|during|while|when|speaking|by|for|to|of|with|from|under|amid|late|early|earlier|last|since|and|who|which|that|according|citing|referring|monday|tuesday|wednesday|thursday|friday|saturday|sunday|в|во|на|по|после|во время|у|під|після|за|при)(?![\p{L}])/iu

function isSubstantial(rest: string): boolean {
  const words = rest.split(/\s+/).length
  return words >= plenty || (words >= fewestWords && !adjunct.test(rest))
}

/**
 * What the article says itself in the unit's sentences: whole sentences that no content touches, and rests of the others
 * that are long enough to stand alone. `framing` are the words about the content: speakers and cues.
 */
export function narrationIn(
  text: string,
  unit: Span,
  content: readonly Span[],
  framing: readonly Span[],
  sentences: readonly Sentence[],
): Span[] {
  const narrated: Span[] = []
  const explained = [...content, ...framing].toSorted((a, b) => a.start - b.start)
  for (const sentence of sentencesOf(unit, sentences)) {
    const touches = ({ start, end }: Span) => start < sentence.end && end > sentence.start
    if (content.some(touches)) narrated.push(...gaps(text, sentence, explained.filter(touches)))
    else narrated.push({ start: sentence.start, end: sentence.end })
  }
  return narrated
}

/** The unit's sentences, in order. */
export function sentencesOf(unit: Span | Unit, sentences: readonly Sentence[]): Sentence[] {
  const inside: Sentence[] = []
  const first = firstAtOrAfter(sentences, unit.start, ({ start }) => start)
  for (let i = first; i < sentences.length && sentences[i]!.start < unit.end; i++) inside.push(sentences[i]!)
  return inside
}

function gaps(text: string, sentence: Span, taken: readonly Span[]): Span[] {
  const found: Span[] = []
  let at = sentence.start
  for (const { start, end } of [...taken, { start: sentence.end, end: sentence.end }]) {
    const gap = start > at ? withoutEdges(text, at, start) : null
    if (gap && isSubstantial(text.slice(gap.start, gap.end))) found.push(gap)
    at = Math.max(at, end)
  }
  return found
}

const edge = /[\s,;:—–-]/

/** What only led over to the report: "rose on Monday after", "claims, which". */
const leadingOver = /[\s,]+(?:after|as|because|before|while|when|which|who|that|where|although|though|and|but|since)$/iu

function withoutEdges(text: string, start: number, end: number): Span | null {
  while (start < end && edge.test(text[start]!)) start++
  while (end > start && edge.test(text[end - 1]!)) end--
  if (start >= end) return null
  const over = leadingOver.exec(text.slice(Math.max(start, end - 20), end))
  return { start, end: over ? end - over[0].length : end }
}
