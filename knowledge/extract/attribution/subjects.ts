import { cueForms } from './cue-lexicon.ts'
import type { Item } from './items.ts'
import { isComma, isName, nominal, phraseBefore, type Range, relative, type Subject } from './phrases.ts'
import { isTimeWord } from './time-words.ts'

const dashes = new Set(['—', '–', '-', '--'])

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
