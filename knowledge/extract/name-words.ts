import { commonWords } from './common-words.ts'
import { functionWords } from './function-words.ts'
import { isDemonym, isKnownOrganisation, isKnownPlace } from './gazetteer.ts'
import { givenNames, neverNames } from './name-cues.ts'
import { hasNameSuffix, isAcronym, isSpeechVerb } from './name-types.ts'
import { isCapitalised, type Word, withoutPossessive } from './words.ts'

/** Words that stand capitalised inside sentences that are not written in title case. */
export function capitalisedInside(lists: readonly (readonly Word[])[]): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const words of lists) {
    if (isTitleCase(words)) continue
    words.forEach((word, index) => {
      if (word.kind === 'word' && isCapitalised(word.text) && !startsSentence(words, index))
        seen.add(withoutPossessive(word.text))
    })
  }
  return seen
}

/** Whether all longer words but at most one are capitalised, as in a headline: there a capital tells nothing. */
export function isTitleCase(words: readonly Word[]): boolean {
  let [capitals, small, common] = [0, 0, 0]
  for (const [index, word] of words.entries()) {
    if (word.kind !== 'word') continue
    if (isCapitalised(word.text)) {
      if (word.text.length > 3) capitals++
      if (commonWords.has(word.lower) && index > 0 && !startsSentence(words, index)) common++
    } else if (!functionWords.has(word.lower) && ++small > 1) return false
  }
  if (capitals < 4) return false
  // A headline with a full stop must be capitals throughout.
  return !/^[.!?…]$/.test(words.at(-1)?.text ?? '') || (small === 0 && (capitals >= 6 || common > 0))
}

function startsSentence(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    if (words[at]!.kind !== 'sign') return false
    if (isOpeningQuote(words, at)) return true
    // The point of an initial ends nothing.
    if (words[at]!.text === '.' && words[at]!.glued && /^\p{Lu}$/u.test(words[at - 1]?.text ?? '')) return false
    if (/^[:.!?]$/.test(words[at]!.text)) return true
  }
  return true
}

/** What follows an opening quotation mark is capitalised whatever it is. */
function isOpeningQuote(words: readonly Word[], at: number): boolean {
  return (
    /^[“«„‘]$/.test(words[at]!.text) ||
    (/^["']$/.test(words[at]!.text) && words[at + 1]?.glued === true && !words[at]!.glued)
  )
}

/** Whether the word may be part of a name; `known` are words seen capitalised inside sentences, `title` tells a headline. */
export function isNameWord(words: readonly Word[], at: number, known: ReadonlySet<string>, title: boolean): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || !isCapitalised(word.text)) return false
  const bare = withoutPossessive(word.text)
  const lower = bare.toLowerCase()
  // Not "Kyiv-controlled", "POWs", "(D-Wis.)", "I'm".
  if (/-\p{Ll}|^\p{Lu}{2,}s$|^[RDI]-\p{Lu}|['’](?:m|ve|ll|re|d|t|s)$/u.test(bare)) return false
  if (neverNames.has(lower) || (bare.length === 1 && !isInitial(words, at))) return false
  if (isKnownPlace(bare) || isKnownOrganisation(bare)) return lower !== 'us' || bare === 'US'
  if (title) return known.has(bare)
  if (!startsSentence(words, at)) return !isShouted(words, at) || bare.length <= 6
  if (commonWords.has(lower)) return false
  return known.has(bare) || givenNames.has(lower) || opensLikeName(words, at, bare)
}

/** Whether a word that begins a sentence and stands nowhere inside one reads as a name all the same. */
function opensLikeName(words: readonly Word[], at: number, bare: string): boolean {
  const next = words[at + 1]
  if (isAcronym(bare) || bare !== words[at]!.text || hasNameSuffix(bare)) return true
  if (!next || /(?:ing|ed|ly)$/.test(bare)) return false
  if (/^[\u0400-\u04ff]/.test(bare))
    return isSpeechVerb(next.lower) || (isCapitalised(next.text) && hasNameSuffix(next.text))
  if (isSpeechVerb(next.lower)) return !bare.endsWith('s') || (familyInS.test(bare) && !isDemonym(bare))
  if (next.kind !== 'word' || !isCapitalised(next.text)) return false
  const following = withoutPossessive(next.text)
  return !isDemonym(following) && !neverNames.has(following.toLowerCase()) && !isKnownPlace(following)
}

/** Endings in s that family names have and plurals of people have not: "Vos", "Marcus", "Prentis". */
const familyInS = /(?:[^ni]os|us|as|[^lnqdtzr]is)$/

/** "J." before a surname. */
function isInitial(words: readonly Word[], at: number): boolean {
  return (
    words[at + 1]?.text === '.' &&
    words[at + 1]!.glued &&
    words[at + 2]?.kind === 'word' &&
    isCapitalised(words[at + 2]!.text)
  )
}

/** A run of words all in capitals shouts; an acronym stands alone. */
function isShouted(words: readonly Word[], at: number): boolean {
  const all = (word: Word | undefined): boolean =>
    word?.kind === 'word' && word.text.length > 1 && word.text === word.text.toUpperCase()
  return all(words[at]) && (all(words[at + 1]) || all(words[at - 1]))
}
