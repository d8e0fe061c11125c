import type { Quantity } from '../model.ts'
import type { FindLead } from './lead-source.ts'
import { askedText, clauseAnswers, termsIn, wordsAt } from './lead-words.ts'
import { synonymsOf } from './synonyms.ts'

/** Questions for a share or a sum of money ask for a unit, not for a noun. */
const unitAsked: readonly (readonly [RegExp, (quantity: Quantity) => boolean])[] = [
  [
    /(?<!\p{L})(?:percent|percentage|proportion|share|fraction|процент\p{L}*|відсот\p{L}*)(?!\p{L})/iu,
    ({ unit }) => unit === 'percent',
  ],
  [/(?<!\p{L})how much (?:of|territory|land|control)(?!\p{L})/iu, ({ unit }) => unit === 'percent'],
  [
    /(?<!\p{L})(?:how much (?:money|did|does|was|is)|cost|price|pay|paid|worth)(?!\p{L})/iu,
    ({ unit }) => /^[A-Z]{3}$/.test(unit ?? ''),
  ],
]

/** The quantity whose noun or unit is asked for. */
export const numberLead: FindLead = (query, source) => {
  const { focus } = query.understood
  const text = askedText(query)
  const wanted = unitAsked.find(([asked]) => asked.test(text))?.[1]
  const [claim] = source.claims
  const quantities = (claim?.quantities ?? []).filter((quantity) =>
    wanted ? wanted(quantity) : quantity.unit === null && countsWhatIsAsked(quantity, focus),
  )
  const values = new Map(quantities.map((quantity) => [`${quantity.low} ${quantity.high}`, quantity]))
  const [only] = [...values.values()]
  if (!only || values.size > 1) return null
  if (!clauseAnswers(query, source, only.span.start - source.sentence.start)) return null
  const words = wordsAt(source, only.span).trim()
  // what a share is taken of is known to who asks
  return { text: only.unit === 'percent' ? words.replace(/\s+of\s.*$/s, '') : words, kind: 'number' }
}

/** "How many people" is answered by a number of any of these. */
const people = wordsOnce(
  'people person civilian citizen resident inhabitant soldier fighter troop worker miner student pupil passenger child woman man victim survivor patient refugee migrant protester officer evacuee member employee villager prisoner hostage voter volunteer человек люди жители граждане солдаты люди мешканці громадяни',
)
const anyone = wordsOnce('people persons человек людей людини')

function countsWhatIsAsked({ noun }: Quantity, focus: readonly string[]): boolean {
  if (noun === null) return false
  const counted = termsIn(noun)
  return focus.some(
    (term) =>
      counted.includes(term) ||
      (anyone().has(term) && counted.some((one) => people().has(one))) ||
      synonymsOf(noun).some((other) => other.term === term && other.weight > 0.2),
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
