import { readFile } from 'node:fs/promises'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import { createSearchState } from '../../../knowledge/engine/state.ts'
import { search } from '../../../knowledge/search/search.ts'
import { understand } from '../../../knowledge/search/understand.ts'
import type { Feature } from '../../../knowledge/search/weights.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { parseLabelledQuestions } from '../eval/labelled-question.ts'
import { stemOf, supports } from '../eval/supports.ts'
import type { LabelledSet } from '../quality/labelled-sets.ts'
import type { Cached } from './fit.ts'

/** Every answerable question of a set, as it is and with typing errors, with the features of the sentences found for it. */
export async function cacheFeatures(set: LabelledSet, features: readonly Feature[]): Promise<readonly Cached[]> {
  const store = await openSqliteStore(':memory:')
  const knowledge = await createKnowledge(store)
  try {
    await knowledge.ingest({ paths: [set.articles] })
    const state = await createSearchState(store)
    const articles = new Map((await knowledge.articles()).map(({ id, source }) => [id, source]))
    const texts = new Map<string, string>()
    for (const id of articles.keys()) texts.set(id, (await knowledge.article(id))?.text ?? '')
    const cached: Cached[] = []
    for (const { question, typo, kind, support } of parseLabelledQuestions(
      await readFile(set.questions, 'utf8'),
      set.questions,
    )) {
      if (kind === 'unanswerable' || support.length === 0) continue
      for (const text of new Set([question, typo ?? question])) {
        const { sentences } = await search(understand(text), state.lexicon(), store.candidates, state.sentenceCount())
        const isRight = sentences.map(({ row: { articleId, start, end } }) => {
          const source = articles.get(articleId) ?? ''
          const exact = texts.get(articleId)?.slice(start, end) ?? ''
          return support.some((span) => supports({ source, start, end, exact }, span))
        })
        cached.push({
          set: set.name,
          article: subjectOf(support[0]!.article),
          values: Float64Array.from(sentences.flatMap((one) => features.map((feature) => one.features[feature]))),
          right: isRight,
        })
      }
    }
    return cached
  } finally {
    await knowledge.close()
  }
}

/** Sets share encyclopedia articles under other numbers: "0013-warsaw" and "0001-warsaw" are one. */
function subjectOf(article: string): string {
  return stemOf(article).replace(/^\d+-/, '')
}
