import { measureTerms } from './measures.ts'
import type { Mark, MarkKind } from './sentence-marks.ts'
import type { AnswerKind, Understood } from './understood.ts'

type Fit = 'none' | 'loose' | 'strict'

const strictly: Readonly<Partial<Record<AnswerKind, ReadonlySet<Mark['kind']>>>> = {
  person: new Set(['person', 'organisation']),
  place: new Set(['place']),
  time: new Set(['time']),
  number: new Set(['number']),
  reason: new Set(['reason']),
  statement: new Set(['speech']),
}

/** Names whose type is not known may be anybody or anywhere; a country acts like a person. */
const loosely: Readonly<Partial<Record<AnswerKind, ReadonlySet<Mark['kind']>>>> = {
  person: new Set(['name', 'place']),
  place: new Set(['name', 'organisation']),
}

/** The kinds of mark that say something to a kind of question; the time tells which numbers are none. */
export function marksWanted(kind: AnswerKind): ReadonlySet<MarkKind> {
  return new Set([...(strictly[kind] ?? []), ...(loosely[kind] ?? []), ...(kind === 'number' ? ['time' as const] : [])])
}

/** How well marks hold the kind of answer a question wants, in words that the question does not say itself. */
export function kindFit(
  { kind, measure }: Pick<Understood, 'kind' | 'measure'>,
  marks: readonly Mark[],
  asked: ReadonlySet<string>,
  terms: string,
): Fit {
  const isNew = ({ kind: sort, terms: own }: Mark) =>
    own.length === 0 ||
    // a surname that the question says names the same person, whatever first name stands before it
    (sort === 'person' ? !own.some((term) => asked.has(term)) : own.some((term) => !asked.has(term)))
  if (kind === 'number') return numberFit(marks.filter(isNew), marks, measure, terms)
  if (marks.some((mark) => strictly[kind]?.has(mark.kind) && isNew(mark))) return 'strict'
  return marks.some((mark) => loosely[kind]?.has(mark.kind) && isNew(mark)) ? 'loose' : 'none'
}

/** A year or a clock time is no count; a distance wants miles or the like. */
function numberFit(fresh: readonly Mark[], marks: readonly Mark[], measure: Understood['measure'], terms: string): Fit {
  const dates = new Set(marks.flatMap((mark) => (mark.kind === 'time' ? mark.terms : [])))
  const numbers = fresh.filter((mark) => mark.kind === 'number' && !dates.has(mark.terms[0] ?? ''))
  if (measure !== null) {
    const units = measureTerms[measure]
    const measured = terms.split(' ').some((term) => units.has(term))
    const any = numbers.length > 0 || fresh.some((mark) => mark.kind === 'number')
    // "until midnight on Thursday" says how long
    if (measure === 'duration' && fresh.some((mark) => mark.kind === 'time')) return 'strict'
    return any && measured ? 'strict' : numbers.length > 0 ? 'loose' : 'none'
  }
  return numbers.length > 0 ? 'strict' : 'none'
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
