import type { Cue, Span } from '../../model.ts'
import { openingAfter } from './adjuncts.ts'
import { clauseEnd, objectEnd, sourceAfter } from './content-end.ts'
import { type CueEntry, type CueForm, cueForms } from './cue-lexicon.ts'
import type { Item } from './items.ts'
import {
  isComma,
  isFiniteVerb,
  phraseAfter,
  type Range,
  type Subject,
  skipVerbGroup,
  subjectBefore,
} from './subjects.ts'
import { isTimeWord } from './time-words.ts'

/** Words, whose they are, and the verb or phrase that says so; offsets into the text. */
export interface Attribution {
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

interface Found {
  readonly content: readonly Range[]
  readonly speaker: Subject | null
  readonly cue: Range
  readonly entry: Pick<CueEntry, 'lemma' | 'stance'>
  readonly via: readonly Range[]
  /** Item index up to which everything has been explained. */
  readonly resume: number
}

/** Attributions of one English unit, in text order. */
export function attributionsIn(items: readonly Item[]): Attribution[] {
  const found: Found[] = []
  let explained = 0
  for (let i = 0; i < items.length; i++) {
    if (i < explained) continue
    const one = attributionAt(items, i, explained, found)
    if (!one) continue
    found.push(one)
    explained = Math.max(explained, one.resume)
  }
  return found.filter(({ content }) => content.length > 0).map((one) => toAttribution(items, one))
}

function attributionAt(items: readonly Item[], i: number, explained: number, earlier: readonly Found[]): Found | null {
  const source = sourceAfter(items, i)
  if (source) return fromSourcePhrase(items, i, source, explained)
  const item = items[i]!
  const form = item.kind === 'word' ? cueForms.get(item.lower) : undefined
  if (!form || !isVerbHere(items, i, form)) return null
  if (isPassive(items, i, form)) return passive(items, i, form)
  return (
    quotationBeforeInverted(items, i, form, explained) ??
    parenthetical(items, i, form, explained, earlier) ??
    contentAfter(items, i, form, earlier, explained)
  )
}

function isVerbHere(items: readonly Item[], i: number, form: CueForm): boolean {
  const item = items[i]!
  const before = items[i - 1]
  const next = items[i + 1]
  if (before?.pos === 'DET' || before?.pos === 'NUM') return false
  if (before && /^(?:'s|’s|his|her|their|its|our|my|your)$/.test(before.lower) && !/ing$|ed$/.test(item.lower))
    return before.lower.includes('s') && before.pos === 'AUX'
  if (item.pos === 'VERB' || item.pos === 'AUX') return true
  if (form.form === 'base') return before?.pos === 'AUX' || before?.pos === 'PRON'
  if (item.pos === 'ADP' || item.pos === 'ADJ')
    return form.form === 'past' && (before?.pos === 'PRON' || before?.pos === 'PROPN')
  // The tagger takes verbs in headlines and beside names for nouns.
  if (form.form === 'third' || form.form === 'past')
    return (
      next !== undefined &&
      (before?.pos === 'PRON' || before?.pos === 'PROPN' || before?.kind === 'quotation') &&
      (next.lower === 'that' ||
        next.kind === 'quotation' ||
        /^(?:DET|PRON|PROPN|PART|ADP)$/.test(next.pos) ||
        next.kind === 'mark')
    )
  return false
}

function isPassive(items: readonly Item[], i: number, form: CueForm): boolean {
  if (form.form !== 'past' && form.form !== 'participle') return false
  let j = i - 1
  while (items[j]?.pos === 'ADV' || items[j]?.lower === 'not' || items[j]?.lower === "n't") j--
  if (items[j]?.lower === 'being' || items[j]?.lower === 'been') return true
  return /^(?:is|are|was|were|be|am|'re|’re|get|got|gets)$/.test(items[j]?.lower ?? '')
}

/** "was told to leave", "is expected to win", "it is believed that…", "was criticised by X for…". */
function passive(items: readonly Item[], i: number, form: CueForm): Found | null {
  const opening = openingAfter(items, i + 1)
  const entry = form.entries.find(({ particles }) => particles.length === 0)
  if (!entry) return null
  const cue = { from: i, to: i + 1 }
  const by = items[i + 1]?.lower === 'by' ? phraseAfter(items, i + 2) : null
  if (
    opening.kind === 'that' ||
    (opening.kind === 'infinitive' && (entry.frames.has('request') || entry.frames.has('told')))
  ) {
    const { end, resume } = clauseEnd(items, opening.at, i)
    return { content: [{ from: opening.at, to: end }], speaker: by, cue, entry, via: [], resume }
  }
  if (by && (entry.frames.has('object') || entry.frames.has('accused'))) {
    const subject = subjectBefore(items, i)
    if (subject) return { content: [subject], speaker: by, cue, entry, via: [], resume: by.to }
  }
  return null
}

/** `"…," said the mayor`, and `…, said the mayor`. */
function quotationBeforeInverted(items: readonly Item[], i: number, form: CueForm, explained: number): Found | null {
  if (form.form === 'ing' || form.form === 'base') return null
  const entry = form.entries.find(
    ({ frames, particles }) => particles.length === 0 && (frames.has('quotation') || frames.has('clause')),
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
    if (first.pos === 'PRON') return null
  } else if (
    isFiniteVerb(items, speaker.to) &&
    items[speaker.from]!.pos !== 'PRON' &&
    !items[speaker.to]!.lower.startsWith('is')
  )
    return null
  const left = leftContent(items, isComma(before) ? j : j + 1, explained)
  if (!left) return null
  const apposed = withApposition(items, speaker)
  const right = continuation(items, apposed.to, i)
  return {
    content: [left, ...right.content],
    speaker: apposed,
    cue: { from: i, to: i + 1 },
    entry,
    via: right.via,
    resume: right.resume,
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
function parenthetical(
  items: readonly Item[],
  i: number,
  form: CueForm,
  explained: number,
  earlier: readonly Found[],
): Found | null {
  if (form.form === 'ing') return null
  const entry = form.entries.find(
    ({ frames, particles }) =>
      (frames.has('quotation') || frames.has('clause') || frames.has('told')) &&
      particles.every((word, n) => items[i + 1 + n]?.lower === word),
  )
  if (!entry) return null
  let subject = subjectBefore(items, i)
  let from: number
  if (subject) {
    from = subject.from
  } else {
    // `"…," and added`: the verb shares its subject with the verb before.
    return null
  }
  const before = items[from - 1]
  if (!before) return null
  const quoted = before.kind === 'quotation' || (isComma(before) && items[from - 2]?.kind === 'quotation')
  if (!quoted && !isComma(before) && !/^(?:—|–|-|--)$/.test(before.lower)) return null
  if (before.kind === 'quotation' && before.end - before.start < 12 && !/[,.?!…—-]["”’»']*$/.test(lastOf(before)))
    return null
  let after = i + 1 + entry.particles.length
  if (entry.frames.has('told')) after = phraseAfter(items, after)?.to ?? after
  const opening = openingAfter(items, after)
  const closes =
    opening.kind === 'nothing' || (opening.kind === 'quotation' && quoted && isQuotationClosed(before, items[from - 2]))
  if (!closes) {
    // `"…," he told CNN in an interview about the plan.`
    if (
      !quoted ||
      opening.kind === 'that' ||
      opening.kind === 'clause' ||
      opening.kind === 'question' ||
      opening.kind === 'colon'
    )
      return null
    if (!entry.frames.has('quotation')) return null
  }
  if (earlier.length > 0 && subject.from < explained) subject = { ...subject, from: explained }
  const left = leftContent(items, from - 1 + (before.kind === 'quotation' ? 1 : 0), explained)
  if (!left) return null
  if (!quoted && !isSubstantial(items, left)) return null
  const right =
    opening.kind === 'nothing'
      ? continuation(items, opening.at, i)
      : opening.kind === 'quotation'
        ? afterQuotation(items, opening.at, i)
        : { content: [], via: [], resume: opening.at }
  return {
    content: [left, ...right.content],
    speaker: subject,
    cue: { from: i, to: i + 1 + entry.particles.length },
    entry,
    via: right.via,
    resume: right.resume,
  }
}

const lastOf = (item: Item): string => (item.quotation?.closed === false ? '' : ',')

function isQuotationClosed(...items: readonly (Item | undefined)[]): boolean {
  return items.some((item) => item?.kind === 'quotation')
}

const leading =
  /^(?:but|and|so|yet|however|meanwhile|still|also|then|instead|nevertheless|moreover|furthermore|besides|plus|indeed)$/

/** The words before item `to` that are not explained yet, without "But" and "However,". */
function leftContent(items: readonly Item[], to: number, explained: number): Range | null {
  let from = explained
  for (let k = to - 1; k >= explained; k--) {
    const item = items[k]!
    if (item.lower === ';' && k < to - 1) {
      from = k + 1
      break
    }
  }
  while (
    from < to &&
    (items[from]!.kind === 'mark' ||
      (leading.test(items[from]!.lower) && (isComma(items[from + 1]) || items[from]!.pos === 'CCONJ')))
  )
    from++
  return from < to ? { from, to } : null
}

function isSubstantial(items: readonly Item[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(items, k)) return true
  return false
}

/** `…, he said, …`: what follows the insertion belongs to the content too. */
function continuation(
  items: readonly Item[],
  at: number,
  cue: number,
): { content: Range[]; via: Range[]; resume: number } {
  const nothing = { content: [], via: [], resume: at }
  const item = items[at]
  if (!item) return nothing
  const start = isComma(item) || /^(?:—|–|-|--|:)$/.test(item.lower) || item.lower === '.' ? at + 1 : at
  const first = items[start]
  if (!first) return nothing
  if (first.kind === 'quotation') return afterQuotation(items, start, cue)
  if (!isComma(item)) return nothing
  const source = sourceAfter(items, start)
  if (source) return { content: [], via: [source.speaker], resume: source.end }
  if (
    first.pos === 'VERB' ||
    /^(?:and|but|while|whereas|though|although|as|after|before|when|who|which|in|on|at|during|with|because|since|after|according|citing|one|a|an)$/.test(
      first.lower,
    )
  )
    return nothing
  const { end, via, resume } = clauseEnd(items, start, cue)
  return { content: [{ from: start, to: end }], via: via ? [via] : [], resume }
}

function afterQuotation(
  items: readonly Item[],
  at: number,
  cue: number,
): { content: Range[]; via: Range[]; resume: number } {
  const { end, via, resume } = clauseEnd(items, at, cue)
  return { content: [{ from: at, to: end }], via: via ? [via] : [], resume }
}

/** "said that…", "urged X to…", "criticised X": the content stands after the verb. */
function contentAfter(
  items: readonly Item[],
  i: number,
  form: CueForm,
  earlier: readonly Found[],
  explained: number,
): Found | null {
  for (const entry of form.entries) {
    if (!entry.particles.every((word, n) => items[i + 1 + n]?.lower === word)) continue
    const start = i + 1 + entry.particles.length
    const content = frameContent(items, i, start, entry, form)
    if (!content) continue
    const subject = speakerOf(items, i, form, earlier)
    if (subject === 'none') continue
    if (subject && subject.from < explained && earlier.every(({ speaker }) => speaker !== subject)) {
      if (subject.to <= explained) return null
    }
    return {
      content: [content.range],
      speaker: subject,
      cue: { from: i, to: start },
      entry,
      via: content.via ? [content.via] : [],
      resume: content.resume,
    }
  }
  return null
}

interface FrameContent {
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
    return { range: { from, to: end }, via, resume }
  }
  const object = (from: number): FrameContent => {
    const { end, via, resume } = objectEnd(items, from, i)
    return { range: { from, to: end }, via, resume }
  }
  if (frames.has('request')) {
    const addressee = phraseAfter(items, start)
    const to = infinitiveAhead(items, start)
    if (addressee && to >= 0)
      return clause(entry.lemma === 'tell' ? to : entry.particles.includes('to') ? start - 1 : start)
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
  if (frames.has('label') && form.form !== 'base') {
    const label = labelAfter(items, start, entry.lemma)
    if (label) return object(start)
  }
  if (frames.has('clause') || frames.has('that') || frames.has('quotation')) {
    const opening = openingAfter(items, start)
    if (opening.kind === 'that' || opening.kind === 'colon') return clause(opening.at)
    if (opening.kind === 'quotation') return clause(opening.at)
    if (opening.kind === 'question' && (frames.has('clause') || frames.has('that'))) return clause(opening.at)
    if (opening.kind === 'clause' && frames.has('clause')) return clause(opening.at)
    if (opening.kind === 'infinitive' && frames.has('infinitive')) return clause(opening.at)
  }
  if (frames.has('infinitive')) {
    const opening = openingAfter(items, start)
    if (opening.kind === 'infinitive') return clause(opening.at)
  }
  if (frames.has('accused')) {
    const accused = phraseAfter(items, start)
    if (accused && /^(?:of|for|as)$/.test(items[accused.to]?.lower ?? '')) return clause(start)
    if (accused && items.slice(start, accused.to).some(({ lower }) => /^(?:of|for)$/.test(lower))) return clause(start)
  }
  if (frames.has('object')) {
    const first = items[start]
    if (!first) return null
    if (
      first.kind === 'quotation' ||
      phraseAfter(items, start) ||
      (entry.particles.length > 0 && /ing$/.test(first.lower)) ||
      /^(?:what|how|why|whether)$/.test(first.lower)
    )
      return object(start)
  }
  return null
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
  for (let k = start; k < Math.min(items.length, object.to + 6); k++) {
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

/** The speaker of a verb whose content follows; 'none' when the verb reports nothing here. */
function speakerOf(
  items: readonly Item[],
  i: number,
  form: CueForm,
  earlier: readonly Found[],
): Subject | null | 'none' {
  const before = items[i - 1]
  if (form.form === 'ing') {
    const j = skipVerbGroup(items, i)
    const auxiliary = items.slice(j + 1, i).some(({ pos, lower }) => pos === 'AUX' || lower === "'s" || lower === '’s')
    if (auxiliary) return subjectBefore(items, i) ?? sharedSubject(items, i, earlier)
    return sharedSubject(items, i, earlier) ?? 'none'
  }
  if (before?.lower === 'to') {
    const governing = governor(items, i - 1)
    return governing < 0
      ? 'none'
      : (subjectBefore(items, governing) ?? sharedSubject(items, governing, earlier) ?? 'none')
  }
  const subject = subjectBefore(items, i)
  if (subject) return subject
  const j = skipVerbGroup(items, i)
  const left = items[j]
  if (left && (left.pos === 'CCONJ' || isComma(left))) return sharedSubject(items, i, earlier) ?? 'none'
  if (form.form === 'base') return 'none'
  return left === undefined || left.kind !== 'word' ? 'none' : null
}

const raising =
  /^(?:go|goes|went|gone|going|continue[sd]?|continuing|seem(?:s|ed)?|appear(?:s|ed)?|want(?:s|ed)?|began|begins?|proceed(?:s|ed)?|used|like[sd]?|tr(?:y|ies|ied)|took|takes)$/

function governor(items: readonly Item[], to: number): number {
  for (let k = to - 1; k >= Math.max(0, to - 8); k--) if (raising.test(items[k]!.lower)) return k
  return -1
}

/** The subject of the nearest finite verb before `i`. */
function sharedSubject(items: readonly Item[], i: number, earlier: readonly Found[]): Subject | null {
  const last = earlier.at(-1)
  if (last?.speaker && last.resume >= i - 3) return last.speaker
  let best: Subject | null = null
  for (let k = i - 1; k >= Math.max(0, i - 40); k--) {
    if (!isFiniteVerb(items, k)) continue
    const subject = subjectBefore(items, k)
    if (!subject) continue
    best = subject
    if (subject.from === 0 || items[subject.from - 1]?.kind !== 'word') break
  }
  return best
}

/** "According to X, …" and "…, according to X". */
function fromSourcePhrase(
  items: readonly Item[],
  i: number,
  source: { speaker: Range; end: number; cue: Range },
  explained: number,
): Found | null {
  const entry = { lemma: items[i]!.lower === 'according' ? 'according to' : 'as per', stance: 'neutral' as const }
  const speaker = { ...source.speaker, core: coreOf(items, source.speaker) }
  const left = leftContent(items, isComma(items[i - 1]) ? i - 1 : i, explained)
  const opens = left === null || (left.to - left.from < 2 && items[left.from]!.kind === 'word')
  if (opens) {
    const start = isComma(items[source.end]) ? source.end + 1 : source.end
    if (start >= items.length) return null
    const { end, via, resume } = clauseEnd(items, start, i)
    return { content: [{ from: start, to: end }], speaker, cue: source.cue, entry, via: via ? [via] : [], resume }
  }
  const right = continuation(items, source.end, i)
  return { content: [left, ...right.content], speaker, cue: source.cue, entry, via: right.via, resume: right.resume }
}

function coreOf(items: readonly Item[], range: Range): Range {
  for (let k = range.from + 1; k < range.to; k++)
    if (isComma(items[k]) || /^(?:who|which|whose|\()$/.test(items[k]!.lower)) return { from: range.from, to: k }
  return { from: range.from, to: range.to }
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
