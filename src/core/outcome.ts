import type { Reply } from './reply.ts'

/** One result of inline mode or one value of autocomplete. */
export interface Choice {
  /** Stable within one answer to a lookup. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** What a chosen autocomplete entry stands for. */
  readonly value: string
  /** What a chosen inline result posts; null for autocomplete. */
  readonly content: Reply | null
}

export interface Choices {
  readonly kind: 'choices'
  readonly choices: readonly Choice[]
  /** Where the next page starts; null on the last one. */
  readonly next: string | null
}

export interface Field {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly required: boolean
  readonly multiline: boolean
}

/** Fields to ask for: a modal, or questions in turn. It comes back as `command` with the fields as options. */
export interface Form {
  readonly kind: 'form'
  readonly command: string
  readonly title: string
  readonly fields: readonly Field[]
  /** Options that come back unchanged beside the fields. */
  readonly carried: Readonly<Record<string, string>>
}

export interface Silence {
  readonly kind: 'silence'
}

/** What a handler returns; it never calls a platform. */
export type Outcome = Reply | Choices | Form | Silence

export const silence: Silence = { kind: 'silence' }
