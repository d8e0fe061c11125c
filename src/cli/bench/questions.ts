import { type CorpusSentence, generateArticles } from './corpus.ts'
import { createRandom } from './random.ts'
import { withTypingErrors } from './typing-errors.ts'

/** A question made from a sentence of the corpus. */
export interface BenchQuestion {
  readonly text: string
  /** The same with typing errors. */
  readonly typo: string
  /** The sentence it was made from, and its near-copies. */
  readonly answers: readonly string[]
}

/** Questions about sentences from everywhere in the corpus, the same ones for the same size and seed. */
export function sampleQuestions(sentences: number, count: number, seed = 1): readonly BenchQuestion[] {
  const random = createRandom(seed + 1)
  const sampled: CorpusSentence[] = []
  let seen = 0
  for (const article of generateArticles(sentences, seed)) {
    for (const sentence of article.sentences) {
      const place = seen < count ? seen : random.below(seen + 1)
      if (place < count) sampled[place] = sentence
      seen++
    }
  }
  const answers = new Map(sampled.map(({ family }) => [family, [] as string[]]))
  for (const article of generateArticles(sentences, seed))
    for (const { family, text } of article.sentences) answers.get(family)?.push(text)
  return sampled.map(({ questions, family }) => {
    const text = random.pick(questions)
    return { text, typo: withTypingErrors(text, random), answers: answers.get(family) ?? [] }
  })
}
