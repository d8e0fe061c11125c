import { numberLead } from './lead-number.ts'
import { definitionLead, personLead } from './lead-person.ts'
import { placeLead } from './lead-place.ts'
import type { FindLead } from './lead-source.ts'
import { timeLead } from './lead-time.ts'
import { whichLead } from './lead-which.ts'
import type { Query } from './query.ts'
import type { AnswerKind } from './understood.ts'

const finders: Partial<Record<AnswerKind, FindLead>> = {
  number: numberLead,
  person: (query, source) => personLead(query, source) ?? whichLead(query, source),
  // "which country brokered it" asks who
  place: (query, source) => placeLead(query, source) ?? whichLead(query, source) ?? personLead(query, source),
  time: timeLead,
}

/** Kinds whose answers are often worded in a way that no lead can be cut from: finding none says nothing. */
const alsoFinders: Partial<Record<AnswerKind, FindLead>> = {
  definition: definitionLead,
  thing: (query, source) => whichLead(query, source) ?? personLead(query, source),
}

/** The words that answer a who, where, when or how-many question; null unless exactly one candidate is left. */
export const leadOf: FindLead = (query, source) =>
  (finders[query.understood.kind] ?? alsoFinders[query.understood.kind])?.(query, source) ?? null

/** Whether the question is of a kind that may have a lead, and whether one is to be expected. */
export function hasLead({ understood: { kind } }: Query): 'expected' | 'possible' | 'no' {
  return kind in finders ? 'expected' : kind in alsoFinders ? 'possible' : 'no'
}
