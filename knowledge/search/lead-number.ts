import type { Quantity } from '../model.ts'
import type { FindLead, Lead, LeadSource } from './lead-source.ts'
import { askedText, clauseAnswers, termsIn, wordsAt } from './lead-words.ts'
import { newsWordsFor } from './news-words.ts'
import type { Query } from './query.ts'
import { synonymsOf } from './synonyms.ts'

const money =
  /^(?:marks?|crowns?|dollars?|euros?|pounds?|francs?|pesos?|yen|yuan|rupees?|roubles?|rubles?|hryvnias?|kron[ae]r?|zloty|lira|reais|rand|dinars?|dirhams?|shekels?|cents?|рубл\p{L}*|гривн\p{L}*|гривен\p{L}*|доллар\p{L}*|долар\p{L}*|евро|євро|крон\p{L}*|марок|марк\p{L}*)$/u
const periods =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|секунд\p{L}*|минут\p{L}*|хвилин\p{L}*|час\p{L}*|годин\p{L}*|дн\p{L}*|день|сут\p{L}*|недел\p{L}*|тиж\p{L}*|месяц\p{L}*|місяц\p{L}*|лет|год\p{L}*|рок\p{L}*|років)$/u
const isMoney = ({ unit, noun }: Quantity) => /^[A-Z]{3}$/.test(unit ?? '') || money.test(noun ?? '')
const isShare = ({ unit }: Quantity) => unit === 'percent'
const isPeriod = ({ unit, noun }: Quantity) => unit === null && periods.test(noun ?? '')
const isMeasure = ({ unit }: Quantity) => unit !== null && unit !== 'percent' && !/^[A-Z]{3}$/.test(unit)

const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

/** Questions that ask for a unit, not for a noun; the first that fits. */
const unitAsked: readonly (readonly [RegExp, (quantity: Quantity) => boolean])[] = [
  [word('percent|percentage|proportion|share|fraction|turnout|процент\\p{L}*|відсот\\p{L}*|явка'), isShare],
  [word('how much of|how much (?:territory|land|control)'), isShare],
  [word('how long|как долго|сколько времени|як довго|скільки часу'), isPeriod],
  [
    word(
      'how (?:far|tall|high|deep|wide|heavy|big|large)|length|height|depth|width|distance|weight|длин\\p{L}*|высот\\p{L}*|глубин\\p{L}*|довжин\\p{L}*|висот\\p{L}*|как далеко|як далеко',
    ),
    isMeasure,
  ],
  [
    word('how much (?:money|did .{2,40} cost|does .{2,40} cost|will .{2,40} cost)|cost|price|salary|pay|paid|worth'),
    isMoney,
  ],
  [word('how much'), (quantity) => isMoney(quantity) || isShare(quantity)],
  [word('(?:pay )?(?:rise|raise|increase|hike|offer)'), (quantity) => isMoney(quantity) || isShare(quantity)],
]

/** The quantity whose noun or unit is asked for, in the clause that speaks of what is asked. */
export const numberLead: FindLead = (query, source) => {
  const text = askedText(query)
  const wanted = unitAsked.find(([asked]) => asked.test(text))?.[1]
  // "how much more pay does the union want" is answered by a sum or by a share
  const isWanted =
    wanted === isMoney && /how much/iu.test(text) && !/cost|price|money|worth/iu.test(text)
      ? (quantity: Quantity) => isMoney(quantity) || isShare(quantity)
      : wanted
  const counted = asksOfPeople.test(text) ? termsIn('people') : countedIn(text)
  const quantities = source.claims[0]?.quantities ?? []
  const found = isWanted
    ? quantities.filter(isWanted)
    : quantities.filter((quantity) => quantity.unit === null && countsWhatIsAsked(quantity, counted))
  const lead = onlyOne(query, source, found)
  if (lead || isWanted || counted.length === 0) return lead
  return onlyOne(
    query,
    source,
    quantities.filter((quantity) => isBare(quantity, source, counted)),
  )
}

function onlyOne(query: Query, source: LeadSource, quantities: readonly Quantity[]): Lead | null {
  const inClause = quantities.filter(({ span }) => clauseAnswers(query, source, span.start - source.sentence.start))
  const values = new Map(inClause.map((quantity) => [`${quantity.low} ${quantity.high} ${quantity.unit}`, quantity]))
  const [only] = [...values.values()]
  if (!only || values.size > 1) return null
  const words = wordsAt(source, only.span).trim()
  // what a share is taken of is known to who asks
  return { text: only.unit === 'percent' ? words.replace(/\s+of\s.*$/s, '') : words, kind: 'number' }
}

/** "How many were arrested" leaves out whom. */
const asksOfPeople = /(?<!\p{L})how many (?:is|are|was|were|have|has|had|will|would|died|left|came|lost)(?!\p{L})/iu

/** The nouns counted: the words right behind "how many" up to a verb. */
function countedIn(text: string): readonly string[] {
  const phrase =
    /(?:how many|how much|number of|скольк\p{L}*|скільк\p{L}*)\s+(?:of\s+)?(?:the\s+)?(?:more\s+|other\s+)?(?<words>(?:(?!(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could|may|might|must|should|in|on|at|of|by|for|from|to|with)(?!\p{L}))[\p{L}’'-]+\s*){1,3})/iu.exec(
      text,
    )?.groups?.words
  return termsIn(phrase ?? '')
}

/** "How many people" is answered by a number of any of these. */
const people = wordsOnce(
  'people person civilian citizen resident inhabitant soldier fighter troop worker miner student pupil passenger child woman man victim survivor patient refugee migrant protester officer evacuee member employee villager prisoner hostage voter volunteer traveller fan spectator commuter driver fisherman человек люди жители граждане солдаты пассажиров люди мешканці громадяни',
)
const anyone = wordsOnce('people persons человек людей людини')

function countsWhatIsAsked({ noun }: Quantity, asked: readonly string[]): boolean {
  if (noun === null) return false
  const counted = termsIn(noun)
  return asked.some(
    (term, place) =>
      counted.includes(term) ||
      // a synonym only of the first word: "how many PEOPLE work"
      (place === 0 &&
        ((anyone().has(term) && counted.some((one) => people().has(one))) ||
          synonymsOf(noun).some((other) => other.term === term && other.weight > 0.2) ||
          newsWordsFor(noun).includes(term))),
  )
}

/** A number without its noun, where the sentence leaves it out: "Three are still missing", "the number of dead has risen to seven". */
function isBare({ span, noun, unit }: Quantity, { exact, sentence }: LeadSource, asked: readonly string[]): boolean {
  if (noun !== null || unit !== null) return false
  const before = exact.slice(0, span.start - sentence.start)
  const after = exact.slice(span.end - sentence.start)
  if (!asked.some((term) => anyone().has(term) || termsIn(before).includes(term))) return false
  if (/(?:^|[,;]\s+|\s(?:and|while|but)\s+)$/u.test(before))
    return /^(?: of them)?\s+(?:(?:people|others)\s+)?(?:is|are|was|were|have|has|had|died|remain)(?!\p{L})/u.test(
      after,
    )
  return /(?:number|toll|total|count)(?!\p{L}).{0,80}(?:to|at|is|was|reached|stands?|stood|now|above|over|of)\s+$/u.test(
    before,
  )
}

/** The terms of a list of words, made when first asked for. */
function wordsOnce(list: string): () => ReadonlySet<string> {
  let terms: ReadonlySet<string> | null = null
  return () => {
    terms ??= new Set(termsIn(list))
    return terms
  }
}
