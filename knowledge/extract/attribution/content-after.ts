import { openingAfter } from './adjuncts.ts'
import { clauseEnd, objectEnd } from './content-end.ts'
import type { CueEntry, CueForm } from './cue-lexicon.ts'
import { isNamed } from './final-source.ts'
import type { Found, Place } from './found.ts'
import type { Item } from './items.ts'
import { isComma, phraseAfter, type Range } from './phrases.ts'
import { speakerOf } from './speaker-of.ts'
import { isFiniteVerb } from './subjects.ts'

/** "said that…", "urged X to…", "criticised X": the content stands after the verb. */
export function contentAfter(place: Place, form: CueForm): Found | null {
  const { items, i, explained, earlier, reserved } = place
  for (const entry of form.entries) {
    const start = afterParticles(items, i, entry.particles)
    if (start < 0) continue
    const content = announcement(items, start, entry) ?? frameContent(items, i, start, entry, form)
    if (!content) continue
    const speaker = speakerOf(place, form)
    if (speaker === 'none') continue
    if (i < reserved && reserved < items.length && !(speaker && isNamed(items, speaker) && content.strong)) continue
    if (speaker === null) continue
    if (!content.strong && isUnsaid(items, i, form)) continue
    // "He did not say that the dam is safe" reports nobody's words.
    if (isNegated(items, i) && /^(?:neutral|claim|promise)$/.test(entry.stance)) continue
    // A subject inside earlier content speaks within that content only.
    if (
      speaker &&
      speaker.to <= explained &&
      earlier.some(({ content }) => content.some(({ from, to }) => speaker.from >= from && speaker.to <= to))
    )
      return null
    return {
      content: content.range.from < content.range.to ? [content.range] : [],
      speaker,
      cue: { from: i, to: start },
      entry,
      via: content.via ? [content.via] : [],
      resume: content.resume,
    }
  }
  return null
}

/** The item after the verb's particles, -1 when they are not there; "spoke openly of", "talked to voters about" part them. */
function afterParticles(items: readonly Item[], i: number, particles: readonly string[]): number {
  let at = i + 1
  if (particles.length > 0 && items[at]?.lower !== particles[0]) {
    if (items[at]?.pos === 'ADV') at++
    else if (items[at]?.lower === 'in' && /^(?:public|private|detail|favor|favour)$/.test(items[at + 1]?.lower ?? ''))
      at += 2
    else if (/^(?:to|with)$/.test(items[at]?.lower ?? '') && particles.length === 1)
      at = phraseAfter(items, at + 1)?.to ?? at
  }
  return particles.every((word, n) => items[at + n]?.lower === word) ? at + particles.length : -1
}

/** "He continued:" with nothing after it. */
function announcement(items: readonly Item[], start: number, { frames }: CueEntry): FrameContent | null {
  const last = items.length - 1
  if (items[last]?.lower !== ':' || !(frames.has('quotation') || frames.has('clause') || frames.has('told')))
    return null
  for (let k = start; k < last; k++) {
    if (items[k]!.kind !== 'word' && !isComma(items[k])) return null
    if (isFiniteVerb(items, k)) return null
  }
  return { range: { from: last, to: last }, via: null, resume: items.length, strong: true }
}

function isNegated(items: readonly Item[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const item = items[j]!
    if (/^(?:not|n't|n’t|never)$/.test(item.lower)) return true
    if (item.pos !== 'ADV' && item.pos !== 'AUX') return false
  }
  return false
}

/** "did not address X", "may highlight X", "Americans supporting X": a noun phrase that nobody has uttered. */
function isUnsaid(items: readonly Item[], i: number, form: CueForm): boolean {
  const before = items[i - 1]
  if (form.form === 'ing') return before !== undefined && (isNominal(before) || before.pos === 'ADP')
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const item = items[j]!
    if (/^(?:not|n't|n’t|never|may|might|could|would|should|can|must)$/.test(item.lower)) return true
    if (item.pos !== 'ADV' && item.pos !== 'AUX') return false
  }
  return false
}

const isNominal = ({ pos }: Item): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON'

interface FrameContent {
  /** Whether the words are surely a report: a clause or a quotation, not a noun phrase or infinitive. */
  readonly strong: boolean
  readonly range: Range
  readonly via: Range | null
  readonly resume: number
}

function frameContent(
  items: readonly Item[],
  i: number,
  start: number,
  entry: CueEntry,
  form: CueForm,
): FrameContent | null {
  const { frames } = entry
  const clause = (from: number): FrameContent => {
    const { end, via, resume } = clauseEnd(items, from, i)
    return { range: { from, to: end }, via, resume, strong: true }
  }
  const object = (from: number, strong = false): FrameContent => {
    const { end, via, resume } = objectEnd(items, from, i)
    return { range: { from, to: end }, via, resume, strong }
  }
  if (frames.has('request')) {
    const addressee = phraseAfter(items, start)
    const to = infinitiveAhead(items, start)
    if (addressee && to >= 0)
      return object(
        entry.lemma === 'tell' || isPersonal(items[start]) ? to : entry.particles.includes('to') ? start - 1 : start,
        true,
      )
  }
  if (frames.has('told')) {
    const addressee = phraseAfter(items, start)
    if (addressee) {
      const opening = openingAfter(items, addressee.to)
      if (/^(?:that|quotation|question|clause|colon)$/.test(opening.kind)) return clause(opening.at)
    }
    const opening = openingAfter(items, start)
    if (opening.kind === 'quotation' && frames.has('quotation')) return clause(opening.at)
  }
  if (frames.has('label') && (form.form !== 'base' || isNominal(items[i - 1] ?? items[i]!))) {
    const label = labelAfter(items, start, entry.lemma)
    if (label) {
      const { end, via, resume } = objectEnd(items, start, i, true)
      return { range: { from: start, to: end }, via, resume, strong: false }
    }
  }
  if (frames.has('clause') || frames.has('that') || frames.has('quotation')) {
    const opening = openingAfter(items, start)
    if (opening.kind === 'that' || opening.kind === 'colon') return clause(opening.at)
    if (opening.kind === 'quotation') return clause(opening.at)
    if (opening.kind === 'question' && (frames.has('clause') || frames.has('that'))) return clause(opening.at)
    if (opening.kind === 'clause' && (frames.has('clause') || frames.has('bare'))) return clause(opening.at)
    if (opening.kind === 'infinitive' && frames.has('infinitive')) return object(opening.at)
  }
  if (frames.has('infinitive')) {
    const opening = openingAfter(items, start)
    if (opening.kind === 'infinitive') return object(opening.at)
  }
  if (frames.has('accused')) {
    const accused = phraseAfter(items, start)
    const charge = accused ? chargeAhead(items, start) : -1
    if (charge >= 0) {
      const from = isPersonal(items[start]) ? charge + 1 : start
      const { end, via, resume } = objectEnd(items, charge, i)
      if (end > from) return { range: { from, to: end }, via, resume, strong: true }
    }
  }
  if (frames.has('object')) {
    const first = items[start]
    if (!first) return null
    if (
      first.kind === 'quotation' ||
      phraseAfter(items, start) ||
      (/ing$/.test(first.lower) && first.pos === 'VERB') ||
      /^(?:what|how|why|whether)$/.test(first.lower)
    )
      return object(start)
  }
  return null
}

const isPersonal = (item: Item | undefined): boolean => /^(?:him|her|them|it|us|me)$/.test(item?.lower ?? '')

/** Index of "of" or "for" after the accused and an apposition at most; -1 when there is none. */
function chargeAhead(items: readonly Item[], start: number): number {
  for (let k = start + 1; k < Math.min(items.length - 1, start + 16); k++) {
    const item = items[k]!
    if (isFiniteVerb(items, k) || /^[;:.]$/.test(item.lower)) return -1
    const next = items[k + 1]!
    if (item.lower === 'of' && (/ing$/.test(next.lower) || next.kind === 'quotation')) return k
    if (item.lower === 'for' || (item.lower === 'as' && k > start + 1)) return k
  }
  return -1
}

function infinitiveAhead(items: readonly Item[], start: number): number {
  for (let k = start; k < Math.min(items.length - 1, start + 22); k++) {
    const item = items[k]!
    if (item.lower === 'to' && /^(?:VERB|AUX)$/.test(items[k + 1]!.pos)) return k
    if (item.lower === 'to' && (items[k + 1]!.kind === 'quotation' || items[k + 1]!.lower === 'not')) return k
    if (isFiniteVerb(items, k) || /^[;:.]$/.test(item.lower)) return -1
  }
  return -1
}

/** "called the plan a disaster", "described it as…", `called it "…"`. */
function labelAfter(items: readonly Item[], start: number, lemma: string): boolean {
  const first = items[start]
  if (!first) return false
  if (first.kind === 'quotation') return /^(?:call|dub|label|term|brand)$/.test(lemma)
  const object = phraseAfter(items, start)
  if (!object) return false
  const next = items[object.to]
  if (!next) return false
  if (next.lower === 'as') return true
  for (let k = start; k < Math.min(items.length, object.to + 12); k++) {
    if (items[k]!.kind === 'quotation' && k > start && /^(?:call|dub|label|term|brand|describe)$/.test(lemma))
      return true
    if (items[k]!.lower === 'as' && k > start) return true
    if (isFiniteVerb(items, k) || items[k]!.kind === 'mark') break
  }
  if (!/^(?:call|dub|label|term|brand|deem|consider)$/.test(lemma)) return false
  return (
    next.kind === 'quotation' ||
    next.pos === 'DET' ||
    next.pos === 'ADJ' ||
    items.slice(start, object.to).some(({ kind }) => kind === 'quotation')
  )
}
