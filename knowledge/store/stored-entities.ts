import type { NameMention } from '../model.ts'
import type { AuditEntry } from './store.ts'

/** What live articles say of the people and things that they name, counted by article, and what moderators say of names. */
export interface StoredEntities {
  /** What is known under each id, in the order asked; empty lists where nothing is. */
  names(ids: readonly string[]): Promise<readonly EntityNames[]>
  /** Ids of full names with that family name, at most `limit`. */
  bearers(surname: string, limit: number): Promise<readonly string[]>
  /** The moderators' lines about names, as they are written in a file. */
  rules(): Promise<readonly string[]>
  /** Replaces all of them. */
  saveRules(rules: readonly string[], audit: AuditEntry): Promise<void>
}

/** All that is known under one id. */
export interface EntityNames {
  readonly id: string
  readonly names: readonly {
    readonly name: string
    readonly type: NameMention['type']
    readonly surname: string | null
    readonly articles: number
  }[]
  /** Ids of names that articles tie to it. */
  readonly ties: readonly string[]
  readonly roles: readonly { readonly role: string; readonly articles: number }[]
}
