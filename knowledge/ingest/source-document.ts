import type { IsoDate, Language, Provenance } from '../model.ts'

/** A document as read, before anything is derived from it. */
export interface SourceDocument {
  /** What makes it the same article next time: its URL, else its path below the folder given. */
  readonly key: string
  /** File name (relative to the folder given) or URL, as given. */
  readonly source: string
  /** Well-formed, without NUL and byte order mark, otherwise exactly as it stood. */
  readonly text: string
  readonly outlet: string | null
  readonly outletFrom: Provenance | null
  readonly title: string | null
  readonly titleFrom: Provenance | null
  readonly url: string | null
  readonly author: string | null
  readonly publishedAt: IsoDate | null
  readonly publishedAtFrom: Provenance | null
  /** Null when nobody said; the text then tells. */
  readonly language: Language | null
  readonly digest: boolean
  /** Things worth telling whoever added it, one line each. */
  readonly notes: readonly string[]
}

/** Metadata that stood with a document: front matter, the head of a web page, a feed's item. */
export type GivenMetadata = Partial<Omit<SourceDocument, 'key' | 'source' | 'text'>>

/** A text with what was written about it. */
export interface ReadText {
  readonly text: string
  readonly given: GivenMetadata
  /** Name of the part of its page that it is, a post of a live blog: it makes an identity of its own. */
  readonly part?: string
}
