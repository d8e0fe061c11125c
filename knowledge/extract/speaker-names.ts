import type { NameMention, Resolution, Span } from '../model.ts'
import { type Body, contentWords, distinct } from './bodies.ts'
import type { People, Person } from './people.ts'
import { personTitles } from './person-titles.ts'

/** What a speaker is, as far as pronouns tell. */
export type Kind = 'person' | 'body' | 'group'

/** Whom a speaker's words stand for. */
export interface Resolved {
  readonly name: string | null
  readonly role: string | null
  readonly resolution: Resolution
  /** What a later pronoun may refer to. */
  readonly kind: Kind | 'unknown'
  readonly gender: Person['gender']
}

/** Nobody known. */
export const unresolved: Resolved = { name: null, role: null, resolution: 'unresolved', kind: 'unknown', gender: null }
const article = /^(?:the|a|an)\s+/i
const indefinite =
  /^(?:an?|one|those|these|some|several|many|other|another|two|three|four|most|few|critics|officials|experts|analysts|people|residents|witnesses|supporters|opponents|observers|sources|others|everyone|someone|reporters|lawmakers|investigators|scientists|researchers)\b/i

/** Whom the words of `core` stand for; `whole` has the apposition too. */
export function named(
  text: string,
  core: Span,
  whole: Span,
  names: readonly NameMention[],
  people: People,
  bodies: readonly Body[],
): Resolved {
  const words = text.slice(core.start, core.end)
  const inside = namesIn(names, core)
  const head = inside.at(-1)
  const opensSentence = /(?:^|[.!?\n:]\s*)$/.test(text.slice(Math.max(0, core.start - 3), core.start))
  const endsInName = head !== undefined && head.span.end >= core.end - 2
  const person = personIn(text, core, whole, inside, names, people)
  if (person) return person
  const bare = words.replace(article, '').replace(/\s+/g, ' ')
  // "Russia's estimates", "the TASS report": the paper speaks for whoever made it.
  const paper =
    /^(.+?)(?:['’]s?)?\s(?:statement|report|estimates?|figures|data|assessment|letter|tweets?|post|survey|poll|records?)$/.exec(
      bare,
    )
  if (paper && inside.length > 0 && inside[0]!.span.start <= core.start + 4)
    return { name: paper[1]!.replace(/ s$/, ''), role: null, resolution: 'likely', kind: 'body', gender: null }
  // "the ministry", "the Defense Ministry": the one body of that name; "Russia's Ministry of Defense" names itself.
  const definite = /^(?:the|this|that)\s/i.test(words)
  const content = contentWords(bare)
  if (content.length === 0) return unresolved
  if (inside.length === 0 || /^the\s/i.test(words)) {
    const fitting = bodies.filter(({ words: own }) => content.every((word) => own.includes(word)))
    const fuller = distinct(fitting)
    if (definite && fuller.length === 1 && fuller[0]!.words.length > content.length)
      return { name: fuller[0]!.name, role: null, resolution: 'exact', kind: 'body', gender: null }
    if (definite && fuller.length > 1 && inside.length === 0) return unresolved
    if (definite && inside.length === 0) {
      const person = people.findByRole(content)
      if (person)
        return { name: person.name, role: person.role, resolution: 'likely', kind: 'person', gender: person.gender }
    }
  }
  // «Компания «Норд»»: what stands in the marks is its name.
  if (/\s[«"“„][^«»"“”„]+[»"”“]$/u.test(words))
    return { name: bare, role: null, resolution: 'exact', kind: 'body', gender: null }
  const narrowed = bare.replace(/\s(?:in|on|at|during)\s(?:the|an?|its|their)\s\p{Ll}.*$/u, '')
  // "the team in the journal Marine Notes": the team has no name.
  if (narrowed !== bare && !/\p{Lu}/u.test(narrowed)) return { ...unresolved, kind: kindOf(narrowed) }
  if (inside.length > 0 && !indefinite.test(words) && /[\p{Lu}\p{N}«"“]/u.test(narrowed))
    return {
      name: narrowed,
      role: null,
      resolution: 'exact',
      kind: kindOf(bare),
      gender: null,
    }
  if (head && endsInName && !indefinite.test(words))
    return { name: head.asWritten, role: null, resolution: 'exact', kind: 'body', gender: null }
  if (!bare.includes(' ') && opensSentence && !/^\p{Lu}{2}/u.test(bare)) return { ...unresolved, kind: kindOf(bare) }
  if (/^\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+\p{Lu}[\p{L}\p{N}.&'’-]*)*$/u.test(bare) && !indefinite.test(words))
    return { name: bare, role: null, resolution: 'exact', kind: kindOf(bare), gender: null }
  // Ukrainian authorities, local officials: who speaks is known by no other name.
  if (
    /^\p{Lu}/u.test(bare) &&
    inside.length === 0 &&
    /\s(?:authorities|officials|forces|government|military|army|leaders|leadership)$/.test(bare)
  )
    return { name: bare, role: null, resolution: 'exact', kind: kindOf(bare), gender: null }
  return { ...unresolved, kind: kindOf(bare) }
}

/** The person that the words name: "Minister Ann Reed", "Ann Reed of the union", "the minister, Ann Reed". */
function personIn(
  text: string,
  core: Span,
  whole: Span,
  inside: readonly NameMention[],
  names: readonly NameMention[],
  people: People,
): Resolved | null {
  const persons = inside.filter(({ type, asWritten }) => type === 'person' && !/['’]s$/.test(asWritten))
  if (persons.length > 1 && /\s(?:and|и|і|та)\s/.test(text.slice(persons[0]!.span.end, persons.at(-1)!.span.start)))
    return { name: text.slice(core.start, core.end), role: null, resolution: 'exact', kind: 'group', gender: null }
  // "Vos and Reil", of whom one is known as a person: still two.
  const pair =
    persons.length === 1 && /^(.*)\s(?:and|&|и|і|та)\s*$/u.exec(text.slice(core.start, persons[0]!.span.start))
  if (
    pair &&
    /^\p{Lu}/u.test(pair[1]!.split(' ').at(-1)!) &&
    !personTitles.has(pair[1]!.split(' ').at(-1)!.toLowerCase())
  )
    return { name: text.slice(core.start, core.end), role: null, resolution: 'exact', kind: 'group', gender: null }
  const last = persons.at(-1)
  // "a study in the journal Marine Notes": no person, whatever its name looks like.
  if (last && papers.test(text.slice(core.start, last.span.start))) return null
  const behind = last ? text.slice(last.span.end, core.end).trim() : ''
  if (last && (behind.length < 3 || /^(?:of|from|at|with|in|из|от|з|із|від)\s/.test(behind))) {
    const title = text.slice(core.start, last.span.start).trim().replace(article, '').replace(honorific, '')
    const before = title === '' || /['’]s$/.test(title) ? null : title
    return asPerson(
      last,
      people,
      apposition(text, core, whole) ??
        before ??
        (behind.length < 3 ? null : behind.replace(/^(?:of|from|at|with|in|из|от|з|із|від)\s+(?:the\s)?/, '')),
    )
  }
  // "the minister, Ann Reed": the apposition has the name.
  const apposed = namesIn(names, whole).find(
    ({ type, span, asWritten }) =>
      span.start >= core.end &&
      (type === 'person' ||
        (type === 'other' && kin.test(text.slice(core.start, core.end)) && !asWritten.includes(' '))),
  )
  if (!apposed || persons.length > 0 || text.slice(core.end, apposed.span.start).trim().length > 14) return null
  return asPerson(apposed, people, text.slice(core.start, core.end).replace(article, ''))
}

const kin =
  /\b(?:sister|brother|mother|father|wife|husband|son|daughter|widow|widower|partner|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|neighbou?r|friend)$/i
const papers =
  /\b(?:study|studies|survey|poll|report|analysis|journal|magazine|newspaper|paper|book|memo|document|website|channel|programme|podcast)\b/i
const honorific = /^(?:mr|mrs|ms|miss|dr|sir|г-н|пан|пані)\.?(?=\s|$)\s*/i

function asPerson(mention: NameMention, people: People, own: string | null): Resolved {
  const person = people.find(mention.asWritten)
  if (person === 'several')
    return { name: mention.asWritten, role: null, resolution: 'likely', kind: 'person', gender: null }
  const fuller = (own?.length ?? 0) >= (person?.role?.length ?? 0) ? own : (person?.role ?? null)
  // "His lawyer": beside the name nobody knows whose.
  const role = fuller?.replace(/^(?:his|her|its|their|our|my|его|её|ее|их|його|її|їхній|їхня)\s+/iu, '') ?? null
  return {
    name: person?.name ?? mention.asWritten,
    role,
    resolution: 'exact',
    kind: 'person',
    gender: person?.gender ?? null,
  }
}

/** What a later pronoun must be to stand for the words. */
function kindOf(words: string): Kind {
  const head = words.split(/\s(?:of|in|for|from|at|on|with|who|which)\s|,/)[0]!
  const last = head.split(' ').at(-1)!
  if (
    /\band\b/.test(head) ||
    (/[^sS'’]s$/.test(last) && /^\p{Ll}/u.test(last)) ||
    /^(?:people|police|men|women)$/.test(last)
  )
    return 'group'
  return isPersonal(head) ? 'person' : 'body'
}

const isPersonal = (words: string): boolean =>
  /\b(?:head|chief|official|spokes(?:man|woman|person)|governor|mayor|president|minister|secretary|senator|director|representative|leader)\b/i.test(
    words,
  )

function apposition(text: string, core: Span, whole: Span): string | null {
  if (whole.end <= core.end) return null
  const words = text
    .slice(core.end, whole.end)
    .replace(/^[\s,(—–-]+/, '')
    .replace(/^\d{1,3},\s+/, '')
    .replace(/[\s,)—–-]+$/, '')
  if (words === '' || /^(?:who|whose|which|from|in|of|\d+$)/.test(words) || words.length > 140) return null
  return words.replace(article, '').replace(/,? (?:who|which)\b.*$/s, '')
}

function namesIn(names: readonly NameMention[], span: Span): NameMention[] {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.span.start < span.start) low = middle + 1
    else high = middle
  }
  const inside: NameMention[] = []
  for (let i = low; i < names.length && names[i]!.span.start < span.end; i++) inside.push(names[i]!)
  return inside
}
