import type { CueEntry } from './cue-lexicon.ts'
import type { Item } from './items.ts'
import type { Range, Subject } from './phrases.ts'

/** What one rule found in a unit, by item indexes. */
export interface Found {
  readonly content: readonly Range[]
  readonly speaker: Subject | null
  readonly cue: Range
  readonly entry: Pick<CueEntry, 'lemma' | 'stance'>
  readonly via: readonly Range[]
  /** Item index up to which everything has been explained. */
  readonly resume: number
}

/** What a rule looks at: the cue's index, what has been explained before it, and by what. */
export interface Place {
  readonly items: readonly Item[]
  readonly i: number
  /** Items before this index belong to earlier attributions. */
  readonly explained: number
  readonly earlier: readonly Found[]
  /** Where a source that owns the whole unit begins; verbs before it report nothing unless a name is their subject. */
  readonly reserved: number
}
