import { extract } from '../../../knowledge/extract/extract.ts'
import { generateArticles } from './corpus.ts'
import type { Extracted, ExtractJob } from './measurement.ts'

/** Enough to see whether memory stays flat. */
const mostArticles = 10_000
/** Articles between two looks at memory. */
const lookEvery = 50

/** Takes generated articles apart one after the other, keeping nothing of them. */
export function extractTexts({ sentences, seed }: ExtractJob): Extracted {
  const total = Math.min(mostArticles, countArticles(sentences, seed))
  let articles = 0
  let milliseconds = 0
  let memoryEarly = 0
  let memoryMost = 0
  for (const { markdown } of generateArticles(sentences, seed)) {
    const text = markdown.slice(markdown.indexOf('---\n', 4) + 4)
    const started = performance.now()
    extract(text, { language: 'en' })
    milliseconds += performance.now() - started
    articles++
    if (articles % lookEvery === 0 || articles === total) {
      const memory = process.memoryUsage.rss()
      if (memoryEarly === 0 && articles >= total / 10) memoryEarly = memory
      memoryMost = Math.max(memoryMost, memory)
    }
    if (articles === total) break
  }
  return { articles, seconds: milliseconds / 1000, memoryEarly, memoryMost }
}

function countArticles(sentences: number, seed: number): number {
  let count = 0
  for (const _ of generateArticles(sentences, seed)) if (++count === mostArticles) break
  return count
}
