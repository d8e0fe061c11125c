import type { Mark } from './sentence-marks.ts'
import type { AnswerKind, Understood } from './understood.ts'

const wanted: Readonly<Partial<Record<AnswerKind, ReadonlySet<Mark['kind']>>>> = {
  person: new Set(['person', 'organisation', 'name', 'place']),
  place: new Set(['place', 'name', 'organisation']),
  time: new Set(['time']),
  number: new Set(['number']),
  reason: new Set(['reason']),
  statement: new Set(['speech']),
}

/** Whether marks hold the kind of answer a question wants, in words that the question does not say itself. */
export function holdsKind(kind: AnswerKind, marks: readonly Mark[], asked: ReadonlySet<string>): boolean {
  const kinds = wanted[kind]
  return (
    kinds !== undefined &&
    marks.some(
      (mark) => kinds.has(mark.kind) && (mark.terms.length === 0 || mark.terms.some((term) => !asked.has(term))),
    )
  )
}

/** Whether a number stands with the very thing that the question counts. */
export function holdsCounted({ kind, focus }: Understood, marks: readonly Mark[]): boolean {
  return (
    kind === 'number' &&
    focus.length > 0 &&
    marks.some(
      (mark) => mark.kind === 'number' && mark.terms.length > 1 && focus.every((term) => mark.terms.includes(term)),
    )
  )
}
