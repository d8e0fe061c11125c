import type { NameMention, Resolution, Span, Speaker } from '../model.ts'
import type { DraftClaim } from './draft-claims.ts'
import { gatherPeople, type People, type Person } from './people.ts'
import type { SentenceSpan } from './sentences.ts'

type Kind = 'person' | 'body' | 'group'

interface Resolved {
  readonly name: string | null
  readonly role: string | null
  readonly resolution: Resolution
  /** What a later pronoun may refer to. */
  readonly kind: Kind | 'unknown'
  readonly gender: Person['gender']
}

const unresolved: Resolved = { name: null, role: null, resolution: 'unresolved', kind: 'unknown', gender: null }
const personal: Readonly<Record<string, { readonly kind: Kind; readonly gender: Person['gender'] }>> = {
  he: { kind: 'person', gender: 'male' },
  she: { kind: 'person', gender: 'female' },
  him: { kind: 'person', gender: 'male' },
  her: { kind: 'person', gender: 'female' },
  it: { kind: 'body', gender: null },
  they: { kind: 'group', gender: null },
  он: { kind: 'person', gender: 'male' },
  она: { kind: 'person', gender: 'female' },
  він: { kind: 'person', gender: 'male' },
  вона: { kind: 'person', gender: 'female' },
}

/**
 * Speakers of the drafts, one for each (null for the article's own voice). A pronoun is tied to a name only when the
 * sentence it stands in or the one before reports that name and nobody else's words; anything less stays unresolved.
 */
export function resolveSpeakers(
  text: string,
  drafts: readonly DraftClaim[],
  names: readonly NameMention[],
  sentences: readonly SentenceSpan[],
): (Speaker | null)[] {
  const people = gatherPeople(text, names)
  const bodies = gatherBodies(names)
  let last: { resolved: Resolved; sentence: number } | null = null
  const results: (Speaker | null)[] = []
  for (const { attribution } of drafts) {
    if (!attribution?.speaker || !attribution.core) {
      results.push(null)
      continue
    }
    const { speaker, core } = attribution
    const words = text.slice(core.start, core.end)
    const sentence = indexOf(sentences, speaker.start)
    const pronoun = personal[words.toLowerCase()]
    const resolved: Resolved = pronoun
      ? pronounced(pronoun, last, sentence, text, names, sentences)
      : named(text, core, speaker, names, people, bodies)
    results.push({
      span: speaker,
      asWritten: text.slice(speaker.start, speaker.end),
      name: resolved.name,
      role: resolved.role,
      resolution: resolved.resolution,
    })
    last = { resolved, sentence }
  }
  return results
}

function pronounced(
  pronoun: { kind: Kind; gender: Person['gender'] },
  last: { resolved: Resolved; sentence: number } | null,
  sentence: number,
  text: string,
  names: readonly NameMention[],
  sentences: readonly SentenceSpan[],
): Resolved {
  if (!last || last.resolved.kind !== pronoun.kind || sentence - last.sentence > 1 || last.resolved.name === null)
    return unresolved
  const { resolved } = last
  if (pronoun.gender && resolved.gender && pronoun.gender !== resolved.gender) return unresolved
  const here = sentences[sentence]
  const there = sentences[last.sentence]
  if (!here || !there) return unresolved
  // Across a paragraph's end nobody else may be named between.
  if (here.paragraph !== there.paragraph) {
    if (here.paragraph - there.paragraph > 1) return unresolved
    const others = names.filter(
      ({ type, span }) =>
        type === 'person' &&
        span.start >= there.start &&
        span.start < here.end &&
        !sameName(text.slice(span.start, span.end), resolved.name!),
    )
    if (pronoun.kind !== 'person' || others.length > 0) return unresolved
  }
  return { ...resolved, resolution: 'pronoun', gender: resolved.gender ?? pronoun.gender }
}

const sameName = (written: string, name: string): boolean =>
  name.includes(
    written
      .replace(/['’]s$/, '')
      .split(' ')
      .at(-1)!,
  )

const article = /^(?:the|a|an)\s+/i
const indefinite =
  /^(?:an?|one|some|several|many|other|another|two|three|four|most|few|critics|officials|experts|analysts|people|residents|witnesses|supporters|opponents|observers|sources|others|everyone|someone|reporters|lawmakers|investigators|scientists|researchers)\b/i

function named(
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
  if (head?.type === 'person' && endsInName && !/['’]s$/.test(head.asWritten)) {
    const person = people.find(head.asWritten)
    if (person === 'several')
      return { name: head.asWritten, role: null, resolution: 'likely', kind: 'person', gender: null }
    const before = text.slice(core.start, head.span.start).trim().replace(article, '')
    const own = apposition(text, core, whole) ?? (before !== '' && !/['’]s$/.test(before) ? before : null)
    const role = (own?.length ?? 0) >= (person?.role?.length ?? 0) ? own : (person?.role ?? null)
    return {
      name: person?.name ?? head.asWritten,
      role,
      resolution: 'exact',
      kind: 'person',
      gender: person?.gender ?? null,
    }
  }
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
  if (inside.length > 0 && !indefinite.test(words))
    return {
      name: bare.replace(/\s(?:in|on|at|during)\s(?:the|an?|its|their)\s\p{Ll}.*$/u, ''),
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

interface Body {
  readonly name: string
  readonly words: readonly string[]
}

function gatherBodies(names: readonly NameMention[]): Body[] {
  const bodies = new Map<string, Body>()
  for (const { type, asWritten } of names) {
    if (type === 'person' || type === 'place') continue
    const name = asWritten.replace(article, '').replace(/['’]s$/, '')
    const words = contentWords(name)
    if (words.length > 0) bodies.set(words.join(' '), { name, words })
  }
  return [...bodies.values()]
}

/** Bodies of which none is a longer name of another ("Defense Ministry", "Russian Defense Ministry"). */
function distinct(bodies: readonly Body[]): Body[] {
  return bodies.filter(
    (body) =>
      !bodies.some(
        (other) =>
          other !== body &&
          other.words.length > body.words.length &&
          body.words.every((word) => other.words.includes(word)),
      ),
  )
}

const nationality: Readonly<Record<string, string>> = {
  russian: 'russia',
  ukrainian: 'ukraine',
  british: 'britain',
  american: 'america',
  defence: 'defense',
  ministries: 'ministry',
}

function contentWords(words: string): string[] {
  return words
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|a|an|of|for|and|in|on|at|s)$/.test(word))
    .map((word) => nationality[word] ?? word)
}

function apposition(text: string, core: Span, whole: Span): string | null {
  if (whole.end <= core.end) return null
  const words = text
    .slice(core.end, whole.end)
    .replace(/^[\s,(—–-]+/, '')
    .replace(/[\s,)—–-]+$/, '')
  if (words === '' || /^(?:who|whose|which|\d+$)/.test(words) || words.length > 140) return null
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

function indexOf(sentences: readonly SentenceSpan[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}
