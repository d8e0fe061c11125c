import type { Language, NameMention, Span } from '../model.ts'
import { commonWords } from './common-words.ts'
import { functionWords } from './function-words.ts'
import { isDemonym, isKnownOrganisation, isKnownPlace } from './gazetteer.ts'
import { givenNames, isOrganisationCue, isPlaceCue, nameConnectors, neverNames, titles } from './name-cues.ts'
import { hasNameSuffix, isAcronym, isSpeechVerb, nameType, type Vote } from './name-types.ts'
import { isCapitalised, type Word, withoutPossessive, wordsIn } from './words.ts'

type NameType = NameMention['type']

/** The names in the sentences of a text; a name's type is told once for all its mentions. */
export function findNames(text: string, sentences: readonly Span[], language: Language): NameMention[] {
  void language
  const lists = sentences.map((sentence) => wordsIn(text, sentence))
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

interface Candidate {
  readonly span: Span
  readonly asWritten: string
  readonly vote: Vote | null
}

/** Words that stand capitalised inside sentences that are not written in title case. */
function capitalisedInside(lists: readonly (readonly Word[])[]): ReadonlySet<string> {
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
function isTitleCase(words: readonly Word[]): boolean {
  if (/^[.!?…"”»]$/.test(words.at(-1)?.text ?? '')) return false
  let [capitals, small] = [0, 0]
  for (const word of words) {
    if (word.kind !== 'word' || word.text.length < 4 || functionWords.has(word.lower)) continue
    if (isCapitalised(word.text)) capitals++
    else if (++small > 1) return false
  }
  return capitals >= 4
}

function startsSentence(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    if (words[at]!.kind !== 'sign') return false
    // The point of an initial ends nothing.
    if (words[at]!.text === '.' && words[at]!.glued && /^\p{Lu}$/u.test(words[at - 1]?.text ?? '')) return false
    if (/^[:.!?]$/.test(words[at]!.text)) return true
  }
  return true
}

function candidatesIn(text: string, words: readonly Word[], known: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = []
  const title = isTitleCase(words)
  for (let at = 0; at < words.length; at++) {
    const ministry = institutionEnd(words, at)
    if (ministry > at) {
      found.push(...candidate(text, words, at, ministry))
      at = ministry - 1
      continue
    }
    if (!isNameWord(words, at, known, title)) continue
    const end = nameEnd(words, at, known, title)
    found.push(...splitCandidates(text, words, at, end))
    at = end - 1
  }
  return found
}

/** "Russian defence ministry", "Polish government": where the name that begins with a country's adjective ends. */
function institutionEnd(words: readonly Word[], at: number): number {
  const country = words[at]!
  if (country.kind !== 'word' || !isCapitalised(country.text) || !isDemonym(country.text)) return at
  for (let next = at + 1; next < Math.min(words.length, at + 4); next++) {
    const word = words[next]!
    if (word.kind !== 'word' || isCapitalised(word.text)) return at
    if (institutions.test(word.lower)) return next + 1
    if (!/^(?:and|of)$/.test(word.lower) && functionWords.has(word.lower)) return at
  }
  return at
}

const institutions = /^(?:ministry|government|parliament|embassy|presidency|cabinet|intelligence)$/

function isNameWord(words: readonly Word[], at: number, known: ReadonlySet<string>, title: boolean): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || !isCapitalised(word.text)) return false
  const bare = withoutPossessive(word.text)
  const lower = bare.toLowerCase()
  // "Kyiv-controlled" is an adjective.
  if (/-\p{Ll}/u.test(bare) || /^\p{Lu}{2,}s$/u.test(bare)) return false
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
  if (isSpeechVerb(next.lower)) return !bare.endsWith('s')
  if (next.kind !== 'word' || !isCapitalised(next.text)) return false
  const following = withoutPossessive(next.text)
  return !isDemonym(following) && !neverNames.has(following.toLowerCase()) && !isKnownPlace(following)
}

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

function nameEnd(words: readonly Word[], start: number, known: ReadonlySet<string>, title: boolean): number {
  let end = start + 1
  while (end < words.length && end - start < 10) {
    const [word, before] = [words[end]!, words[end - 1]!]
    if (word.text === '.' && word.glued && before.text.length <= 2 && isNameWord(words, end + 1, known, title)) {
      end++
      continue
    }
    if (
      isNameWord(words, end, known, title) &&
      (!breaksAfter(before) || isKnownPlace(withoutPossessive(before.text)))
    ) {
      end++
      continue
    }
    // "Ministry of Defence", "Bank of the West", "Ursula von der Leyen"
    const connected =
      nameConnectors.has(word.lower) && !isCapitalised(word.text) ? connectedAt(words, start, end, known, title) : -1
    if (connected < 0) break
    end = connected + 1
  }
  return end
}

function breaksAfter(word: Word): boolean {
  return /['’]s$/.test(word.text) && !innerPossessive.test(word.text)
}

const innerPossessive =
  /^(?:people|women|men|children|workers|doctors|veterans|lord|king|queen|saint|mc|levi|mcdonald|lloyd|moody|sotheby|christie)['’]s$/i

function connectedAt(
  words: readonly Word[],
  start: number,
  at: number,
  known: ReadonlySet<string>,
  title: boolean,
): number {
  const head = words
    .slice(start, at)
    .some(
      (word) =>
        isOrganisationCue(word.lower) ||
        /^(?:university|republic|gulf|sea|bay|isle|cape|lake|kingdom|house|duke|prince|state)$/.test(word.lower),
    )
  let next = at
  while (
    next < words.length &&
    next - at < 3 &&
    nameConnectors.has(words[next]!.lower) &&
    !isCapitalised(words[next]!.text)
  )
    next++
  if (next >= words.length || !isNameWord(words, next, known, title)) return -1
  const joiner = words[at]!.lower
  if (/^(?:of|for)$/.test(joiner)) return head ? next : -1
  if (joiner === 'and') return head && isOrganisationCue(words[start]!.lower) && at - start > 1 ? next : -1
  return joiner === 'the' || joiner === 'y' || joiner === 'la' || joiner === 'le' ? -1 : next
}

/** Takes possessors, leading adjectives and titles off a run of capitalised words and says what they tell of it. */
function splitCandidates(text: string, words: readonly Word[], from: number, to: number): Candidate[] {
  const parts: [number, number][] = []
  let start = from
  for (let at = from; at < to; at++) {
    const possessive = breaksAfter(words[at]!)
    if (possessive && at + 1 < to) {
      parts.push([start, at + 1])
      start = at + 1
    }
  }
  parts.push([start, to])
  return mergeInstitutions(words, parts).flatMap(([first, next]) => candidate(text, words, first, next))
}

/** "Russia's Ministry of Defense" is one name: without its country it would be anybody's ministry. */
function mergeInstitutions(words: readonly Word[], parts: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const part of parts) {
    const before = merged.at(-1)
    const possessor = before && before[1] === part[0] && before[1] - before[0] <= 2
    const generic = words.slice(part[0], part[1]).some((word) => isOrganisationCue(word.lower))
    if (possessor && generic && isKnownPlace(withoutPossessive(textOf(words, before)))) before[1] = part[1]
    else merged.push([...part])
  }
  return merged
}

function textOf(words: readonly Word[], [first, next]: readonly [number, number]): string {
  return words
    .slice(first, next)
    .map((word) => word.text)
    .join(' ')
}

function candidate(text: string, words: readonly Word[], from: number, to: number): Candidate[] {
  let start = from
  let titled = isTitle(words[from - 1])
  // "Город Велинск" at the head of a sentence
  if (to - from > 1 && isCyrillic(words[from]!.text) && isPlaceCue(words[from]!.lower)) start++
  const institution = words.slice(from, to).some((word) => isOrganisationCue(word.lower))
  while (start < to - 1 && !institution) {
    const word = words[start]!
    if (isTitle(word)) titled = true
    else if (word.text === '.' || isDemonym(word.text)) {
      if (word.text === '.' && !titled) break
    } else break
    start++
  }
  if (to - start === 1 && isTitle(words[start])) return []
  let end = to
  if (
    isCyrillic(words[end - 1]!.text) &&
    slavicAdjective.test(words[end - 1]!.lower) &&
    isPlaceCue(words[end]?.lower ?? '')
  )
    end++
  while (end > start && words[end - 1]!.kind === 'sign') end--
  if (end - start > longestName || end === start || (end - start === 1 && isDemonym(words[start]!.text))) return []
  const last = words[end - 1]!
  const span = { start: words[start]!.start, end: last.start + withoutPossessive(last.text).length }
  const asWritten = text.slice(span.start, span.end)
  return [{ span, asWritten, vote: nameType(words, start, end, titled) }]
}

const slavicAdjective = /(?:ск|цк|зьк|ськ|цьк)(?:ий|ая|ое|ой|ую|ого|ом|им|а|ої|ій|у|е|ому)$/

function isCyrillic(word: string): boolean {
  return /^[\u0400-\u04ff]/.test(word)
}

const longestName = 8

function isTitle(word: Word | undefined): boolean {
  return word?.kind === 'word' && titles.has(word.lower)
}

/** The surest vote for each name; a surname or bare name takes the type of the longer name it ends or begins. */
function typesOf(candidates: readonly Candidate[]): ReadonlyMap<string, NameType> {
  const votes = new Map<string, Map<NameType, number>>()
  for (const { asWritten, vote } of candidates) {
    const counts = votes.get(asWritten) ?? new Map<NameType, number>()
    if (vote) counts.set(vote.type, (counts.get(vote.type) ?? 0) + vote.weight)
    votes.set(asWritten, counts)
  }
  const types = new Map<string, NameType>()
  for (const [name, counts] of votes) {
    const best = [...counts].sort((a, b) => b[1] - a[1])[0]
    if (best) types.set(name, best[0])
  }
  const surnames = new Set([...types].filter(([, type]) => type === 'person').map(([name]) => name.split(' ').at(-1)!))
  for (const name of votes.keys()) {
    if (surnames.has(name) && !isKnownPlace(name)) types.set(name, 'person')
    else if (!types.has(name)) types.set(name, 'other')
  }
  return types
}
