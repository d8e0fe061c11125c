import type { NameMention, Span, Speaker } from '../model.ts'
import { gatherBodies } from './bodies.ts'
import type { DraftClaim } from './draft-claims.ts'
import { entityKey } from './entity-key.ts'
import { nominativeOf } from './genitive-names.ts'
import { gatherPeople, type People, type Person } from './people.ts'
import { firstAtOrAfter } from './search-sorted.ts'
import type { SentenceSpan } from './sentences.ts'
import { type Kind, named, type Resolved, unresolved } from './speaker-names.ts'

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
  его: { kind: 'person', gender: 'male' },
  её: { kind: 'person', gender: 'female' },
  ее: { kind: 'person', gender: 'female' },
  його: { kind: 'person', gender: 'male' },
  її: { kind: 'person', gender: 'female' },
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
  let last: Spoken | null = null
  const results: (Speaker | null)[] = []
  for (const draft of drafts) {
    const { attribution, spans } = draft
    if (!attribution?.speaker || !attribution.core) {
      results.push(null)
      continue
    }
    const { speaker, core } = attribution
    const pronoun = personal[text.slice(core.start, core.end).toLowerCase()]
    const resolved: Resolved = pronoun
      ? (pronounced({ pronoun, draft, last, text, names, sentences }) ??
        subjectBefore({ pronoun, draft, text, names, sentences, people }) ??
        unresolved)
      : inNominative(named(text, core, speaker, names, people, bodies), attribution.lemma)
    const entityId = entityOf(resolved)
    results.push({
      span: speaker,
      asWritten: text.slice(speaker.start, speaker.end),
      name: resolved.name,
      role: resolved.role,
      resolution: resolved.resolution,
      ...(entityId !== null && { entityId }),
    })
    last = {
      resolved,
      first: indexOf(sentences, Math.min(speaker.start, spans[0]!.start)),
      last: indexOf(sentences, Math.max(speaker.end, spans.at(-1)!.end) - 1),
      draft,
    }
  }
  return results
}

/** «По словам Сергея Гайдая»: the phrase asks for the genitive, the name is Сергей Гайдай. */
function inNominative(resolved: Resolved, lemma: string): Resolved {
  if (resolved.name === null || /\s(?:и|і|й|та)\s/.test(resolved.name) || !genitiveSource.test(lemma)) return resolved
  return { ...resolved, name: nominativeOf(resolved.name) }
}

const genitiveSource = /^(?:по|за|на) \p{L}+$/u

function entityOf({ name, kind }: Resolved): string | null {
  if (name === null || kind === 'group') return null
  return entityKey(name, kind === 'person' ? 'person' : 'other')?.id ?? null
}

/** The claim before, by sentence indexes. */
interface Spoken {
  readonly resolved: Resolved
  readonly first: number
  readonly last: number
  readonly draft: DraftClaim
}

type Pronoun = (typeof personal)[string]

interface Reference {
  readonly pronoun: Pronoun
  readonly draft: DraftClaim
  readonly text: string
  readonly names: readonly NameMention[]
  readonly sentences: readonly SentenceSpan[]
}

/** Verbs that go on with what the same speaker said. */
const continuing = /^(?:add|continue|go on|reiterate|repeat|добавить|продолжить|додати|продовжити)$/

/** The speaker of the claim before, when it is near and nobody else could be meant. */
function pronounced({
  pronoun,
  draft,
  last,
  text,
  names,
  sentences,
}: Reference & { last: Spoken | null }): Resolved | null {
  if (!last || last.resolved.kind !== pronoun.kind || last.resolved.name === null) return null
  const { resolved } = last
  if (pronoun.gender && resolved.gender && pronoun.gender !== resolved.gender) return null
  const { speaker, lemma } = draft.attribution!
  const start = Math.min(speaker!.start, draft.spans[0]!.start)
  const at = indexOf(sentences, start)
  const [here, there] = [sentences[at], sentences[last.last]]
  if (!here || !there || at - last.last > 1 || here.paragraph - there.paragraph > 1) return null
  const apart = here.paragraph !== there.paragraph
  if (apart && pronoun.kind !== 'person') return null
  // Within a sentence its own subject is meant; "added" goes on with whoever spoke.
  const sure = at <= last.last || (!apart && continuing.test(lemma))
  if (!sure && pronoun.kind === 'person') {
    const from = sentences[last.first]!.start
    const quoted = last.draft.type === 'direct' ? last.draft.spans : []
    const others = personsBetween(names, from, speaker!.start).filter(
      ({ span, asWritten }) =>
        !sameName(text.slice(span.start, span.end), resolved.name!) &&
        !isInside(span, quoted) &&
        !(draft.type === 'direct' && isInside(span, draft.spans)) &&
        !sameName(asWritten, resolved.name!),
    )
    if (others.length > 0) return null
  }
  return { ...resolved, resolution: 'pronoun', gender: resolved.gender ?? pronoun.gender }
}

/** The one person whom the sentence before, in the same paragraph, names; null when it names nobody or several. */
function subjectBefore({
  pronoun,
  draft,
  text,
  names,
  sentences,
  people,
}: Reference & { people: People }): Resolved | null {
  if (pronoun.kind !== 'person') return null
  const { speaker } = draft.attribution!
  const at = indexOf(sentences, Math.min(speaker!.start, draft.spans[0]!.start))
  const here = sentences[at]
  if (!here) return null
  // `The coach, Ann Reed, was unmoved: "We lost," she said.`
  const led = draft.type === 'direct' && personsBetween(names, here.start, draft.spans[0]!.start).length > 0
  const there = led ? here : sentences[at - 1]
  if (!there || here.paragraph !== there.paragraph) return null
  const outside = personsBetween(names, there.start, speaker!.start).filter(
    ({ span }) => !(draft.type === 'direct' && isInside(span, draft.spans)),
  )
  const persons = new Set(outside.map(({ asWritten }) => people.find(asWritten)))
  const [person] = persons
  if (persons.size !== 1 || !person || person === 'several') return null
  if (
    outside.some(
      ({ span }) =>
        /^['’]s?(?!\p{L})/u.test(text.slice(span.end, span.end + 2)) ||
        /['’]s?$/.test(text.slice(span.start, span.end)),
    )
  )
    return null
  if (pronoun.gender && person.gender && pronoun.gender !== person.gender) return null
  return {
    name: person.name,
    role: person.role,
    resolution: 'pronoun',
    kind: 'person',
    gender: person.gender ?? pronoun.gender,
  }
}

function personsBetween(names: readonly NameMention[], from: number, to: number): NameMention[] {
  const found: NameMention[] = []
  for (
    let i = firstAtOrAfter(names, from, ({ span }) => span.start);
    i < names.length && names[i]!.span.start < to;
    i++
  ) {
    if (mayBePerson(names[i]!)) found.push(names[i]!)
  }
  return found
}

/** Whoever bears a name of which nothing else is known may be meant by "he". */
function mayBePerson({ type, asWritten }: NameMention): boolean {
  return (
    type === 'person' ||
    (type === 'other' && /^\p{Lu}[\p{L}’'-]*\p{Ll}(?:\s\p{Lu}[\p{L}’'-]*\p{Ll})?$/u.test(asWritten))
  )
}

const isInside = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => span.start >= start && span.end <= end)

const sameName = (written: string, name: string): boolean =>
  name.includes(
    written
      .replace(/['’]s$/, '')
      .split(' ')
      .at(-1)!,
  )

/** Index of the sentence that holds the position, or the next one. */
const indexOf = (sentences: readonly SentenceSpan[], at: number): number =>
  firstAtOrAfter(sentences, at + 1, ({ end }) => end)
