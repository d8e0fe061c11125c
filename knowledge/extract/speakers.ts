import type { NameMention, Speaker } from '../model.ts'
import type { DraftClaim } from './draft-claims.ts'
import { gatherPeople, type Person } from './people.ts'
import type { SentenceSpan } from './sentences.ts'
import { gatherBodies, type Kind, named, type Resolved, unresolved } from './speaker-names.ts'

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
