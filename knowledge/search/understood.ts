import type { Language, Span } from '../model.ts'
import type { Measure } from './measures.ts'

/** What kind of words would answer. */
export type AnswerKind =
  | 'person'
  | 'place'
  | 'time'
  | 'number'
  | 'reason'
  | 'yes-no'
  | 'statement'
  | 'definition'
  | 'manner'
  | 'thing'
  /** Keywords, or a form that says nothing of its answer. */
  | 'any'

/** A word of the question that search asks for. */
export interface QuestionWord extends Span {
  /** Folded, not stemmed. */
  readonly word: string
  readonly term: string
  /** Written with a capital inside the question. */
  readonly capital: boolean
  readonly quoted: boolean
  /** Part of the question's form, not of its matter: "what YEAR", "what did X SAY". */
  readonly framing: boolean
  /** Taken from the question before: it says what a follow-up is about, and its answer need not say it again. */
  readonly carried: boolean
  /** Part of a limit on speaker or time: it says which answer is wanted, not what of. */
  readonly limiting: boolean
}

/** Limits that the question puts in words. */
export interface Filters {
  /** "according to X", "what did X say": folded words of the speaker or outlet. */
  readonly speaker: readonly string[]
  /** Whether no other voice will do ("according to X"); "what did X say" may be told by the article itself. */
  readonly speakerOnly: boolean
  readonly time: TimeLimit | null
}

/** Days that an answer must fall on, before or after; what the words leave open is null, and the articles' dates decide it. */
export interface TimeLimit {
  /** As it stands in the question: "before 15 June". */
  readonly words: string
  readonly relation: 'on' | 'before' | 'after'
  readonly year: number | null
  /** 1 is January. */
  readonly month: number | null
  readonly day: number | null
  /** 0 is Sunday; a weekday without a date. */
  readonly weekday: number | null
}

/** A question as understood; plain data, fit for printing. */
export interface Understood {
  /** As asked, with the subject of the previous question where it is a follow-up. */
  readonly text: string
  readonly language: Language
  readonly kind: AnswerKind
  readonly words: readonly QuestionWord[]
  /** Names as written, in question order. */
  readonly names: readonly string[]
  /** What stands between quotation marks. */
  readonly quoted: readonly string[]
  readonly filters: Filters
  /** Noun that a number, time or choice is asked of ("how many CIVILIANS", "which ROAD"), as terms. */
  readonly focus: readonly string[]
  /** Dimension of the number asked for; null for plain counts and other kinds. */
  readonly measure: Measure | null
  readonly followUp: boolean
}
