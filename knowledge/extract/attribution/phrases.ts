import { cueForms } from './cue-lexicon.ts'
import type { Item } from './items.ts'
import { isTimeWord } from './time-words.ts'

/** Half-open range of item indexes. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A noun phrase beside a cue: the whole, and its part before the first apposition or relative clause. */
export interface Subject extends Range {
  readonly core: Range
}

const amount = /^(?:some|many|all|most|half|none|several|both|one|another|part|much)$/
/** Parts of speech of which noun phrases are made. */
export const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'PRON', 'SYM', 'X'])
const linking = new Set(
  'of for in at from with on to by about near under within behind against over between through outside inside across along around during among without into as'.split(
    ' ',
  ),
)
/** Words that open relative clauses and indirect questions. */
export const relative = new Set('who which that whom whose what where when why how whether if'.split(' '))
const inert = new Set(
  'there what that which who whom whose where this those these how why as than not nothing here why when me him them us'.split(
    ' ',
  ),
)

export const isComma = (item: Item | undefined): boolean => item?.lower === ','

/** Whether a phrase can end with the word. */
export const isName = (item: Item | undefined): boolean =>
  item?.pos === 'NOUN' || item?.pos === 'PROPN' || item?.pos === 'NUM' || item?.pos === 'PRON'

/** Whether a quotation ends with punctuation of its own, as whole utterances do. */
export function endsSpeech(item: Item): boolean {
  return /[,.?!…—–-]/.test(item.final)
}

/** "those in Pell", "some of them" */
const pointing = /^(?:those|some|many|most|all|both|several|few)$/

/** "a study published in the journal": a participle that hangs on the noun before it. */
function isReduced(items: readonly Item[], at: number): boolean {
  const [item, noun, before] = [items[at]!, items[at - 1], items[at - 2]]
  return (
    item.pos === 'VERB' &&
    /(?:ed|en|own|eld|ade)$/.test(item.lower) &&
    !cueForms.has(item.lower) &&
    noun?.pos === 'NOUN' &&
    before !== undefined &&
    /^(?:DET|ADJ|NOUN)$/.test(before.pos)
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
      if (
        !linking.has(item.lower) ||
        !left ||
        !(isName(left) || left.pos === 'ADJ' || pointing.test(left.lower) || isReduced(items, k - 1))
      )
        break
      if (isTimeWord(left.lower)) break
      if (item.lower !== 'of') risky = true
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
    // "claims, which experts say are old"
    else if (item.lower === 'which' && k < end && isComma(left)) break
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
    ) {
      // Nothing that stands before an article can belong to its phrase.
      if (item.pos === 'DET' && isTimeWord(left.lower)) safe = k + 1
      break
    }
  }
  const stopped = items[k]
  const clean =
    stopped?.kind !== 'word' || stopped.pos === 'SCONJ' || stopped.pos === 'CCONJ' || relative.has(stopped.lower)
  let from = clean ? k + 1 : safe
  // "On Monday Russia", "In Kyiv officials": a phrase with a preposition before the subject, without a comma.
  while (
    from < end - 1 &&
    /^(?:this|last|next|earlier|late|early)$/.test(items[from]!.lower) &&
    isTimeWord(items[from + 1]!.lower)
  )
    from += 2
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
      if (
        !(
          next &&
          /^(?:NOUN|ADJ)$/.test(next.pos) &&
          (determiner || seen || /ed$/.test(item.lower)) &&
          /(?:ed|ing)$/.test(item.lower)
        )
      )
        break
    } else if (item.pos !== 'ADV' && !nominal.has(item.pos)) break
    if (isName(item) || item.pos === 'ADJ' || /^\p{Lu}/u.test(item.word) || amount.test(item.lower)) seen = true
  }
  if (!seen) return null
  return { from: start, to: k, core: { from: start, to: k } }
}
