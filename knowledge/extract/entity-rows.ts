import type { ExtractedClaim, Extraction, NameMention } from '../model.ts'
import { areConfusable } from './aliases.ts'
import { entityKey } from './entity-key.ts'

/** What one article says of the people and things that it names, each row once. */
export interface EntityRows {
  readonly names: readonly (readonly [id: string, name: string, type: NameMention['type'], surname: string | null])[]
  /** Names that the text ties together, in both directions. */
  readonly ties: readonly (readonly [id: string, other: string])[]
  readonly roles: readonly (readonly [id: string, role: string])[]
}

/** A pure function of the article: counted over all articles, it does not matter in which order they came. */
export function toEntityRows({ names, aliases, claims }: Pick<Extraction, 'names' | 'aliases' | 'claims'>): EntityRows {
  const found = new Map<string, EntityRows['names'][number]>()
  const typeOf = new Map<string, NameMention['type']>()
  const add = (name: string, type: NameMention['type']) => {
    const place = `${type} ${name}`
    if (found.has(place)) return
    const key = entityKey(name, type)
    if (!key) return
    found.set(place, [key.id, name, type, key.surname])
    typeOf.set(name, type)
  }
  for (const { asWritten, type } of names) add(asWritten, type)
  for (const [name, other] of aliases) {
    const type = typeOf.get(name) ?? 'other'
    if (!typeOf.has(other)) add(other, type)
  }
  const ties = aliases.flatMap(([name, other]): (readonly [string, string])[] => {
    const ids = [name, other].map((each) => entityKey(each, typeOf.get(each) ?? 'other')?.id)
    const [a, b] = ids
    if (a === undefined || b === undefined || a === b || areConfusable(name, other)) return []
    return [[a, b] as const, [b, a] as const]
  })
  return { names: [...found.values()], ties: distinct(ties), roles: distinct(claims.flatMap(roleOf)) }
}

function roleOf({ speaker }: ExtractedClaim): (readonly [string, string])[] {
  if (!speaker?.entityId || speaker.role === null || speaker.resolution === 'likely') return []
  return [[speaker.entityId, speaker.role]]
}

function distinct(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()]
}
