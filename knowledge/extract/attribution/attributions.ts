import type { Cue, Span } from '../../model.ts'
import { adjectiveCue } from './adjective-cues.ts'
import { colonQuotation } from './colon-quotation.ts'
import { contentAfter } from './content-after.ts'
import { inverted, parenthetical } from './content-before.ts'
import { type CueForm, cueForms } from './cue-lexicon.ts'
import { finalSourceAt } from './final-source.ts'
import type { Found, Place } from './found.ts'
import type { Item } from './items.ts'
import { nounCue } from './noun-cues.ts'
import { objectRelative } from './object-relative.ts'
import { isPassive, passive } from './passive.ts'
import { isComma, type Range } from './phrases.ts'
import { signature } from './signature.ts'
import { sourceAfter } from './source-after.ts'
import { fromSourcePhrase } from './source-phrase.ts'

/** Words, whose they are, and the verb or phrase that says so; offsets into the text. */
export interface Attribution {
  /** Empty when the words are still to come: "He continued:" at the end of a paragraph. */
  readonly spans: readonly Span[]
  readonly speaker: Span | null
  /** The speaker's words without apposition. */
  readonly core: Span | null
  readonly cue: Span | null
  readonly lemma: string
  readonly stance: Cue['stance']
  readonly via: readonly Span[]
  /** Whether a quotation that follows in the same paragraph belongs to the same speaker. */
  readonly quoted: boolean
}

/** Attributions of one English unit, in text order. */
export function attributionsIn(items: readonly Item[]): Attribution[] {
  const found: Found[] = []
  let explained = 0
  const reserved = finalSourceAt(items)
  for (let i = 0; i < items.length; i++) {
    if (i < explained) continue
    const one = attributionAt({ items, i, explained, earlier: found, reserved })
    if (!one) continue
    found.push(one)
    explained = Math.max(explained, one.resume)
  }
  if (found.length === 0) {
    const colon = colonQuotation(items)
    if (colon) found.push(colon)
  }
  return found.map((one) => toAttribution(items, one))
}

/** "Nobody said the road was closed" reports nothing. */
const nobody = /^(?:nobody|no-one|none|neither|nothing)$/

function attributionAt(place: Place): Found | null {
  const found = anyAttributionAt(place)
  const first = found?.speaker ? place.items[found.speaker.core.from]! : null
  const second = found?.speaker ? place.items[found.speaker.core.from + 1] : null
  const none = first && (nobody.test(first.lower) || (first.lower === 'no' && second?.kind === 'word'))
  return none && /^(?:neutral|claim|promise)$/.test(found!.entry.stance) ? null : found
}

function anyAttributionAt(place: Place): Found | null {
  const { items, i } = place
  const item = items[i]!
  if (item.kind === 'quotation') return signature(place)
  if (item.kind === 'mark') return null
  const source = sourceAfter(items, i)
  if (source) return fromSourcePhrase(place, source)
  const other = nounCue(place) ?? adjectiveCue(place)
  if (other) return other
  const form = cueForms.get(item.lower)
  if (!form || !isVerbHere(items, i, form)) return null
  if (isPassive(items, i, form)) return passive(items, i, form)
  return inverted(place, form) ?? parenthetical(place, form) ?? objectRelative(place, form) ?? contentAfter(place, form)
}

function isVerbHere(items: readonly Item[], i: number, form: CueForm): boolean {
  const item = items[i]!
  const before = items[i - 1]
  const next = items[i + 1]
  // "Moscow-backed"
  if (before?.lower === '-') return false
  if (before?.pos === 'DET' || (before?.pos === 'NUM' && item.pos !== 'VERB' && form.form !== 'past')) return false
  if (before && /^(?:'s|’s|his|her|their|its|our|my|your)$/.test(before.lower) && !/ing$|ed$/.test(item.lower))
    return before.lower.includes('s') && before.pos === 'AUX'
  // "The ministry, citing intercepts, said": whom it leans on, not what it says.
  if (form.lemma === 'cite' && form.form === 'ing' && (isComma(before) || before?.pos === 'ADV')) return false
  if (item.pos === 'VERB' || item.pos === 'AUX') return true
  // "which authorities say has been…": taken for a noun after a plural.
  if (
    form.form === 'base' &&
    before?.pos === 'NOUN' &&
    before.lower.endsWith('s') &&
    (next?.pos === 'AUX' || next?.lower === 'that')
  )
    return true
  if (form.form === 'base') return before?.pos === 'AUX' || before?.pos === 'PRON'
  if (form.form === 'ing' && (next?.lower === 'that' || next?.lower === 'to'))
    return before !== undefined && (isComma(before) || /^(?:ADV|SCONJ|CCONJ)$/.test(before.pos))
  if (item.pos === 'ADP' || item.pos === 'ADJ')
    return form.form === 'past' && (before?.pos === 'PRON' || before?.pos === 'PROPN')
  // The tagger takes verbs in headlines and beside names for nouns.
  if ((form.form === 'third' || form.form === 'past') && /^\p{Ll}/u.test(item.word))
    return (
      next !== undefined &&
      (before?.pos === 'PRON' ||
        before?.pos === 'PROPN' ||
        before?.kind === 'quotation' ||
        (form.form === 'third' &&
          before?.pos === 'NOUN' &&
          (next.lower === 'that' || /^(?:DET|PRON)$/.test(next.pos))) ||
        (form.form === 'third' && isComma(before) && /^(?:to|that)$/.test(next.lower))) &&
      (next.lower === 'that' ||
        next.kind === 'quotation' ||
        /^(?:DET|PRON|PROPN|PART|ADP)$/.test(next.pos) ||
        next.kind === 'mark')
    )
  return false
}

function toAttribution(items: readonly Item[], found: Found): Attribution {
  const span = ({ from, to }: Range): Span => ({ start: items[from]!.start, end: items[to - 1]!.end })
  const spans = found.content.map(span)
  return {
    spans: spans.toSorted((a, b) => a.start - b.start),
    speaker: found.speaker && span(found.speaker),
    core: found.speaker && span(found.speaker.core),
    cue: span(found.cue),
    lemma: found.entry.lemma,
    stance: found.entry.stance,
    via: found.via.map(span),
    quoted: found.content.some(({ from, to }) => items.slice(from, to).some(({ kind }) => kind === 'quotation')),
  }
}
