import { generateArticles } from './corpus.ts'
import type { AnswerJob, EngineName } from './measurement.ts'

/** A search engine over the generated sentences, as the benchmark sees it. */
export interface Engine {
  /** The texts of the best three results. */
  ask(question: string): Promise<readonly string[]>
  close(): Promise<void>
}

/** Opens an engine on the job's sentences. */
export const openEngine: Readonly<Record<EngineName, (job: AnswerJob) => Promise<Engine>>> = {
  async footnote({ file }) {
    const { openKnowledge } = await import('../../../knowledge/index.ts')
    const knowledge = await openKnowledge({ file })
    return {
      async ask(text) {
        const { citations } = await knowledge.ask({ text, record: false })
        return citations.slice(0, 3).map(({ exact }) => exact)
      },
      close: () => knowledge.close(),
    }
  },
  async 'fuse.js'(job) {
    const { default: Fuse } = await import('fuse.js')
    // Its own default looks at the first 60 characters only.
    const fuse = new Fuse(sentencesOf(job), { ignoreLocation: true })
    return { ask: async (text) => fuse.search(text, { limit: 3 }).map(({ item }) => item), async close() {} }
  },
  async minisearch(job) {
    const { default: MiniSearch } = await import('minisearch')
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], storeFields: ['text'] })
    index.addAll(sentencesOf(job).map((text, id) => ({ id, text })))
    return {
      ask: async (text) =>
        index
          .search(text, { fuzzy: 0.2 })
          .slice(0, 3)
          .map((result) => String(result.text)),
      async close() {},
    }
  },
}

function sentencesOf({ sentences, seed }: AnswerJob): string[] {
  const texts: string[] = []
  for (const article of generateArticles(sentences, seed)) texts.push(...article.sentences.map(({ text }) => text))
  return texts
}
