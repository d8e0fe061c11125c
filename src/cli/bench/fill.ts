import { openKnowledge } from '../../../knowledge/index.ts'
import { generateArticles } from './corpus.ts'
import type { Filled, FillJob } from './measurement.ts'

const batchSize = 200

/** Adds the generated articles to a new database, the way anybody's articles are added. */
export async function fillDatabase({ file, sentences, seed }: FillJob): Promise<Filled> {
  const knowledge = await openKnowledge({ file })
  let articles = 0
  let milliseconds = 0
  let documents: { source: string; text: string }[] = []
  const add = async () => {
    const started = performance.now()
    const { failed } = await knowledge.ingest({ documents })
    milliseconds += performance.now() - started
    if (failed > 0) throw new Error(`${failed} generated articles could not be added`)
    articles += documents.length
    documents = []
  }
  for (const { source, markdown } of generateArticles(sentences, seed)) {
    documents.push({ source, text: markdown })
    if (documents.length === batchSize) await add()
  }
  if (documents.length > 0) await add()
  const { claims } = await knowledge.stats()
  await knowledge.close()
  return { articles, claims, seconds: milliseconds / 1000 }
}
