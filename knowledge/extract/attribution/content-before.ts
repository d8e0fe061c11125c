import { openingAfter } from './adjuncts.ts'
import { clauseEnd } from './content-end.ts'
import { type CueForm, cueForms } from './cue-lexicon.ts'
import type { Found, Place } from './found.ts'
import type { Item } from './items.ts'
import { endsSpeech, isComma, phraseAfter, type Range, type Subject } from './phrases.ts'
import { sourceAfter } from './source-after.ts'
import { isFiniteVerb, subjectBefore } from './subjects.ts'
import { isTimeWord } from './time-words.ts'

/** `"…," said the mayor`, and `…, said the mayor`. */
export function inverted({ items, i, explained }: Place, form: CueForm): Found | null {
  if (form.form === 'ing' || form.form === 'base') return null
  if (i === explained) return opening(items, i, form)
  const entry = form.entries.find(
    ({ frames, particles }) => particles.length === 0 && frames.has('quotation') && !frames.has('told'),
  )
  if (!entry) return null
  let j = i - 1
  while (items[j]?.pos === 'ADV') j--
  const before = items[j]
  if (!before) return null
  const afterQuotation = before.kind === 'quotation' || (isComma(before) && items[j - 1]?.kind === 'quotation')
  if (!afterQuotation && !isComma(before)) return null
  const next = items[i + 1]
  if (
    next?.kind !== 'word' ||
    next.pos === 'ADP' ||
    next.pos === 'SCONJ' ||
    isTimeWord(next.lower) ||
    next.lower === 'that'
  )
    return null
  const speaker = phraseAfter(items, i + 1)
  if (!speaker) return null
  if (!afterQuotation) {
    // Without a quotation the phrase must close the sentence or an insertion.
    const closes = items[speaker.to]
    if (closes && !/^[.,;!?]$/.test(closes.lower)) return null
    const first = items[speaker.from]!
    if (first.pos === 'PRON' || !entry.frames.has('clause')) return null
  } else if (
    isFiniteVerb(items, speaker.to) &&
    items[speaker.from]!.pos !== 'PRON' &&
    !items[speaker.to]!.lower.startsWith('is')
  )
    return null
  const left = leftContent(items, isComma(before) ? j : j + 1, explained)
  // "The economist, Ida Solberg, expects growth": a phrase and an apposition say nothing.
  if (!left || (!afterQuotation && !isSubstantial(items, left))) return null
  const apposed = withApposition(items, speaker)
  const right = afterQuotation ? resumedQuotation(items, apposed.to, i) : continuation(items, apposed.to, i, true)
  return {
    content: [left, ...right.content],
    speaker: apposed,
    cue: { from: i, to: i + 1 },
    entry,
    via: right.via,
    resume: right.resume,
  }
}

/** `Said the mayor: "…"` */
function opening(items: readonly Item[], i: number, form: CueForm): Found | null {
  const entry = form.entries.find(({ frames, particles }) => particles.length === 0 && frames.has('quotation'))
  const subject = entry ? phraseAfter(items, i + 1) : null
  if (!entry || !subject) return null
  const speaker = withApposition(items, subject)
  const mark = items[speaker.to]
  if (!mark || !(mark.lower === ':' || isComma(mark)) || items[speaker.to + 1]?.kind !== 'quotation') return null
  const { end, via, resume } = clauseEnd(items, speaker.to + 1, i)
  return {
    content: [{ from: speaker.to + 1, to: end }],
    speaker,
    cue: { from: i, to: i + 1 },
    entry,
    via: via ? [via] : [],
    resume,
  }
}

/** The phrase with ", head of the agency" after it. */
function withApposition(items: readonly Item[], speaker: Subject): Subject {
  const { core } = speaker
  if (!isComma(items[speaker.to])) return speaker
  const first = items[speaker.to + 1]
  if (
    !first ||
    first.kind === 'quotation' ||
    !(/^(?:who|whose|which)$/.test(first.lower) || /^(?:DET|NOUN|ADJ|PROPN|NUM)$/.test(first.pos))
  )
    return speaker
  let k = speaker.to + 1
  if (first.lower === 'who' && cueForms.has(items[k + 1]?.lower ?? '')) return speaker
  while (k < items.length) {
    const item = items[k]!
    if (item.kind === 'quotation' || /^[.;:!?]$/.test(item.lower)) break
    if (
      isComma(item) &&
      (items[k + 1]?.kind === 'quotation' ||
        items[k + 1]?.pos === 'VERB' ||
        items[k + 1]?.pos === 'CCONJ' ||
        /^(?:in|on|at|during|after|before|as|while|when|about)$/.test(items[k + 1]?.lower ?? ''))
    )
      break
    k++
  }
  return { from: speaker.from, to: k, core }
}

/** `…, the ministry said.` and `"…" he said`: the content stands before the speaker. */
export function parenthetical({ items, i, explained }: Place, form: CueForm): Found | null {
  if (form.form === 'ing') return null
  const entry = form.entries.find(
    ({ frames, particles }) =>
      (frames.has('quotation') || frames.has('told')) && particles.every((word, n) => items[i + 1 + n]?.lower === word),
  )
  if (!entry) return null
  const subject = subjectBefore(items, i)
  if (!subject || subject.from < explained) return null
  // "…, as the mayor said."
  const as = items[subject.from - 1]?.lower === 'as' ? 1 : 0
  const before = items[subject.from - 1 - as]
  if (!before) return null
  const quotation = isComma(before) ? items[subject.from - 2 - as] : before
  const quoted = quotation?.kind === 'quotation'
  if (!quoted && !isComma(before) && !/^(?:—|–|-|--)$/.test(before.lower)) return null
  let after = i + 1 + entry.particles.length
  if (entry.frames.has('told')) after = phraseAfter(items, after)?.to ?? after
  const opening = openingAfter(items, after)
  const retrospective = entry.frames.has('clause') || entry.frames.has('told')
  if (!quoted && !retrospective && !(entry.frames.has('bare') && i >= items.length - 2)) return null
  const utterance = quoted && (endsSpeech(quotation) || isComma(before))
  // After an utterance the verb looks back; otherwise nothing but day and place may follow it.
  if (opening.kind !== 'nothing' && !(utterance && opening.kind !== 'colon' && items[after]?.lower !== 'that'))
    return null
  const left = leftContent(items, (isComma(before) || !quoted ? subject.from - 1 : subject.from) - as, explained)
  if (!left) return null
  // `On "Morning Show," she said that…`: a title, not an utterance.
  if (opening.kind !== 'nothing' && items[left.from]!.pos === 'ADP') return null
  const whole = quoted || isSubstantial(items, left)
  const right = quoted ? resumedQuotation(items, after, i) : continuation(items, opening.at, i, whole)
  if (!whole && right.content.length === 0) return null
  return {
    content: [left, ...right.content],
    speaker: subject,
    cue: { from: i, to: i + 1 + entry.particles.length },
    entry,
    via: right.via,
    resume: right.resume,
  }
}

const leading =
  /^(?:but|and|so|yet|however|meanwhile|still|also|then|instead|nevertheless|moreover|furthermore|besides|plus|indeed)$/

/** Item index after "OSLO (Reuters) -"; 0 when the unit has no dateline. */
function datelineEnd(items: readonly Item[]): number {
  if (!/^\p{Lu}{3}/u.test(items[0]?.word ?? '')) return 0
  for (let k = 1; k < Math.min(items.length, 12); k++) {
    const item = items[k]!
    if (/^(?:—|–|-|--)$/.test(item.lower) && items[k - 1]!.end < item.start) return k + 1
    if (item.kind === 'word' && /^\p{Ll}/u.test(item.word)) return 0
  }
  return 0
}

/** The words before item `to` that are not explained yet, without "But" and "However,". */
export function leftContent(items: readonly Item[], to: number, explained: number): Range | null {
  let from = Math.max(explained, datelineEnd(items))
  for (let k = to - 1; k >= explained; k--) {
    const item = items[k]!
    if (item.lower === ';' && k < to - 1) {
      from = k + 1
      break
    }
  }
  // `The coach was unmoved: "We lost," she said`: what stands before the colon is told, not said.
  if (items[to - 1]?.kind === 'quotation' || isComma(items[to - 1]))
    for (let k = to - 1; k > from; k--) if (items[k]!.kind === 'quotation' && items[k - 1]!.lower === ':') from = k
  while (
    from < to &&
    (items[from]!.kind === 'mark' ||
      (leading.test(items[from]!.lower) && (isComma(items[from + 1]) || items[from]!.pos === 'CCONJ')))
  )
    from++
  return from < to ? { from, to } : null
}

function isSubstantial(items: readonly Item[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(items, k) || items[k]!.kind === 'quotation') return true
  return false
}

/** What follows a cue that looked back. */
export interface Continuation {
  readonly content: readonly Range[]
  readonly via: readonly Range[]
  readonly resume: number
}

/** `"…," he said at the rally, "…"`: the quotation taken up again, unless another report comes first. */
function resumedQuotation(items: readonly Item[], at: number, cue: number): Continuation {
  const nothing = { content: [], via: [], resume: at }
  for (let k = at; k < items.length; k++) {
    const item = items[k]!
    if (item.kind === 'quotation') {
      const before = items[k - 1]!
      const joined = isComma(items[at]) && items[at + 1]?.pos === 'CCONJ'
      const takenUp =
        joined || isComma(before) || before.lower === ':' || before.lower === '.' || before.pos === 'CCONJ' || k === at
      if (!takenUp || !(endsSpeech(item) || k === items.length - 1)) return nothing
      const { end, via, resume } = clauseEnd(items, k, cue)
      return { content: [{ from: k, to: end }], via: via ? [via] : [], resume }
    }
    const source = sourceAfter(items, k)
    if (source) return { content: [], via: [source.speaker], resume: source.end }
    const form = item.kind === 'word' && /^(?:VERB|AUX)$/.test(item.pos) ? cueForms.get(item.lower) : undefined
    // "…, he said, pointing at the hills, "…"": only a participle of saying begins a report of its own.
    if (
      form &&
      (form.form !== 'ing' ||
        form.entries.some(({ frames, particles }) => frames.has('quotation') && particles.length === 0))
    )
      return nothing
  }
  return nothing
}

/** After an insertion these open something else than the rest of the content. */
const opensOther = /^(?:and|while|whereas|as|after|when|who|which|in|on|at|during|according|citing|a|an|under|amid)$/

/** `…, he said, …`: what follows the insertion belongs to the content too. */
export function continuation(items: readonly Item[], at: number, cue: number, whole: boolean): Continuation {
  const nothing = { content: [], via: [], resume: at }
  const item = items[at]
  const first = items[at + 1]
  if (!item || !first || !/^(?:,|—|–|-|--)$/.test(item.lower)) return nothing
  const source = sourceAfter(items, at + 1)
  if (source) return { content: [], via: [source.speaker], resume: source.end }
  // Content that is a clause already needs no more; a phrase before the insertion does.
  if (
    whole &&
    items[at + 2]?.kind !== 'quotation' &&
    ((first.pos === 'VERB' && /ing$/.test(first.lower)) || opensOther.test(first.lower))
  )
    return nothing
  const { end, via, resume } = clauseEnd(items, at + 1, cue)
  return { content: [{ from: at + 1, to: end }], via: via ? [via] : [], resume }
}
