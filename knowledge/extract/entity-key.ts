import { stableId } from '../ids.ts'
import type { NameMention } from '../model.ts'
import { spellingKey } from './aliases.ts'
import { isGenerational, withoutTitle } from './person-titles.ts'

/** A name as entities are linked by it. */
export interface EntityKey {
  /** 12 characters of [a-z0-9], the same for all spellings of the name. */
  readonly id: string
  /** Key of a person's family name, when the name has more than that; null otherwise. */
  readonly surname: string | null
}

/** Null for what is no name at all. People are told from everything else: Jordan the player is not the country. */
export function entityKey(name: string, type: NameMention['type']): EntityKey | null {
  if (type !== 'person') {
    const key = spellingKey(name)
    return key === '' ? null : { id: stableId('entity', 'thing', key), surname: null }
  }
  const words = withoutTitle(name)
    .split(/\s+/)
    .filter((word) => !isGenerational(word))
    .map(spellingKey)
    .filter(Boolean)
  const last = words.at(-1)
  if (last === undefined) return null
  if (words.length === 1) return { id: bareSurname(last), surname: null }
  // A patronymic or a middle name stands in one article and not in the next.
  return { id: stableId('entity', 'person', `${words[0]} ${last}`), surname: last }
}

/** The id of a family name that stands alone. */
export function bareSurname(key: string): string {
  return stableId('entity', 'person', key)
}

/** The key of the family name that a person's name ends with. */
export function surnameKey(name: string): string {
  return spellingKey(
    withoutTitle(name)
      .split(/\s+/)
      .findLast((word) => !isGenerational(word)) ?? '',
  )
}

/** "V. Zelensky": the first word is an initial only. */
export function isInitialed(name: string): boolean {
  return /^\p{Lu}\.?\s/u.test(withoutTitle(name))
}

/** The first letter of a person's name, in Latin letters. */
export function initialOf(name: string): string {
  return spellingKey(withoutTitle(name)).charAt(0)
}
