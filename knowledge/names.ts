import type { NameMention } from './model.ts'

/** Whom names stand for over all live articles, and what moderators say of them. */
export interface Names {
  /** Whom a name or an entity id stands for; null when no live article names it. */
  entity(nameOrId: string): Promise<Entity | null>
  /** The moderators' rules, those of their file among them. */
  aliases(): Promise<AliasList>
  /** Adds a line such as "Svatove = Svatovo" (one thing) or "Azot != Azovstal" (never the same). */
  addAlias(line: string, by: string): Promise<AliasList>
  /** Takes a stored line back; rejects when there is none. */
  removeAlias(line: string, by: string): Promise<AliasList>
  /** Replaces all stored lines by those of a text; rejects, and changes nothing, when one cannot be used. */
  replaceAliases(text: string, by: string): Promise<AliasList>
}

export interface AliasList {
  readonly rules: readonly AliasRule[]
  /** The file that is read beside the stored rules; it need not exist. */
  readonly file: string | null
  /** What is wrong with the file since it was last changed; until it is mended the rules of before stand. */
  readonly problem: string | null
}

export interface AliasRule {
  /** True: all stand for one thing; false: no two of them do. */
  readonly same: boolean
  readonly names: readonly string[]
  readonly from: 'database' | 'file'
}

/** A person, place or body, linked across the articles that name it. */
export interface Entity {
  /** 12 characters of [a-z0-9]. Two entities that turn out to be one keep one of their ids; both find it. */
  readonly id: string
  readonly type: NameMention['type']
  readonly name: string
  /** Its other names, most used first. */
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  /** Names that look like it and are not. */
  readonly neverMerge: readonly string[]
}
