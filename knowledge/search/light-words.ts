import { analyse } from './analysis.ts'

/** Words that questions use freely in place of others: their absence from a sentence says little. */
const words = `people person man men woman thing things way part side area place kind type sort form name named number amount
  exact exactly actually really currently still already now ever else also supposed able allowed possible likely exist
  take taken get go goes went gone give given make made use used put come become do done happen happened
  say said tell told speak spoke talk mention mentioned state stated call called describe described according
  know known think considered believe believed want wanted try look let keep set mean
  time day date year article report reports story source quote statement words news
  have having been there large big main great new old other another several following different certain specific
  человек люди людина называться называется назвать использоваться используется использовать иметь имеет находиться находится стать стал
  являться делать сделать происходить произойти говорить сказать каждый первый также такой время год день место часть вид тип
  називатися називається використовувати мати знаходитися знаходиться стати робити зробити відбуватися казати сказати час рік день місце частина вид`

let terms: ReadonlySet<string> | null = null

/** Whether an index term belongs to such a word. */
export function isLightTerm(term: string): boolean {
  terms ??= new Set(['ru', 'uk'].flatMap((language) => analyse(words, language).map((token) => token.term)))
  return terms.has(term)
}

/** Words whose absence says as little, but which find sentences as well as others do. */
const freelyWorded = `around along towards hour hours zone money lie lies lying located situated occur occurred
  disagree disagreement differ difference contradict contradiction dispute disputed`

let freeTerms: ReadonlySet<string> | null = null

/** Whether articles word it otherwise so often that its absence says little. */
export function isFreelyWorded(term: string): boolean {
  freeTerms ??= new Set(analyse(freelyWorded, 'en').map((token) => token.term))
  return freeTerms.has(term) || isLightTerm(term)
}

/** Nouns and adjectives that only say what kind of answer is wanted: the answer itself shows it. */
const framing = `number amount percentage percent proportion share fraction far long old often many much
  city town village country state region place location area nation kind type sort name river sea lake ocean mountain island
  hour hours day days date weekday month year century moment colour color office post role position rank view opinion word words money direction zone side
  процент процентов доля количество число долго далеко часто город городе страна стране регион регионе область области место месте
  відсоток частка кількість довго далеко часто місто місті країна країні регіон регіоні область області місце місці`

let framingTerms: ReadonlySet<string> | null = null

/** Whether an index term is one of those. */
export function isFramingTerm(term: string): boolean {
  framingTerms ??= new Set(['ru', 'uk'].flatMap((language) => analyse(framing, language).map((token) => token.term)))
  return framingTerms.has(term)
}
