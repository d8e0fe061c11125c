import { cueForms } from './cue-lexicon.ts'
import type { Item } from './items.ts'
import { endsSpeech, isComma, type Range } from './phrases.ts'
import { sourceAfter } from './source-after.ts'
import { isFiniteVerb, skipVerbGroup, subjectBefore } from './subjects.ts'

/** Where content that begins at `from` ends, and what comes next that is not part of it. */
export interface ContentEnd {
  /** Item index, exclusive. */
  readonly end: number
  /** A further source for the same words: ", TASS reported", ", according to AP". */
  readonly via: Range | null
  /** Item index from which cues may be looked for again. */
  readonly resume: number
}

const contrast = /^(?:and|but|while|whereas|though|although|yet)$/

/** The end of a clause that is someone's words. */
export function clauseEnd(items: readonly Item[], from: number, cue: number): ContentEnd {
  const last = items.length
  for (let k = from; k < last; k++) {
    const item = items[k]!
    const next = items[k + 1]
    // `…"living shield," TASS reported`: the comma is inside the marks.
    const closed = item.kind === 'quotation' && endsSpeech(item) ? closingSource(items, k) : null
    if (closed) return { end: k + 1, via: closed.speaker, resume: closed.end }
    if (item.kind === 'quotation' && endsSpeech(item) && isReportingParticiple(items, k + 1)) {
      return { end: k + 1, via: null, resume: k + 1 }
    }
    if (item.lower === ';') return { end: k, via: null, resume: k + 1 }
    if (isComma(item) && next) {
      const source = sourceAfter(items, k + 1)
      if (source) return { end: k, via: source.speaker, resume: source.end }
      if (isReportingParticiple(items, k + 1)) return { end: k, via: null, resume: k + 1 }
      const closing = closingSource(items, k)
      if (closing) return { end: k, via: closing.speaker, resume: closing.end }
      const relative = contrast.test(next.lower) ? k + 2 : k + 1
      if (/^(?:which|who)$/.test(items[relative]?.lower ?? '') && startsOwnReport(items, relative + 1, cue))
        return { end: k, via: null, resume: relative + 1 }
      if (contrast.test(next.lower) && startsOwnReport(items, k + 2, cue)) return { end: k, via: null, resume: k + 2 }
    }
    if (contrast.test(item.lower) && k > from + 1) {
      if (coordinatesCue(items, k + 1, cue)) return { end: isComma(items[k - 1]) ? k - 1 : k, via: null, resume: k + 1 }
      if (startsOwnReport(items, k + 1, cue))
        return { end: isComma(items[k - 1]) ? k - 1 : k, via: null, resume: k + 1 }
    }
    if (item.lower === 'according' && next?.lower === 'to') {
      const source = sourceAfter(items, k)
      if (source) return { end: k, via: source.speaker, resume: source.end }
    }
    if (item.kind === 'quotation' && endsSentence(item) && next && next.kind !== 'mark' && /^\p{Lu}/u.test(next.word))
      return { end: k + 1, via: null, resume: k + 1 }
  }
  return { end: last, via: null, resume: last }
}

function endsSentence(item: Item): boolean {
  return item.quotation !== null && item.end - item.start > 30
}

/** ", adding that" and its like: a comma, then an -ing form of a reporting verb. */
function isReportingParticiple(items: readonly Item[], k: number): boolean {
  let j = k
  while (items[j]?.pos === 'ADV' || /^(?:and|but|while|also|even|further)$/.test(items[j]?.lower ?? '')) j++
  const item = items[j]
  if (item?.kind !== 'word') return false
  const form = cueForms.get(item.lower)
  if (form?.form !== 'ing') return false
  const next = items[j + 1]
  return next !== undefined && !(next.kind === 'mark' && next.lower !== ':' && next.lower !== ',')
}

/** ", TASS reported." at the end of a sentence. */
export function closingSource(items: readonly Item[], comma: number): { speaker: Range; end: number } | null {
  for (let i = comma + 2; i < Math.min(items.length, comma + 14); i++) {
    const item = items[i]!
    if (isComma(item) || item.kind === 'quotation') return null
    const form = cueForms.get(item.lower)
    if (!form || form.form === 'ing' || form.form === 'base' || item.pos === 'NOUN') continue
    if (!form.entries.some(({ frames }) => frames.has('quotation') || frames.has('bare') || frames.has('told')))
      return null
    let rest = i + 1
    while (
      rest < items.length &&
      (items[rest]!.pos === 'ADV' ||
        items[rest]!.pos === 'PROPN' ||
        items[rest]!.pos === 'ADP' ||
        items[rest]!.pos === 'NOUN' ||
        items[rest]!.pos === 'DET')
    )
      rest++
    if (rest < items.length && !/^[.!?]$/.test(items[rest]!.lower)) return null
    const subject = subjectBefore(items, i)
    if (subject && subject.from === comma + 1) return { speaker: subject, end: rest }
    return null
  }
  return null
}

/** "and urged": a second reporting verb with the same subject, in a form like the first's. */
function coordinatesCue(items: readonly Item[], k: number, cue: number): boolean {
  let j = k
  while (items[j]?.pos === 'ADV' || items[j]?.pos === 'AUX') j++
  const item = items[j]
  if (!item || (item.pos !== 'VERB' && item.pos !== 'AUX')) return false
  const form = cueForms.get(item.lower)
  if (!form) return false
  const first = cueForms.get(items[cue]!.lower)
  if (!first) return true
  if (form.form === first.form) return true
  if (form.form === 'base' || form.form === 'ing') return false
  // "insists that… and has denied that…": tenses differ, but the second reports beyond doubt.
  const next = items[j + 1]
  return j > k || next?.lower === 'that' || next?.kind === 'quotation'
}

/** "but officials said": another subject with a reporting verb of its own. */
function startsOwnReport(items: readonly Item[], k: number, cue: number): boolean {
  if (items[k]?.lower === 'that') return false
  const start = items[k]
  if (start?.kind !== 'word') return false
  for (let i = k + 1; i < Math.min(items.length, k + 14); i++) {
    const item = items[i]!
    if (item.kind === 'mark' && item.lower !== '-' && item.lower !== "'") return false
    if (item.kind !== 'word') continue
    const form = cueForms.get(item.lower)
    if (
      form &&
      item.pos === 'VERB' &&
      form.form !== 'ing' &&
      form.form !== 'base' &&
      (form.entries.some(
        ({ frames }) => frames.has('clause') || frames.has('told') || frames.has('label') || frames.has('request'),
      ) ||
        (items[i + 1]?.lower === ':' && items[i + 2]?.kind === 'quotation'))
    ) {
      const j = skipVerbGroup(items, i)
      if (j < k || isPassive(items, i)) return false
      const subject = subjectBefore(items, i)
      const firstForm = cueForms.get(items[cue]!.lower)?.form
      return subject !== null && subject.from <= k + 1 && (firstForm === form.form || firstForm === undefined)
    }
    if (item.pos === 'VERB' || item.pos === 'AUX') {
      if (item.pos === 'AUX' && items[i + 1] && cueForms.has(items[i + 1]!.lower)) continue
      return false
    }
  }
  return false
}

const circumstance =
  /^(?:after|before|while|when|during|because|since|until|if|although|though|as|amid|following|despite|unless|where|ahead)$/

/** "life, safety and care": the comma only parts a list. */
function isListed(items: readonly Item[], comma: number): boolean {
  for (let k = comma + 1; k < Math.min(items.length, comma + 7); k++) {
    const item = items[k]!
    if (/^(?:and|or)$/.test(item.lower))
      return (
        k > comma + 1 && /^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(items[k + 1]?.pos ?? '') && !isFiniteVerb(items, k + 2)
      )
    if (item.kind === 'mark' && !isComma(item)) return false
    if (!/^(?:NOUN|PROPN|ADJ|DET|PUNCT)$/.test(item.pos)) return false
  }
  return false
}

function clauseFollows(items: readonly Item[], k: number): boolean {
  for (let i = k + 1; i < Math.min(items.length, k + 10); i++) {
    if (items[i]!.kind === 'mark') return false
    if (isFiniteVerb(items, i)) return true
  }
  return false
}

const isBase = (lower: string): boolean =>
  !/(?:s|ed|ew|ught)$/.test(lower) && !/^(?:past|third|participle)$/.test(cueForms.get(lower)?.form ?? '')

/** "was deemed", "had been told": somebody unnamed reports. */
function isPassive(items: readonly Item[], i: number): boolean {
  let j = i - 1
  while (items[j]?.pos === 'ADV') j--
  return /^(?:is|are|was|were|be|been|being)$/.test(items[j]?.lower ?? '')
}

/** The end of a noun phrase or "to" phrase that is content. */
export function objectEnd(items: readonly Item[], from: number, cue: number, keepsAs = false): ContentEnd {
  for (let k = from + 1; k < items.length; k++) {
    const item = items[k]!
    if (item.kind === 'mark' && /^(?:[,;:.!?]|—|–|--|\()$/.test(item.lower)) {
      if (isComma(item)) {
        const source = sourceAfter(items, k + 1)
        if (source) return { end: k, via: source.speaker, resume: source.end }
        const closing = closingSource(items, k)
        if (closing) return { end: k, via: closing.speaker, resume: closing.end }
        if (isListed(items, k)) continue
      }
      return { end: k, via: null, resume: k + 1 }
    }
    if (circumstance.test(item.lower) && !(item.lower === 'as' && (keepsAs || !clauseFollows(items, k + 1))))
      return { end: k, via: null, resume: k }
    if (contrast.test(item.lower) && (coordinatesCue(items, k + 1, cue) || startsOwnReport(items, k + 1, cue)))
      return { end: k, via: null, resume: k + 1 }
    // "to show sense and give orders" goes on; "the plan and left" does not.
    if (/^(?:and|but)$/.test(item.lower) && isFiniteVerb(items, k + 1) && !isBase(items[k + 1]!.lower))
      return { end: k, via: null, resume: k + 1 }
  }
  return { end: items.length, via: null, resume: items.length }
}
