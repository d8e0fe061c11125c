import { toEntity } from '../answer/entities.ts'
import { bareSurname, entityKey, initialOf, isInitialed, surnameKey } from '../extract/entity-key.ts'
import type { NameRules } from '../extract/name-rules.ts'
import { nominativesOf } from '../extract/surname-cases.ts'
import type { Entity } from '../knowledge.ts'
import type { NameMention } from '../model.ts'
import type { EntityNames, StoredEntities } from '../store/store.ts'

export interface Entities {
  /** Whom an id stands for, or the name of such; null when no live article names it. */
  find(nameOrId: string): Promise<Entity | null>
  /** Every id that claims of whom the name stands for may carry; empty when no live article names it. */
  ids(name: string): Promise<ReadonlySet<string>>
}

/** More names than one thing has; what is beyond was tied by mistake. */
const mostIds = 24
/** Enough to see that a family name has more than one bearer. */
const bearersSeen = 12

/**
 * Entities are read, not kept: each name is counted under an id of its own when an article is saved, and what belongs
 * together is gathered when it is asked for. So they depend on the articles there are, never on their order.
 */
export function createEntities(stored: StoredEntities, rules: () => NameRules): Entities {
  return {
    async find(nameOrId) {
      if (/^[a-z0-9]{12}$/.test(nameOrId)) {
        const known = toEntity(await gather(nameOrId), rules())
        if (known) return known
      }
      for (const id of await idsOf(nameOrId)) {
        const known = toEntity(await gather(id, nameOrId), rules(), nameOrId)
        if (known) return known
      }
      return null
    },
    async ids(name) {
      for (const id of await idsOf(name)) {
        const found = await gather(id, name)
        if (toEntity(found, rules(), name))
          return new Set(
            found
              .filter(({ names }) => names.some((one) => !rules().areDifferent(one.name, name)))
              .map((row) => row.id),
          )
      }
      return new Set()
    },
  }

  /** The ids that a name may stand under, those that more articles use first. */
  async function idsOf(name: string): Promise<readonly string[]> {
    const ids = (['person', 'other'] as const).flatMap((type) => entityKey(name, type)?.id ?? [])
    const rows = await stored.names([...new Set(ids)])
    return rows
      .map(({ id, names }) => ({ id, articles: names.reduce((sum, one) => sum + one.articles, 0) }))
      .sort((a, b) => b.articles - a.articles)
      .map(({ id }) => id)
  }

  async function gather(start: string, asked?: string): Promise<readonly EntityNames[]> {
    const book = rules()
    const found = new Map<string, EntityNames>()
    let next = [start]
    while (next.length > 0 && found.size < mostIds) {
      const rows = await stored.names(next.slice(0, mostIds - found.size))
      for (const row of rows) found.set(row.id, row)
      const near = new Set<string>()
      for (const row of rows)
        for (const id of await linkedTo(row, book, found.size === 1 ? asked : undefined)) near.add(id)
      next = [...near].filter((id) => !found.has(id)).sort()
    }
    return [...found.values()]
  }

  /** Ids that stand for the same, one step away. */
  async function linkedTo(row: EntityNames, book: NameRules, asked?: string): Promise<readonly string[]> {
    const type = isPerson(row) ? 'person' : 'other'
    const written = [...row.names.map(({ name }) => name), ...(asked === undefined ? [] : [asked])]
    const ruled = written.flatMap((name) => book.sameAs(name)).flatMap((name) => entityKey(name, type)?.id ?? [])
    return [...row.ties, ...ruled, ...(await ofFamilyName(row, asked))]
  }

  /** A family name alone, in whatever case, belongs to the one person who bears it; so does an initial with it. */
  async function ofFamilyName(row: EntityNames, asked?: string): Promise<readonly string[]> {
    const full = row.names.find(({ surname }) => surname !== null)?.surname
    if (full != null) return bearersOf(full, row.id)
    const bare = row.names.find(({ type, surname }) => type === 'person' && surname === null)?.name ?? asked
    if (bare === undefined) return []
    if (isInitialed(bare)) {
      const found = await bearersOf(surnameKey(bare), row.id)
      const names = (await stored.names(found.slice(0, 1))).flatMap((one) => one.names)
      return names.some(({ name }) => initialOf(name) === initialOf(bare)) ? found : []
    }
    if (bareSurname(surnameKey(bare)) !== row.id) return []
    for (const form of [bare, ...nominativesOf(bare)]) {
      const found = await bearersOf(surnameKey(form), row.id)
      if (found.length > 0) return found
    }
    return []
  }

  /** All ids of the one bearer of a family name; none when there are several. */
  async function bearersOf(surname: string, own: string): Promise<readonly string[]> {
    const rows = await stored.names(await stored.bearers(surname, bearersSeen))
    const initialed = rows.filter(({ names }) => names.every(({ name }) => isInitialed(name)))
    const [bearer, ...others] = rows.filter((row) => !initialed.includes(row))
    if (!bearer || others.length > 0) return []
    const letters = new Set(bearer.names.map(({ name }) => initialOf(name)))
    const fitting = initialed.filter(({ names }) => letters.has(initialOf(names[0]!.name))).map(({ id }) => id)
    // Another initial is another person, and then nobody knows whose the family name is.
    if (fitting.length < initialed.length) return fitting.includes(own) ? [bearer.id] : []
    return [bearer.id, bareSurname(surname), ...fitting]
  }
}

function isPerson({ names }: EntityNames): boolean {
  return names.some(({ type }: { readonly type: NameMention['type'] }) => type === 'person')
}
