import { actForms } from './act-forms.ts'
import { months, weekdays } from './calendar-words.ts'
import { functionWords } from './function-words.ts'
import { headNoun } from './noun-phrase.ts'
import { isNumeral } from './number-words.ts'
import type { Word } from './words.ts'

/** A noun phrase: its words from `first` up to `next`, and its head. */
export interface NounPhrase {
  readonly first: number
  readonly next: number
  readonly head: number
}

const timeOfDay = /^(?:morning|afternoon|evening|night)$/
const clauseWords =
  /^(?:that|which|who|whom|because|as|after|before|when|while|if|since|although|though|how|whether|where|unless|until|but|or|что|который|которая|которые|после|когда|но|що|який|яка|які|коли|але)$/
const reporting =
  /^(?:said|says|saying|claimed|claims|reported|reports|added|announced|stated|insisted|stressed|according)$/
const prepositions =
  /^(?:on|in|at|from|with|for|across|near|during|by|to|over|under|around|amid|despite|within|inside|outside|since|until|last|earlier|в|во|на|с|у|з|під|по|при)$/
const determiners =
  /^(?:a|an|the|its|their|his|her|our|my|your|this|that|these|those|all|some|both|another|any|every|each|more|than|about|nearly|almost|least|at|up|to|of|several|many|most|few|last|only|sole|main|remaining|dozens|hundreds|thousands|over|around|percent|per|cent)$/
const pronouns =
  /^(?:(?:i|he|she|it|we|they|you|who|that|there)(?:'\w{1,2})?|him|her|them|us|others?|anyone|someone|nobody|он|она|они|оно|мы|вы|він|вона|вони|ми)$/
const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do)$/

/** The subject of the verb group that begins at `end`: the first noun phrase of its clause; null when that is a pronoun or missing. */
export function subjectBefore(words: readonly Word[], end: number): NounPhrase | null {
  let first = clauseStart(words, end)
  while (/^(?:and|then|also|и|і|й|та)$/.test(words[first]?.lower ?? '') && first < end) first++
  for (let turn = 0; turn < 3 && prepositions.test(words[first]?.lower ?? ''); turn++)
    first = afterPreposition(words, first, end)
  const found = first < end ? nounPhraseAt(words, first) : null
  return found && found.next <= end ? found : null
}

const deepest = 2

/** The noun phrase that begins at `first`, with an "of" part that belongs to it; null when there is none. */
export function nounPhraseAt(words: readonly Word[], first: number, depth = 0): NounPhrase | null {
  let start = first
  if (words[start] && isQuotation(words[start]!)) start++
  if (pronouns.test(words[start]?.lower ?? '')) return null
  const begin = start
  while (start < words.length && opensPhrase(words[start]!)) start++
  const head = headNoun(words, start, true)
  if (head < 0 || functionWords.has(words[head]!.lower)) return null
  const of = depth < deepest && words[head + 1]?.lower === 'of' ? nounPhraseAt(words, head + 2, depth + 1) : null
  return { first: begin, next: of ? of.next : head + 1, head }
}

function opensPhrase(word: Word): boolean {
  return (
    determiners.test(word.lower) ||
    word.kind === 'number' ||
    word.text === '%' ||
    word.text === '-' ||
    isNumeral(word.lower)
  )
}

function isQuotation(word: Word): boolean {
  return word.kind === 'sign' && /["“”«»'‘’]/.test(word.text)
}

const longestClause = 60

function clauseStart(words: readonly Word[], end: number): number {
  let first = end
  while (first > 0 && end - first < longestClause) {
    const word = words[first - 1]!
    if (word.kind === 'sign' && !isQuotation(word) && word.text !== '-') break
    if (clauseWords.test(word.lower) || reporting.test(word.lower)) break
    // "Kyiv was shelled and Russian forces destroyed ..."
    if (/^(?:and|и|і|та)$/.test(word.lower) && first < end && hasVerb(words, first - 1)) break
    first--
  }
  // "said Tuesday that", "said on Monday Russian forces"
  return first
}

function hasVerb(words: readonly Word[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - 12); at--) {
    const { lower, kind, text } = words[at]!
    if (kind === 'sign' && /[.,;:]/.test(text)) return false
    if (auxiliary.test(lower) || actForms.get(lower)?.some((form) => form.finite)) return true
  }
  return false
}

function isCalendarWord(word: Word | undefined): boolean {
  return word !== undefined && (weekdays.has(word.lower) || months.has(word.lower) || timeOfDay.test(word.lower))
}

function afterPreposition(words: readonly Word[], at: number, end: number): number {
  if (isCalendarWord(words[at + 1])) {
    let next = at + 1
    while (next < end && (isCalendarWord(words[next]) || words[next]!.kind === 'number')) next++
    return next
  }
  const phrase = nounPhraseAt(words, at + 1)
  return phrase && phrase.next < end ? phrase.next : at + 1
}
