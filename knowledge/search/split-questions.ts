/** More questions than this in one message are not answered one by one. */
const most = 5

/**
 * The questions of one message, each with its question mark; a message without two of them is one question. What
 * stands before a question without a mark of its own belongs to it; question marks inside quotation marks do not count.
 */
export function splitQuestions(message: string): readonly string[] {
  const ends: number[] = []
  let quoted = false
  for (const match of message.matchAll(/["“”«»„]|\?+(?=\s|$)/gu)) {
    if (match[0].startsWith('?')) {
      if (!quoted) ends.push(match.index + match[0].length)
    } else quoted = match[0] === '"' ? !quoted : /[“«„]/.test(match[0])
  }
  const parts = [0, ...ends].map((start, index) => message.slice(start, ends[index] ?? message.length).trim())
  const questions = parts.filter((part) => /[\p{L}\p{N}]/u.test(part))
  return questions.length < 2 ? [message.trim()] : questions.slice(0, most)
}
