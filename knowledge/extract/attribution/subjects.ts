import { cueForms } from './cue-lexicon.ts'
import type { Item } from './items.ts'
import { isTimeWord } from './time-words.ts'

const amount = /^(?:some|many|all|most|half|none|several|both|one|part|much)$/

/** Half-open range of item indexes. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A noun phrase beside a cue: the whole, and its part before the first apposition or relative clause. */
export interface Subject extends Range {
  readonly core: Range
}

const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'PRON', 'SYM', 'X'])
const linking = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'by',
  'about',
  'near',
  'under',
  'within',
  'behind',
  'against',
  'over',
  'between',
  'through',
  'outside',
  'inside',
  'across',
  'along',
  'around',
  'during',
  'among',
  'without',
  'into',
  'as',
])
const relative = new Set([
  'who',
  'which',
  'that',
  'whom',
  'whose',
  'what',
  'where',
  'when',
  'why',
  'how',
  'whether',
  'if',
])
const inert = new Set([
  'there',
  'what',
  'that',
  'which',
  'who',
  'whom',
  'whose',
  'where',
  'this',
  'those',
  'these',
  'how',
  'why',
  'as',
  'than',
  'not',
  'nothing',
  'here',
  'why',
  'when',
  'me',
  'him',
  'them',
  'us',
])
const dashes = new Set(['—', '–', '-', '--'])

export const isComma = (item: Item | undefined): boolean => item?.lower === ','

const isName = (item: Item | undefined): boolean =>
  item?.pos === 'NOUN' || item?.pos === 'PROPN' || item?.pos === 'NUM' || item?.pos === 'PRON'

/** Whether the word can be a finite verb that ends a noun phrase. */
export function isFiniteVerb(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (item?.kind !== 'word') return false
  if (item.pos === 'AUX') return true
  if (item.pos !== 'VERB') return false
  if (/ing$/.test(item.lower) && item.lower.length > 5) return false
  return items[i - 1]?.lower !== 'to'
}

/** Leftwards over what stands between a verb and its subject: auxiliaries, adverbs, negation, days. */
export function skipVerbGroup(items: readonly Item[], i: number): number {
  let j = i - 1
  for (;;) {
    const item = items[j]
    if (!item) return j
    if (
      item.pos === 'AUX' ||
      item.lower === 'not' ||
      item.lower === "n't" ||
      item.lower === 'n’t' ||
      (item.lower === '’s' && items[i]!.lower.endsWith('ing'))
    )
      j--
    else if (item.kind === 'word' && item.pos === 'ADV' && item.lower !== 'however') j--
    else if (
      /^(?:all|both|each)$/.test(item.lower) &&
      items[j - 1] &&
      (isName(items[j - 1]) || items[j - 1]!.lower === ')')
    )
      j--
    else if (item.pos === 'NUM' && j > 0 && isTimeWord(items[j - 1]!.lower)) j--
    else if (item.lower === 'since' && j < i - 1 === false && items[j + 1]?.pos === 'VERB') j--
    else if (isTimeWord(item.lower) && j > 0 && items[j - 1]!.pos !== 'DET') {
      const before = items[j - 1]!
      if (before.lower === 'on' || before.lower === 'late' || before.lower === 'early' || before.lower === 'earlier')
        j -= 2
      else if (/^(?:last|this|next)$/.test(before.lower)) j -= 2
      else if (before.kind === 'word' && (isName(before) || before.pos === 'VERB')) j--
      else return j
    } else return j
  }
}

/** The subject of the verb at `i`, to its left; null when what stands there is none. */
export function subjectBefore(items: readonly Item[], i: number): Subject | null {
  const j = skipVerbGroup(items, i)
  if (j < 0) return null
  const item = items[j]!
  if (item.lower === 'who' || item.lower === 'which' || item.lower === 'that') return antecedent(items, j)
  if (isComma(item) || dashes.has(item.lower) || item.lower === ')') return subjectBeforeApposition(items, j)
  const core = phraseBefore(items, j)
  return core && (withRelativeClause(items, core) ?? { ...core, core })
}

/** "a study that appeared in the journal found": the phrase before a relative clause, with the clause. */
function withRelativeClause(items: readonly Item[], { from, to }: Range): Subject | null {
  for (let r = from - 1; r > Math.max(0, from - 10); r--) {
    const item = items[r]!
    if (item.kind === 'mark' || item.pos === 'CCONJ') return null
    if (!/^(?:who|which|that)$/.test(item.lower)) continue
    const next = items[r + 1]!
    if (next.pos !== 'VERB' && next.pos !== 'AUX' && next.pos !== 'ADV') return null
    const core = phraseBefore(items, r - 1)
    if (!core || cueForms.has(next.lower) || !opensClause(items, core.from)) return null
    return { from: core.from, to, core }
  }
  return null
}

/** Whether a quotation ends with punctuation of its own, as whole utterances do. */
export function endsSpeech(item: Item): boolean {
  return /[,.?!…—–-]/.test(item.final)
}

function antecedent(items: readonly Item[], pronoun: number): Subject | null {
  let end = pronoun - 1
  if (isComma(items[end])) end--
  else if (items[pronoun]!.lower === 'that') return null
  const core = phraseBefore(items, end)
  return core && { from: pronoun, to: pronoun + 1, core }
}

/** "Smith, head of the agency, said"; also "Smith (R-Ohio) said" and "Smith - who left - said". */
function subjectBeforeApposition(items: readonly Item[], close: number): Subject | null {
  const mark = items[close]!.lower
  const opener = mark === ')' ? '(' : mark
  const found: Subject[] = []
  for (let m = close - 1; m > 0 && close - m < 45 && found.length < 4; m--) {
    const item = items[m]!
    if (item.lower !== opener) {
      if (item.kind === 'quotation' && item.end - item.start > 60) break
      continue
    }
    const inner = items[m + 1]!
    const core = phraseBefore(items, beforeBrackets(items, m - 1))
    if (core && m + 1 < close) {
      const apposition = mark === ')' || isAppositive(items, m + 1, close)
      found.push({ from: core.from, to: mark === ')' ? close + 1 : apposition ? close : core.to, core })
      if (mark === ')') break
    } else if (core === null && inner.pos === 'VERB') break
  }
  // The farthest phrase that opens its clause: an apposition may itself hold commas.
  return found.findLast(({ from }) => opensClause(items, from)) ?? found[0] ?? null
}

/** Index of the last item before a closing bracket's group: "Smith (R-Ohio), a member, said". */
function beforeBrackets(items: readonly Item[], end: number): number {
  if (items[end]?.lower !== ')') return end
  for (let k = end - 1; k > Math.max(0, end - 10); k--) if (items[k]!.lower === '(') return k - 1
  return end
}

function isAppositive(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from]!
  if (/^(?:who|whose|which|whom)$/.test(first.lower)) return true
  if (isTimeWord(first.lower)) return false
  if (!nominal.has(first.pos)) return false
  for (let i = from; i < to; i++) if (relative.has(items[i]!.lower)) return true
  for (let i = from; i < to; i++) if (items[i]!.pos === 'AUX') return false
  return true
}

function opensClause(items: readonly Item[], from: number): boolean {
  const before = items[from - 1]
  if (!before) return true
  return (
    before.kind === 'quotation' ||
    before.pos === 'CCONJ' ||
    before.pos === 'SCONJ' ||
    /^(?:that|:|;|“|but|and|while|as)$/.test(before.lower) ||
    dashes.has(before.lower)
  )
}

/** The noun phrase that ends with item `end`, with the phrases that depend on its nouns. */
export function phraseBefore(items: readonly Item[], end: number): Range | null {
  let safe = end + 1
  let k = end
  let risky = false
  while (k >= 0) {
    const item = items[k]!
    const left = items[k - 1]
    if (item.kind === 'quotation') {
      if (item.end - item.start > 40 || k === end || endsSpeech(item) || !left || !nominal.has(left.pos)) break
    } else if (item.lower === "'s" || item.lower === '’s' || item.lower === "'" || item.lower === '’') {
      if (!isName(left)) break
    } else if (
      item.lower === '-' ||
      item.lower === '/' ||
      item.lower === '&' ||
      item.lower === '.' ||
      item.lower === '%'
    ) {
      if (!left || left.end !== item.start) break
    } else if (item.kind === 'mark') break
    else if (item.pos === 'ADP' || (item.pos === 'PART' && item.lower === 'to')) {
      if (!linking.has(item.lower) || !left || !(isName(left) || left.pos === 'ADJ')) break
      if (isTimeWord(left.lower)) break
      risky = true
    } else if (item.pos === 'CCONJ') {
      if (!/^(?:and|or|&)$/.test(item.lower) || !left || !(isName(left) || left.lower === ',')) break
      risky = true
    } else if (item.pos === 'VERB') {
      // "officials briefed on the matter", "the governing council"
      if (!/(?:ed|ing|en|own|eld|ade)$/.test(item.lower)) break
      const next = items[k + 1]
      const adjective =
        k < end &&
        next !== undefined &&
        isName(next) &&
        (!left || isComma(left) || /^(?:DET|ADJ|ADP|NUM)$/.test(left.pos))
      if (!adjective) {
        if (!left) break
        if (cueForms.has(item.lower) && !/ing$/.test(item.lower)) break
        if (!isName(left) && left.lower !== '-') break
        risky = true
      }
    } else if (item.pos === 'ADV') {
      const next = items[k + 1]
      if (k === end || !next || !/^(?:ADJ|NUM|ADV|VERB)$/.test(next.pos)) break
    } else if (!nominal.has(item.pos)) break
    else if (inert.has(item.lower) && item.pos !== 'DET') break
    else if (
      item.pos === 'PRON' &&
      k < end &&
      !/^(?:his|her|its|their|our|my|your|one|those|others?|some|many|all|both|another|any|everyone|someone)$/.test(
        item.lower,
      )
    )
      break
    if (!risky) safe = k
    k--
    // A new determiner to the right of a noun closes the phrase: "the day | the minister said".
    if (
      (item.pos === 'DET' || item.pos === 'PRON') &&
      left &&
      !(
        left.pos === 'ADP' ||
        left.pos === 'CCONJ' ||
        left.pos === 'DET' ||
        left.pos === 'ADV' ||
        left.pos === 'VERB' ||
        left.lower === ','
      )
    )
      break
  }
  const stopped = items[k]
  const clean =
    stopped?.kind !== 'word' || stopped.pos === 'SCONJ' || stopped.pos === 'CCONJ' || relative.has(stopped.lower)
  let from = clean ? k + 1 : safe
  // "On Monday Russia", "In Kyiv officials": a phrase with a preposition before the subject, without a comma.
  while (
    from <= end &&
    (items[from]!.pos === 'ADV' || items[from]!.pos === 'CCONJ' || (isTimeWord(items[from]!.lower) && from < end))
  )
    from++
  if (from > end) return null
  const head = items[end]!
  if (inert.has(head.lower) || isTimeWord(head.lower)) return null
  if (head.pos === 'DET') return amount.test(head.lower) && from === end ? { from, to: end + 1 } : null
  let named = false
  for (let i = from; i <= end; i++)
    if (isName(items[i]) || items[i]!.pos === 'ADJ' || /^\p{Lu}/u.test(items[i]!.word)) named = true
  return named ? { from, to: end + 1 } : null
}

/** The noun phrase that begins at `start`, with apposition when `withApposition`; null when none does. */
export function phraseAfter(items: readonly Item[], start: number): Subject | null {
  let k = start
  let seen = false
  const determiner = items[k]?.pos === 'DET'
  for (; k < items.length; k++) {
    const item = items[k]!
    const next = items[k + 1]
    if (item.kind === 'quotation') {
      if (item.end - item.start > 40 || endsSpeech(item)) break
      seen = true
    } else if (item.lower === "'s" || item.lower === '’s' || item.lower === "'" || item.lower === '’') {
      if (!seen) break
    } else if (item.lower === '-' || item.lower === '/' || item.lower === '&' || item.lower === '.') {
      if (!seen || !next || (next.start !== item.end && item.lower !== '.')) break
    } else if (item.kind === 'mark') break
    else if (isTimeWord(item.lower) && seen) break
    else if (item.pos === 'ADP') {
      if (!seen || !linking.has(item.lower) || !next || !nominal.has(next.pos) || isTimeWord(next.lower)) break
    } else if (item.pos === 'CCONJ') {
      if (!seen || !next || !nominal.has(next.pos) || next.pos === 'PRON') break
    } else if (item.pos === 'PRON') {
      if (inert.has(item.lower) && !/^(?:me|him|them|us|those)$/.test(item.lower)) break
      if (seen && !/^(?:his|her|its|their|our|my|your)$/.test(item.lower)) break
      if (!/^(?:his|her|its|their|our|my|your)$/.test(item.lower)) {
        k++
        seen = true
        break
      }
      continue
    } else if (item.pos === 'DET' && seen && !/^(?:ADP|CCONJ)$/.test(items[k - 1]!.pos)) break
    else if (item.pos === 'ADV' && !(next && (/^(?:ADJ|NUM|VERB)$/.test(next.pos) || amount.test(item.lower)))) break
    else if (item.pos === 'VERB') {
      if (!(next && /^(?:NOUN|ADJ)$/.test(next.pos) && (determiner || seen) && /(?:ed|ing)$/.test(item.lower))) break
    } else if (item.pos !== 'ADV' && !nominal.has(item.pos)) break
    if (isName(item) || item.pos === 'ADJ' || /^\p{Lu}/u.test(item.word) || amount.test(item.lower)) seen = true
  }
  if (!seen) return null
  return { from: start, to: k, core: { from: start, to: k } }
}
