import type { Language, NameMention, Span } from '../model.ts'
import { isKnownPlace } from './gazetteer.ts'
import { type Candidate, candidatesIn } from './name-candidates.ts'
import { capitalisedInside } from './name-words.ts'
import { isCaseOf } from './surname-cases.ts'
import { wordsOfSentences } from './words.ts'

type NameType = NameMention['type']

/** The names in the sentences of a text; a name's type is told once for all its mentions. */
export function findNames(text: string, sentences: readonly Span[], _language: Language): NameMention[] {
  const lists = wordsOfSentences(text, sentences)
  const known = capitalisedInside(lists)
  const candidates = lists.flatMap((words) => candidatesIn(text, words, known))
  const types = typesOf(candidates)
  return candidates.map(({ span, asWritten }) => ({ span, asWritten, type: types.get(asWritten) ?? 'other' }))
}

/** Names of places inside the spans, each once, in text order. */
export function placesIn(names: readonly NameMention[], spans: readonly Span[]): string[] {
  const inside = names.filter(
    (name) => name.type === 'place' && spans.some((span) => span.start <= name.span.start && name.span.end <= span.end),
  )
  return [...new Set(inside.map((name) => name.asWritten))]
}

/** What the votes for a place must weigh so that a bearer of the name does not take it over ("the Merrin valley"). */
const surelyPlace = 4

/** The surest vote for each name; a surname or bare name takes the type of the longer name it ends or begins. */
function typesOf(candidates: readonly Candidate[]): ReadonlyMap<string, NameType> {
  const votes = new Map<string, Map<NameType, number>>()
  for (const { asWritten, vote } of candidates) {
    const counts = votes.get(asWritten) ?? new Map<NameType, number>()
    if (vote) counts.set(vote.type, (counts.get(vote.type) ?? 0) + vote.weight)
    votes.set(asWritten, counts)
  }
  const types = new Map<string, NameType>()
  const surePlaces = new Set<string>()
  for (const [name, counts] of votes) {
    const best = [...counts].sort((a, b) => b[1] - a[1])[0]
    if (best) types.set(name, best[0])
    if (best?.[0] === 'place' && best[1] >= surelyPlace) surePlaces.add(name)
  }
  const people = [...types].filter(([name, type]) => type === 'person' && name.includes(' '))
  const surnames = new Set(people.map(([name]) => name.slice(name.lastIndexOf(' ') + 1)))
  const inflecting = [...surnames].filter((surname) => /^[\u0400-\u04ff]/.test(surname))
  const isSurname = (name: string) => surnames.has(name) || inflecting.some((surname) => isCaseOf(name, surname))
  const firstNames = new Set(people.map(([name]) => name.slice(0, name.indexOf(' '))))
  for (const name of votes.keys()) {
    const inCapitals =
      name.length > 3 && name === name.toUpperCase()
        ? types.get(name.charAt(0) + name.slice(1).toLowerCase())
        : undefined
    if (inCapitals) types.set(name, inCapitals)
    else if (isSurname(name) && !isKnownPlace(name) && !surePlaces.has(name)) types.set(name, 'person')
    else if (!types.has(name)) types.set(name, firstNames.has(name) ? 'person' : 'other')
  }
  return types
}
