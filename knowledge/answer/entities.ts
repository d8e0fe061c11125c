import { areConfusable, confusableWith } from '../extract/aliases.ts'
import { isInitialed } from '../extract/entity-key.ts'
import { type NameRules, plainName } from '../extract/name-rules.ts'
import { withoutTitle } from '../extract/person-titles.ts'
import type { Entity } from '../knowledge.ts'
import type { NameMention } from '../model.ts'
import type { EntityNames } from '../store/store.ts'

interface Counted {
  readonly id: string
  readonly name: string
  readonly type: NameMention['type']
  readonly articles: number
}

/**
 * One entity out of all that is known under ids that belong together; null when they name nothing. Of names that must
 * never be merged it takes the side of the name asked for, or of the one that most articles use.
 */
export function toEntity(found: readonly EntityNames[], rules: NameRules, asked?: string): Entity | null {
  const all = found
    .flatMap(({ id, names }) => names.map((name): Counted => ({ ...name, id })))
    .sort((a, b) => b.articles - a.articles || byLength(a, b) || compare(a.type, b.type))
  const wanted = asked ?? all[0]?.name
  if (wanted === undefined) return null
  const names = all.filter(({ name }) => !rules.areDifferent(name, wanted) && !areConfusable(name, wanted))
  if (names.length === 0) return null
  const ids = new Set(names.map(({ id }) => id))
  const type = typeOf(names)
  const [name = wanted, ...aliases] = distinct(type === 'person' ? names.toSorted(fullFirst) : names)
  return {
    id: [...ids].sort()[0]!,
    type,
    name,
    aliases,
    roles: rolesOf(found.filter(({ id }) => ids.has(id))),
    neverMerge: [...new Set([name, ...aliases].flatMap((one) => [...confusableWith(one), ...rules.neverAs(one)]))],
  }
}

/** The type that most articles give it; nobody knows what "other" is. */
function typeOf(names: readonly Counted[]): NameMention['type'] {
  const counts = new Map<NameMention['type'], number>()
  for (const { type, articles } of names) if (type !== 'other') counts.set(type, (counts.get(type) ?? 0) + articles)
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? 'other'
}

/** A person's full name before the family name alone, though articles use that more often. */
function fullFirst(a: Counted, b: Counted): number {
  return rank(b.name) - rank(a.name) || b.articles - a.articles || byLength(a, b)
}

const rank = (name: string): number => (withoutTitle(name).includes(' ') ? (isInitialed(name) ? 1 : 2) : 0)

/** Each once, whatever its case and signs. */
function distinct(names: readonly Counted[]): readonly string[] {
  const seen = new Map<string, string>()
  for (const { name, type } of names) {
    const bare = type === 'person' ? withoutTitle(name) || name : name
    if (!seen.has(plainName(bare))) seen.set(plainName(bare), bare)
  }
  return [...seen.values()]
}

function rolesOf(found: readonly EntityNames[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { roles } of found)
    for (const { role, articles } of roles) counts.set(role, (counts.get(role) ?? 0) + articles)
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([role]) => role)
}

/** "River Safety Board" tells more than "RSB". */
const byLength = (a: Counted, b: Counted): number => b.name.length - a.name.length || compare(a.name, b.name)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
