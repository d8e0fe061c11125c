/** Options of /ask that limit what may answer, in the order in which they are put into words. */
interface Limits {
  readonly speaker?: string
  readonly outlet?: string
  readonly before?: string
  readonly after?: string
}

/**
 * The question with its limits in words, which is how everybody else puts them: a question typed that way, or taken up
 * again by a button, is understood by the same rules.
 */
export function limitedQuestion(question: string, { speaker, outlet, before, after }: Limits): string {
  const voice = [speaker, outlet].map(words).filter((name) => name !== '')
  const limits = [
    ...(voice.length > 0 ? [`according to ${voice.join(' ')}`] : []),
    ...(words(before) ? [`before ${words(before)}`] : []),
    ...(words(after) ? [`after ${words(after)}`] : []),
  ]
  return limits.length === 0 ? question : [question.trim().replace(/[?.!\s]+$/u, ''), ...limits].join(' ')
}

/** Punctuation would end the limit too early. */
function words(option: string | undefined): string {
  return (option ?? '')
    .replace(/[?!;:,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
