import { analyse } from '../search/analysis.ts'

/** The same for questions that differ in order, case and endings only. */
export function questionKey(question: string): string {
  const terms = analyse(question, 'und')
    .filter(({ stop }) => !stop)
    .map(({ term }) => term)
  return [...new Set(terms)].sort().join(' ') || question.trim().toLowerCase()
}
