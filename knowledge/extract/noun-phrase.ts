import { weekdays } from './calendar-words.ts'
import { functionWords } from './function-words.ts'
import { isDemonym } from './gazetteer.ts'
import { isCapitalised, type Word } from './words.ts'

const irregularPlurals = new Set(
  'people men women children policemen servicemen fishermen personnel troops police cattle aircraft staff militants criteria media dead wounded injured'.split(
    ' ',
  ),
)
const adjectives =
  /(?:ian|ese|ish|ern|ous|ful|ive|able|ible|ic|ical|ary|less|-held|-led|-backed|-made|-old|-controlled|-occupied|ed)$/
// Adjectives that have become nouns for people.
const slavicSubstantives =
  /^(?:военнослужащ|военн|ранен|погибш|пострадавш|пленн|гражданск|задержанн|військовослужбов|військов|поранен|загибл|постраждал|полонен|затриман)\p{L}{2,3}$/u
const slavicAdjectives = /(?:ых|их|ого|его|ій|ий|ый|ая|яя|ое|ее|ые|ие|ої|их|них|ою|ими|ыми|ні|ькі|ові|еві)$/
// Adjectives that stand for people unless a noun follows ("the wounded", "wounded soldiers").
const substantives = new Set(['dead', 'wounded', 'injured', 'militant', 'missing', 'displaced'])
const longest = 8

/** Head of the noun phrase that begins at `index` ("Ukrainian soldiers were" is "soldiers"): its index, or -1. */
export function headNoun(words: readonly Word[], index: number, plural: boolean): number {
  let last = -1
  for (let at = index; at < Math.min(words.length, index + longest); at++) {
    const word = words[at]!
    if (word.kind === 'number') return last
    if (word.kind === 'sign') {
      // Quotation marks may stand around an adjective, a comma between adjectives.
      if (/["“”«»'‘’]/.test(word.text) && last < 0) continue
      if (word.text === ',' && last >= 0 && isAdjective(words[last]!)) continue
      return last
    }
    if (/^(?:and|or|и|или|та|і|й|або)$/.test(word.lower)) {
      if (last >= 0 && isAdjective(words[last]!) && joinsAdjectives(words, at)) continue
      return last
    }
    if (functionWords.has(word.lower) || (weekdays.has(word.lower) && isCapitalised(word.text))) return last
    if (/[а-яіїєґ]/.test(word.lower)) {
      if (!slavicAdjectives.test(word.lower) || (slavicSubstantives.test(word.lower) && !countsOn(words[at + 1])))
        return at
      last = at
      continue
    }
    if (last >= 0 && !isAdjective(words[last]!) && /(?:ing|ed)$/.test(word.lower)) return last
    const modifies = substantives.has(word.lower) || word.lower.includes('-')
    if (plural && isPlural(word) && !(modifies && isContent(words[at + 1]))) return at
    last = at
    // A possessive belongs to what follows it.
    if (!plural && /['’]s$/.test(word.text)) last = -1
  }
  return last
}

/** Whether a lower-case English word reads as a plural noun. */
export function isPlural(word: Word): boolean {
  if (irregularPlurals.has(word.lower)) return true
  if (isCapitalised(word.text) && !isDemonym(word.text)) return false
  return /[^su'i]s$/.test(word.lower) && word.lower.length > 3
}

/** Whether a noun may still follow: "украинских военных", but "военных моряков". */
function countsOn(word: Word | undefined): boolean {
  return word?.kind === 'word' && !functionWords.has(word.lower) && !slavicAdjectives.test(word.lower)
}

function isContent(word: Word | undefined): boolean {
  return word?.kind === 'word' && !functionWords.has(word.lower)
}

function joinsAdjectives(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && (isAdjective(next) || words[at + 2]?.kind === 'word')
}

function isAdjective(word: Word): boolean {
  return adjectives.test(word.lower) || (isDemonym(word.text) && !isPlural(word)) || slavicAdjectives.test(word.lower)
}
