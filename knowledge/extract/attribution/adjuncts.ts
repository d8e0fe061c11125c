import type { Item } from './items.ts'
import { isComma, phraseAfter } from './phrases.ts'
import { isFiniteVerb } from './subjects.ts'
import { isTimeWord } from './time-words.ts'

const nominal = /^(?:NOUN|PROPN|PRON|PART)$/
const question = /^(?:what|why|how|whether|who|where|when|which|if)$/
const adverbNotSkipped =
  /^(?:there|not|no|never|only|more|less|as|so|when|where|why|how|here|nearly|almost|about|even)$/

/** What the words after a reporting verb begin with, once day, place and addressee are passed over. */
export interface Opening {
  readonly kind: 'that' | 'quotation' | 'question' | 'clause' | 'infinitive' | 'colon' | 'nothing' | 'phrase'
  readonly at: number
}

/** Looks rightwards from `start`, the item after the verb, its particles and its addressee. */
export function openingAfter(items: readonly Item[], start: number): Opening {
  const that = thatAhead(items, start)
  if (that >= 0) return { kind: 'that', at: that }
  let k = start
  for (let guard = 0; guard < 8; guard++) {
    const item = items[k]
    if (!item) return { kind: 'nothing', at: k }
    const next = items[k + 1]
    if (item.kind === 'quotation') return { kind: quotationOpensClause(items, k) ? 'clause' : 'quotation', at: k }
    if (isComma(item) && next?.kind === 'quotation') return { kind: 'quotation', at: k + 1 }
    if (item.lower === ':')
      return next ? { kind: next.kind === 'quotation' ? 'quotation' : 'colon', at: k + 1 } : { kind: 'nothing', at: k }
    if (item.kind === 'mark' && !/^[$€£#@]$/.test(item.lower)) return { kind: 'nothing', at: k }
    if (question.test(item.lower)) return { kind: 'question', at: k }
    if (item.lower === 'not' && next?.lower === 'to') return { kind: 'infinitive', at: k }
    if (item.lower === 'to' && next && /^(?:VERB|AUX|ADV|PART)$/.test(next.pos)) return { kind: 'infinitive', at: k }
    const skipped = skipAdjunct(items, k)
    if (skipped > k) {
      k = skipped
      continue
    }
    return { kind: hasClause(items, k) ? 'clause' : 'phrase', at: k }
  }
  return { kind: 'phrase', at: k }
}

/** Index of the "that" that opens the content, when nothing but a short adjunct stands before it; else -1. */
function thatAhead(items: readonly Item[], start: number): number {
  for (let k = start; k < Math.min(items.length, start + 22); k++) {
    const item = items[k]!
    if (item.lower === 'that' && item.pos !== 'DET') {
      if (k === start) return k
      const before = items[k - 1]!
      // "the plan that failed": a relative clause, unless the adjunct before it was a time or closed by a comma.
      if (isComma(before) || isTimeWord(before.lower) || before.pos === 'ADV' || before.lower === ':') return k
      return items[start]!.pos === 'ADP' || items[start]!.pos === 'ADV' || isTimeWord(items[start]!.lower) ? k : -1
    }
    if (item.lower === 'that' && k === start && items[k + 1] && items[k + 1]!.kind === 'word') return k
    if (item.kind === 'quotation' || item.lower === ':' || item.lower === ';') return -1
    if (/^(?:citing|quoting|referring|speaking)$/.test(item.lower)) {
      k++
      continue
    }
    if (item.pos === 'VERB' || isFiniteVerb(items, k) || item.pos === 'SCONJ') return -1
  }
  return -1
}

function skipAdjunct(items: readonly Item[], k: number): number {
  const item = items[k]!
  const next = items[k + 1]
  if (item.pos === 'ADV' && !adverbNotSkipped.test(item.lower)) return k + 1
  if (isTimeWord(item.lower) && item.pos !== 'VERB')
    return /^\d/.test(next?.lower ?? '') || (next && isTimeWord(next.lower)) ? k + 2 : k + 1
  if (
    /^(?:last|this|earlier|late|early|next)$/.test(item.lower) &&
    next &&
    (isTimeWord(next.lower) || next.lower === 'this' || next.lower === 'in')
  )
    return isTimeWord(next.lower) ? k + 2 : k + 1
  if (item.pos === 'ADP' && item.lower !== 'as' && next) {
    if (isTimeWord(next.lower)) return skipDate(items, k + 2)
    const phrase = phraseAfter(items, k + 1)
    if (
      phrase &&
      (hasClause(items, phrase.to) ||
        endsAt(items, phrase.to) ||
        items[phrase.to]?.pos === 'ADP' ||
        isTimeWord(items[phrase.to]?.lower ?? ''))
    )
      return phrase.to
  }
  return k
}

function skipDate(items: readonly Item[], k: number): number {
  while (items[k] && (/^\d+$/.test(items[k]!.lower) || isTimeWord(items[k]!.lower))) k++
  return k
}

function endsAt(items: readonly Item[], k: number): boolean {
  const item = items[k]
  return item?.kind !== 'word'
}

/** Whether a clause begins at `k`: a phrase first, then a finite verb before the sentence's first break. */
function hasClause(items: readonly Item[], k: number): boolean {
  const first = items[k]
  if (!first || (first.kind === 'mark' && !/^[$€£#@]$/.test(first.lower))) return false
  if (/^(?:CCONJ|PUNCT)$/.test(first.pos)) return false
  // Verbs of "the plan, which failed," are not the clause's own.
  let relatives = 0
  for (let i = k; i < Math.min(items.length, k + 40); i++) {
    if (i > k + 1 && /^(?:which|who)$/.test(items[i]!.lower)) relatives++
    if (i > k && isFiniteVerb(items, i) && items[i - 1]?.pos !== 'AUX' && relatives-- <= 0) return true
    // The verb may stand in quotation marks: `says fraud "would be…"`.
    if (i > k && items[i]!.kind === 'quotation' && nominal.test(items[i - 1]!.pos)) return true
    if (i === k && isFiniteVerb(items, i)) return items[i]!.pos === 'AUX'
    const item = items[i]!
    if (item.lower === ';' || item.lower === ':') return false
    // A phrase, then a comma: the clause goes on only after an insertion.
    if (
      item.lower === ',' &&
      !/^(?:SCONJ|ADP)$/.test(first.pos) &&
      !/^(?:who|which|whose|the|a|an)$/.test(items[i + 1]?.lower ?? '')
    )
      return false
  }
  return false
}

/** `said the "corridor" would…`, `said "they" will…`: the quotation is only a word of the clause. */
function quotationOpensClause(items: readonly Item[], k: number): boolean {
  const item = items[k]!
  return item.end - item.start < 40 && isFiniteVerb(items, k + 1)
}
