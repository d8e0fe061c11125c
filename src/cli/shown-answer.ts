import type { Answer, Quote } from '../../knowledge/index.ts'
import type { CommandLine } from './command-line.ts'

export function toAnswerText(answer: Answer, _line: CommandLine): string {
  return `${answer.lead?.text ?? answer.outcome}\n${answer.citations.map((c) => `"${c.exact}" ${c.outlet}\n`).join('')}`
}

export function toQuoteText(quote: Quote, _line: CommandLine): string {
  return `${quote.exact}\n`
}
