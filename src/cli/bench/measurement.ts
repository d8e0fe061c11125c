import type { BenchQuestion } from './questions.ts'

export type EngineName = 'footnote' | 'fuse.js' | 'minisearch'

/** What a child process is asked to measure. */
export type MeasureJob = FillJob | ExtractJob | AnswerJob

export interface FillJob {
  readonly task: 'fill'
  readonly file: string
  readonly sentences: number
  readonly seed: number
}

/** Statements and names taken from texts, without a database. */
export interface ExtractJob {
  readonly task: 'extract'
  readonly sentences: number
  readonly seed: number
}

export interface AnswerJob {
  readonly task: 'answer'
  readonly engine: EngineName
  readonly sentences: number
  readonly seed: number
  /** The filled database; the peers make their own index of the same sentences. */
  readonly file: string
  readonly questions: readonly BenchQuestion[]
  /** Asked before them and not measured. */
  readonly before: readonly BenchQuestion[]
}

export interface Filled {
  readonly articles: number
  readonly claims: number
  readonly seconds: number
}

export interface Extracted {
  readonly articles: number
  readonly seconds: number
  /** Bytes of the whole process after a tenth of the articles, and the most from then on. */
  readonly memoryEarly: number
  readonly memoryMost: number
}

export interface Answered {
  readonly clean: Latency
  readonly typo: Latency
  /** Bytes of the whole process after the last answer. */
  readonly memory: number
  /** Seconds until the index stood in memory or was open. */
  readonly readySeconds: number
}

export interface Latency {
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Questions asked within the time there was. */
  readonly count: number
  /** Share of them whose sentence, or a near-copy of it, was among the first three results. */
  readonly found: number
}
