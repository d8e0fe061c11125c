import { numberLead } from './lead-number.ts'
import { personLead } from './lead-person.ts'
import { placeLead } from './lead-place.ts'
import type { FindLead } from './lead-source.ts'
import { timeLead } from './lead-time.ts'
import type { Query } from './query.ts'
import type { AnswerKind } from './understood.ts'

const finders: Partial<Record<AnswerKind, FindLead>> = {
  number: numberLead,
  person: personLead,
  place: placeLead,
  time: timeLead,
}

/** The words that answer a who, where, when or how-many question; null unless exactly one candidate is left. */
export const leadOf: FindLead = (query, source) => finders[query.understood.kind]?.(query, source) ?? null

/** Whether the question is of a kind that has a lead. */
export function hasLead({ understood }: Query): boolean {
  return understood.kind in finders
}
