import type { Span } from '../model.ts'
import { commonWords } from './common-words.ts'
import { isDemonym, isKnownPlace } from './gazetteer.ts'
import { isGivenName } from './genitive-names.ts'
import { isOrganisationCue, isPlaceCue, titles } from './name-cues.ts'
import { breaksAfter, institutionEnd, nameEnd } from './name-runs.ts'
import { isAcronym, nameType, type Vote } from './name-types.ts'
import { isNameWord, isTitleCase } from './name-words.ts'
import { type Word, withoutPossessive } from './words.ts'

/** A name with what its surroundings say about its type. */
export interface Candidate {
  readonly span: Span
  readonly asWritten: string
  readonly vote: Vote | null
}

/** The names of one sentence, in order. */
export function candidatesIn(text: string, words: readonly Word[], known: ReadonlySet<string>): Candidate[] {
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

/** Takes possessors, leading adjectives and titles off a run of capitalised words and says what they tell of it. */
function splitCandidates(text: string, words: readonly Word[], from: number, to: number): Candidate[] {
  const parts: [number, number][] = []
  let start = from
  for (let at = from; at < to; at++) {
    if (breaksAfter(words[at]!) && at + 1 < to) {
      parts.push([start, at + 1])
      start = at + 1
    } else if (at > start && isTitle(words[at]) && at + 1 < to && !isInstitution(words, at + 1, to)) {
      // "Lisbon Mayor Rui Costa" is a place and a person.
      parts.push([start, at])
      start = at
    } else if (at > start && at + 1 < to && beginsPerson(words, start, at)) {
      // «президент Украины Владимир Зеленский»
      parts.push([start, at])
      start = at
    }
  }
  parts.push([start, to])
  return mergeInstitutions(words, parts).flatMap(([first, next]) => candidate(text, words, first, next))
}

/** Whether a Cyrillic given name begins another name after words that are none. */
function beginsPerson(words: readonly Word[], start: number, at: number): boolean {
  return (
    isCyrillic(words[at]!.text) &&
    isGivenName(words[at]!.lower) &&
    words[at + 1]!.kind === 'word' &&
    words.slice(start, at).every(({ kind, lower }) => kind === 'word' && lower.length > 1 && !isGivenName(lower))
  )
}

/** "Russia's Ministry of Defense" is one name: without its country it would be anybody's ministry. */
function mergeInstitutions(words: readonly Word[], parts: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const part of parts) {
    const before = merged.at(-1)
    const possessor = before && before[1] === part[0] && before[1] - before[0] <= 2
    const generic = isInstitution(words, part[0], part[1])
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
  const institution = isInstitution(words, from, to)
  while (start < to - 1 && /^(?:the|a|an)$/.test(words[start]!.lower)) start++
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
  if (
    end - start === 1 &&
    slavicPlainAdjective.test(words[start]!.lower) &&
    !beforeSource.test(words[start - 1]?.lower ?? '')
  )
    return []
  if (end - start === 1 && commonWords.has(words[start]!.lower) && !isAcronym(words[start]!.text)) return []
  // "Moscow time" is a zone.
  if (words[end]?.lower === 'time' && isKnownPlace(withoutPossessive(words[end - 1]!.text))) return []
  if (end - start > longestName || end === start || (end - start === 1 && isDemonym(words[start]!.text))) return []
  const last = words[end - 1]!
  const span = { start: words[start]!.start, end: last.start + withoutPossessive(last.text).length }
  const asWritten = text.slice(span.start, span.end)
  return [{ span, asWritten, vote: nameType(words, start, end, titled) }]
}

/** «по словам Гайдая»: who speaks is no adjective. */
const beforeSource = /^(?:словам|словами|мнению|думку|утверждению|твердженням)$/

// No family name ends so; "-ский" does.
const slavicPlainAdjective = /[^скцц](?:ый|ий|ого|ому|ая|ую|ое|ые|ых|ої)$/
const slavicAdjective = /(?:ск|цк|зьк|ськ|цьк)(?:ий|ая|ое|ой|ую|ого|ом|им|а|ої|ій|у|е|ому)$/

function isCyrillic(word: string): boolean {
  return /^[\u0400-\u04ff]/.test(word)
}

const longestName = 8

function isInstitution(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => isOrganisationCue(word.lower))
}

function isTitle(word: Word | undefined): boolean {
  return word?.kind === 'word' && titles.has(word.lower)
}
