import { analyse } from './analysis.ts'
import { detectLanguage } from './question-language.ts'

const opening = /^(?:and|but|so|also|а|и|й|та|і|але|но)(?!\p{L})/iu
const pointing =
  /(?<!\p{L})(?:it|its|they|them|their|he|him|his|she|her|that|those|there|then|он|она|оно|они|его|её|ее|их|им|там|тогда|він|вона|воно|вони|його|її|їх|там|тоді)(?!\p{L})/iu

/**
 * A follow-up ("and when?", "what did he say then?") asks about the subject of the question before it: its content
 * words are put behind. Anything else comes back as it is.
 */
export function withSubject(asked: string, previous: string | undefined): string {
  if (previous === undefined || !isFollowUp(asked)) return asked
  const own = new Set(contentWords(asked).map(({ term }) => term))
  const subject = contentWords(previous).filter(({ term }) => !own.has(term))
  if (subject.length === 0) return asked
  const question = asked.replace(/[?!.\s]+$/u, '')
  return `${question} ${subject.map(({ start, end }) => previous.slice(start, end)).join(' ')}?`
}

function isFollowUp(asked: string): boolean {
  const content = contentWords(asked).length
  return content === 0 || (opening.test(asked.trim()) && content <= 3) || (pointing.test(asked) && content <= 2)
}

function contentWords(text: string) {
  return analyse(text, detectLanguage(text)).filter(({ stop }) => !stop)
}
