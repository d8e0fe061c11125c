import type { NameMention } from '../model.ts'
import { spellingKey } from './aliases.ts'
import { isGenerational, personTitles, withoutTitle } from './person-titles.ts'
import { isCaseOf } from './surname-cases.ts'

/** A person as one article presents them. */
export interface Person {
  /** The fullest form of the name in the article, without title. */
  readonly name: string
  readonly role: string | null
  readonly gender: 'male' | 'female' | null
}

export interface People {
  /** The one person the name stands for; 'several' when the article has two of that surname, null when none. */
  find(asWritten: string): Person | 'several' | null
  /** The one person whose role holds all the words; null when there is none or more than one. */
  findByRole(words: readonly string[]): Person | null
}

interface Entry {
  name: string
  surname: string
  role: string | null
  gender: Person['gender']
}

const female =
  /\b(?:mrs|ms|miss|lady|dame|queen|princess|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|policewoman|actress|mother|wife|daughter|sister|речниця|президентка|губернаторка)\b/i
const male =
  /\b(?:mr|sir|king|prince|spokesman|chairman|congressman|councilman|businessman|policeman|father|husband|son|brother|pope)\b/i

type Key = (name: string) => string

/** Names recur within an article, and folding one costs. */
function remembered(key: Key): Key {
  const known = new Map<string, string>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const found = key(name)
    known.set(name, found)
    return found
  }
}

/** People named in the text, mentions of one person taken together. */
export function gatherPeople(text: string, names: readonly NameMention[]): People {
  const key = remembered(spellingKey)
  const bySurname = new Map<string, Entry[]>()
  for (const { type, asWritten, span } of names) {
    if (type !== 'person') continue
    const bare = withoutTitle(asWritten)
    if (bare === '') continue
    const surname = surnameKey(bare, key)
    const entries = bySurname.get(surname) ?? []
    const entry = entries.find((known) => isSamePerson(known.name, bare, key))
    const role = roleBeside(text, span.start, span.end, asWritten, bare)
    const gender = genderOf(`${role ?? ''} ${asWritten} ${text.slice(Math.max(0, span.start - 6), span.start)}`)
    if (entry) {
      if (bare.split(' ').length > entry.name.split(' ').length) entry.name = bare
      entry.role = longer(entry.role, role)
      entry.gender ??= gender
    } else {
      entries.push({ name: bare, surname, role, gender })
      bySurname.set(surname, entries)
    }
  }
  for (const entries of bySurname.values()) mergeBareSurname(entries)
  mergeMisspelt(bySurname)
  const everyone = [...bySurname.values()].flat()
  return {
    find(asWritten) {
      const bare = withoutTitle(asWritten)
      const entries = bySurname.get(surnameKey(bare, key)) ?? similar(everyone, surnameKey(bare, key))
      const fitting =
        bare.includes(' ') && entries.length > 1 ? entries.filter(({ name }) => isSamePerson(name, bare, key)) : entries
      if (fitting.length > 1) return 'several'
      return fitting[0] ?? null
    },
    findByRole(words) {
      const fitting = everyone.filter(
        ({ role }) =>
          role !== null &&
          words.every((word) =>
            role
              .toLowerCase()
              .split(/[^\p{L}\p{N}-]+/u)
              .includes(word),
          ),
      )
      return fitting.length === 1 ? fitting[0]! : null
    },
  }
}

/** A surname alone belongs to the one full name that has it. */
function mergeBareSurname(entries: Entry[]): void {
  const full = entries.filter(({ name }) => name.includes(' '))
  if (full.length !== 1 || entries.length === 1) return
  const [person] = full as [Entry]
  for (const other of entries) {
    person.role = longer(person.role, other.role)
    person.gender ??= other.gender
  }
  entries.splice(0, entries.length, person)
}

/** A surname that stands alone in another case, or with letters swapped, is the one full name's that is that near. */
function mergeMisspelt(bySurname: Map<string, Entry[]>): void {
  const everyone = [...bySurname.values()].flat().filter(({ name }) => name.includes(' '))
  for (const [surname, entries] of bySurname) {
    if (entries.some(({ name }) => name.includes(' '))) continue
    const inflected = everyone.filter(({ name }) => isCaseOf(entries[0]!.name, name.slice(name.lastIndexOf(' ') + 1)))
    const near = inflected.length > 0 ? inflected : similar(everyone, surname)
    if (near.length === 1) bySurname.set(surname, near)
  }
}

const longer = (a: string | null, b: string | null): string | null => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a)

function surnameKey(name: string, key: Key): string {
  const words = name.split(' ').filter((word) => !isGenerational(word))
  return key(words.at(-1) ?? name)
}

/** Same surname given, the given names must agree as far as both are there. */
function isSamePerson(a: string, b: string, key: Key): boolean {
  const [first, second] = [a.split(' '), b.split(' ')]
  if (first.length === 1 || second.length === 1) return first.length === second.length
  return key(first[0]!) === key(second[0]!) || (isInitialOf(first[0]!, second[0]!) && first[0]![0] === second[0]![0])
}

const isInitialOf = (a: string, b: string): boolean => /^\p{L}\.?$/u.test(a) || /^\p{L}\.?$/u.test(b)

/** A surname with two letters wrong ("Zelenksyy") still finds its person, when only one is that near. */
function similar(everyone: readonly Entry[], surname: string): Entry[] {
  if (surname.length < 6) return []
  return everyone.filter(
    (entry) =>
      entry.surname[0] === surname[0] &&
      Math.abs(entry.surname.length - surname.length) <= 1 &&
      sortedLetters(entry.surname) === sortedLetters(surname),
  )
}

const sortedLetters = (word: string): string => [...word].sort().join('')

/** The role beside a full name: words before it ("Ukrainian President …") or the apposition after it (", head of …,"). */
function roleBeside(text: string, start: number, end: number, asWritten: string, bare: string): string | null {
  const after = /^\s*,\s+((?:an? |the )?[^,.;:"“”()\n]{3,90}?)(?=[,.;]|\s+(?:said|says|told|wrote|who)\b)/u.exec(
    text.slice(end, end + 110),
  )?.[1]
  if (after && isRole(after)) return after.replace(/^(?:an?|the)\s+/i, '')
  const inside = asWritten.slice(0, asWritten.length - bare.length).trim()
  const before = /(?:^|[\s"“(])((?:(?:\p{Lu}[\p{L}.'’-]*|of|former|acting)\s+){1,4})$/u
    .exec(text.slice(Math.max(0, start - 60), start))?.[1]
    ?.trim()
  const words = withinSentence([before, inside].filter(Boolean).join(' ')).replace(
    /^(?:The|A|An|But|And|In|On|As|Of|of)\s+/,
    '',
  )
  return words !== '' &&
    words.split(/\s+/).some((word) => personTitles.has(word.toLowerCase().replace(/\.$/, ''))) &&
    !/^(?:mr|mrs|ms|miss|dr)\.?$/i.test(words)
    ? words
    : null
}

/** What follows the last end of a sentence or paragraph; "Lt." and "U.S." end nothing. */
function withinSentence(words: string): string {
  const ends = [...words.matchAll(/\S+\s+/g)].filter(
    ([word]) =>
      /\n\s*\n/.test(word) ||
      (/\.\s+$/.test(word) &&
        !/^(?:\p{Lu}\.)+\s/u.test(word) &&
        !personTitles.has(word.trim().slice(0, -1).toLowerCase())),
  )
  const last = ends.at(-1)
  return last ? words.slice(last.index + last[0].length) : words
}

const office =
  /\b(?:head|chief|chair\w*|president|minister|secretary|governor|mayor|director|spokes\w+|leader|member|official|officer|commander|ambassador|senator|representative|candidate|nominee|professor|analyst|expert|economist|lawyer|attorney|author|founder|editor|manager|adviser|advisor|coordinator|deputy|lawmaker|judge|historian|scientist|researcher|activist|resident|owner|executive|ceo|president|fellow|strategist|pollster|advocate|prosecutor|sheriff|captain|general|colonel|doctor|nurse|teacher|student|engineer|farmer|journalist|reporter|scholar|lecturer|envoy|negotiator|operator|consultant|planner|ecologist|biologist|physicist|republican|democrat|father|mother|widow|neighbou?r|volunteer|pastor|priest|bishop|coach|driver|pilot|worker|\w+(?:ist|ologist|ian|man|woman|person))\b/i

function isRole(words: string): boolean {
  return office.test(words) && !/\b(?:said|says|told|was|is|were|are|has|had|and (?:he|she))\b/.test(words)
}

function genderOf(words: string): Person['gender'] {
  return female.test(words) ? 'female' : male.test(words) ? 'male' : null
}
