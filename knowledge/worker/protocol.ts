import { KnowledgeError, type KnowledgeErrorCode } from '../errors.ts'

/** Names of an object's methods; a nested object stands with its own names. */
export interface Shape {
  readonly [name: string]: 'method' | Shape
}

/** What the thread that asks sends. A function among the arguments is left out and called by its place. */
export interface CallMessage {
  readonly kind: 'call'
  readonly call: number
  /** `['desk', 'edit']`. */
  readonly path: readonly string[]
  readonly args: readonly unknown[]
  /** Places of arguments that are functions. */
  readonly callbacks: readonly number[]
}

/** Whoever asked waits no longer: what the call does next that would be told ends it. */
export interface LeaveMessage {
  readonly kind: 'leave'
  readonly call: number
}

/** What the worker sends back. Everything it calls back comes before the result. */
export type WorkerMessage =
  | { readonly kind: 'ready'; readonly shape: Shape }
  | { readonly kind: 'refused'; readonly error: PlainError }
  | { readonly kind: 'callback'; readonly call: number; readonly place: number; readonly args: readonly unknown[] }
  | { readonly kind: 'result'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly call: number; readonly error: PlainError }

/** An error as plain data: threads copy data, not classes. */
export interface PlainError {
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
  readonly code: KnowledgeErrorCode | null
}

export function toPlainError(thrown: unknown): PlainError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const code = error instanceof KnowledgeError ? error.code : null
  return { name: error.name, message: error.message, stack: error.stack, code }
}

/** The error as it was thrown: a `KnowledgeError` with its code, anything else with name, message and stack. */
export function toError({ name, message, stack, code }: PlainError): Error {
  const error = code === null ? Object.assign(new Error(message), { name }) : new KnowledgeError(code, message)
  if (stack !== undefined) error.stack = stack
  return error
}
