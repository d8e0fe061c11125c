import type { ClaimType, Language, Sentence, Span } from '../model.ts'
import { type Attribution, attributionsIn } from './attribution/attributions.ts'
import { hasCue } from './attribution/cue-lexicon.ts'
import { headlineAttribution } from './attribution/headlines.ts'
import { groupUnits, readItems, type Unit } from './attribution/items.ts'
import type { Quotation } from './quotations.ts'

/** A claim's words and whose they are, before names are resolved and slots are filled. */
export interface DraftClaim {
  readonly spans: readonly Span[]
  readonly type: ClaimType
  /** Null for the article's own voice. */
  readonly attribution: Attribution | null
  /** True when the speaker was taken from an earlier sentence. */
  readonly carried: boolean
  readonly paragraph: number
}

interface Previous {
  readonly attribution: Attribution
  readonly unit: Unit
  /** Index of its draft. */
  readonly draft: number
}

/** Attributed claims, and the article's own voice for whatever sentence or rest of one they leave; in text order. */
export function draftClaims(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  language: Language,
): DraftClaim[] {
  const drafts: DraftClaim[] = []
  let previous: Previous | null = null
  for (const unit of groupUnits(sentences, quotations)) {
    const first = drafts.length
    const attributions = unit.heading ? headlineAttribution(text, unit, language) : attributionsOf(text, unit, language)
    const floating: Span | null = unit.heading || attributions.length > 0 ? null : floatingQuotation(text, unit)
    if (floating && previous?.attribution.quoted) {
      const last = drafts[previous.draft]!
      if (previous.unit.paragraph === unit.paragraph) {
        const spans = [...last.spans, floating]
        drafts[previous.draft] = { ...last, spans, type: claimType(text, spans, quotations) }
        previous = { attribution: previous.attribution, unit, draft: previous.draft }
        drafts.push(...narration(text, unit, [floating], sentences))
        continue
      }
      if (unit.paragraph - previous.unit.paragraph <= 1) {
        const attribution: Attribution = { ...previous.attribution, spans: [floating], cue: null }
        drafts.push({ spans: [floating], type: 'direct', attribution, carried: true, paragraph: unit.paragraph })
        previous = { attribution, unit, draft: drafts.length - 1 }
        drafts.push(...narration(text, unit, [floating], sentences))
        continue
      }
    }
    for (const attribution of attributions) {
      const type = unit.heading ? 'headline' : claimType(text, attribution.spans, unit.quotations)
      drafts.push({ spans: attribution.spans, type, attribution, carried: false, paragraph: unit.paragraph })
    }
    const explained = attributions.flatMap(({ spans, speaker, cue, via }) => [
      ...spans,
      ...(speaker ? [speaker] : []),
      ...(cue ? [cue] : []),
      ...via,
    ])
    drafts.push(...narration(text, unit, explained, sentences))
    const last = attributions.at(-1)
    if (last && !unit.heading) previous = { attribution: last, unit, draft: first + attributions.length - 1 }
    else if (!unit.heading) previous = null
  }
  return drafts.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}

function attributionsOf(text: string, unit: Unit, language: Language): Attribution[] {
  if (language !== 'en') return []
  if (!hasCue(text.slice(unit.start, unit.end))) return []
  return attributionsIn(readItems(text, unit))
}

/** The quotation that is all there is in the unit. */
function floatingQuotation(text: string, unit: Unit): Span | null {
  const quotation = unit.quotations[0]
  const last = unit.quotations.at(-1)
  if (!quotation || !last) return null
  let at = unit.start
  let rest = ''
  for (const { start, end } of unit.quotations) {
    rest += text.slice(at, start)
    at = end
  }
  rest += text.slice(at, unit.end)
  return /[\p{L}\p{N}]/u.test(rest) ? null : { start: quotation.start, end: last.end }
}

function claimType(text: string, spans: readonly Span[], quotations: readonly Quotation[]): ClaimType {
  let outside = false
  let inside = false
  for (const span of spans) {
    let at = span.start
    for (const { start, end } of quotations) {
      if (end <= span.start || start >= span.end) continue
      inside = true
      if (start > at && hasWord(text.slice(at, start))) outside = true
      at = Math.max(at, end)
    }
    if (at < span.end && hasWord(text.slice(at, span.end))) outside = true
  }
  return inside ? (outside ? 'mixed' : 'direct') : 'indirect'
}

const hasWord = (words: string): boolean => /[\p{L}\p{N}]/u.test(words.replace(/^\s*that\b/i, ''))

const substance = { words: 6 }

/** What the article says itself in the unit's sentences: whole ones, or the rest when it can stand alone. */
function narration(text: string, unit: Unit, explained: readonly Span[], sentences: readonly Sentence[]): DraftClaim[] {
  const drafts: DraftClaim[] = []
  const taken = explained.toSorted((a, b) => a.start - b.start)
  for (const sentence of sentencesOf(unit, sentences)) {
    const inside = taken.filter(({ start, end }) => start < sentence.end && end > sentence.start)
    const rests = inside.length === 0 ? [sentence] : gaps(text, sentence, inside)
    for (const { start, end } of rests) {
      drafts.push({
        spans: [{ start, end }],
        type: unit.heading ? 'headline' : 'narration',
        attribution: null,
        carried: false,
        paragraph: unit.paragraph,
      })
    }
  }
  return drafts
}

function sentencesOf(unit: Unit, sentences: readonly Sentence[]): Sentence[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start < unit.start) low = middle + 1
    else high = middle
  }
  const inside: Sentence[] = []
  for (let i = low; i < sentences.length && sentences[i]!.start < unit.end; i++) inside.push(sentences[i]!)
  return inside
}

function gaps(text: string, sentence: Span, taken: readonly Span[]): Span[] {
  const found: Span[] = []
  let at = sentence.start
  for (const { start, end } of [...taken, { start: sentence.end, end: sentence.end }]) {
    if (start > at) {
      const gap = edgeTrimmed(text, at, start)
      if (gap && text.slice(gap.start, gap.end).split(/\s+/).length >= substance.words) found.push(gap)
    }
    at = Math.max(at, end)
  }
  return found
}

function edgeTrimmed(text: string, start: number, end: number): Span | null {
  const edge = /[\s,;:—–-]/
  while (start < end && edge.test(text[start]!)) start++
  while (end > start && edge.test(text[end - 1]!)) end--
  return start < end ? { start, end } : null
}
