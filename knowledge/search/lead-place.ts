import { spellingKey } from '../extract/aliases.ts'
import type { NameMention } from '../model.ts'
import type { FindLead, LeadSource } from './lead-source.ts'
import { askedText, heldBetween, isGiven, isWhollyGiven } from './lead-words.ts'
import type { Query } from './query.ts'

const kinds = 'town|city|village|port|region|district|area|country|island|province|state|capital|suburb'
const filler = `(?:the\\s+)?(?:(?:[\\p{L}\\p{M}-]+\\s+){0,4}(?:${kinds})\\s+(?:of\\s+)?)?$`
const standing = (words: string) => ({
  before: new RegExp(`(?<!\\p{L})(?:${words})\\s+${filler}`, 'iu'),
  preposition: new RegExp(`(?<!\\p{L})(?:${words})\\s+`, 'giu'),
})
/** "the Black Sea port of …": a name that only describes another. */
const describing = new RegExp(`^\\s+(?:[\\p{L}-]+\\s+)?(?:${kinds})\\s+of\\s+\\p{Lu}`, 'u')

/** What stands before the name of the place that each way of asking where wants. */
const ways: readonly { readonly asked: RegExp; readonly before: RegExp; readonly preposition: RegExp }[] = [
  {
    asked: /(?<!\p{L})(?:from where|where .{0,60}(?:from|originate)|whence|откуда|звідки)(?!\p{L})/iu,
    ...standing('from|out of|из|с|от|з|із|від'),
  },
  {
    asked:
      /(?<!\p{L})(?:where|(?:which|what) (?:city|town|village|place|country|region|district|street|area))(?!\p{L}).{0,80}(?<!\p{L})(?:end|ends|ended|arrive|arrives|go|goes|going|lead|leads|led|taken|take|move|moved|pushed|push|sent|send|fled|flee|evacuated|brought|transferred|head|headed|to)(?!\p{L})|(?<!\p{L})(?:куда|куди)(?!\p{L})/iu,
    ...standing(
      'to|towards?|into|for|(?:end|ends|ended|arrive|arrives|arrived) (?:up )?(?:in|at)|reach|reaches|reached|в|во|на|до|у',
    ),
  },
  {
    asked: /(?<!\p{L})(?:where|in (?:what|which)|где|де)(?!\p{L})/iu,
    ...standing('in|at|near|on|outside|inside|around|в|во|на|у|біля|возле'),
  },
]

/** A place without a name of its own: "the industrial area of the city". */
const siteNouns =
  'areas?|part|parts|cent(?:re|er)|outskirts|suburbs?|border|sector|zone|side|bank|shelter|school|hospital|camp|station|district|districts|quarter|coast|hills?|village|town|city|stadium|church|hall|port|airport|north|south|east|west'
const site = new RegExp(
  `^(?:the|an?)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${siteNouns})(?![\\p{L}])(?:\\s+(?:of|in)\\s+(?:the\\s+)?[\\p{L}-]+)?`,
  'iu',
)

const asksWhich =
  /(?<!\p{L})(?:which|what) (?<category>river|sea|lake|ocean|city|town|village|country|region|district|street|road|island|mountain|port|airport|hospital|university|province|state)(?!\p{L})/iu

/** The one place that the text itself calls what is asked for: "the Sela river", "the Black Sea". */
function ofCategory(query: Query, source: LeadSource, category: string): Place | null {
  const called = new RegExp(`(?<!\\p{L})${category}(?!\\p{L})`, 'iu')
  const { exact, sentence } = source
  const found = source.names.filter(
    ({ asWritten, span, type }) =>
      type !== 'person' &&
      !isWhollyGiven(query, asWritten) &&
      called.test(
        exact.slice(
          Math.max(0, span.start - sentence.start - category.length - 4),
          span.end - sentence.start + category.length + 1,
        ),
      ),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The one place that stands where the way of asking wants it and that the question does not name itself. */
export const placeLead: FindLead = (query, source) => {
  const category = asksWhich.exec(askedText(query))?.groups?.category
  const called = category === undefined ? null : ofCategory(query, source, category)
  if (called) return { text: called.asWritten, kind: 'place' }
  const way = ways.find(({ asked }) => asked.test(askedText(query)))
  if (!way) return null
  const named = source.names.filter(
    (name) =>
      name.type !== 'person' &&
      !isGiven(query, name.asWritten) &&
      !describing.test(wordsAfter(source, name)) &&
      way.before.test(wordsBefore(source, name)) &&
      isSaid(source, name),
  )
  const places =
    named.length > 0 ? named : sitesAfter(way.preposition, source).filter(({ asWritten }) => !isGiven(query, asWritten))
  const found = new Map(places.map((place) => [spellingKey(place.asWritten), place]))
  const only = found.size === 1 ? places[0] : nearest(query, source, [...found.values()])
  return only ? { text: only.asWritten, kind: 'place' } : null
}

type Place = Pick<NameMention, 'asWritten' | 'span'>

function sitesAfter(words: RegExp, { exact, sentence, claims: [claim] }: LeadSource): readonly Place[] {
  return [...exact.matchAll(words)].flatMap((match) => {
    const start = sentence.start + match.index + match[0].length
    const asWritten = site.exec(exact.slice(start - sentence.start))?.[0]
    const span = { start, end: start + (asWritten?.length ?? 0) }
    const said = claim?.spans.some((inside) => start >= inside.start && span.end <= inside.end)
    return asWritten && said ? [{ asWritten, span }] : []
  })
}

/** The place whose clause holds more of the question than any other's. */
function nearest(query: Query, { exact, sentence }: LeadSource, places: readonly Place[]): Place | null {
  const held = places
    .map((place) => {
      const at = place.span.start - sentence.start
      const from = Math.max(...[',', ';', ' and ', ' but '].map((mark) => exact.lastIndexOf(mark, at)))
      return { place, held: heldBetween(query, exact, from, place.span.end - sentence.start) }
    })
    .sort((a, b) => b.held - a.held)
  return held[0] && held[0].held > 1.5 * (held[1]?.held ?? 0) ? held[0].place : null
}

function wordsBefore({ exact, sentence }: LeadSource, { span }: Place): string {
  return exact.slice(Math.max(0, span.start - sentence.start - 60), span.start - sentence.start)
}

function wordsAfter({ exact, sentence }: LeadSource, { span }: Place): string {
  return exact.slice(span.end - sentence.start, span.end - sentence.start + 60)
}

/** Inside what the cited claim says, not in how its speaker is introduced. */
function isSaid({ claims }: LeadSource, { span }: Place): boolean {
  return claims.slice(0, 1).some(({ spans }) => spans.some(({ start, end }) => span.start >= start && span.end <= end))
}
