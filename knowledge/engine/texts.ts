import { LRUCache } from 'lru-cache'
import type { Article } from '../model.ts'
import type { Store } from '../store/store.ts'

/** Articles with their text, kept for as long as they fit into a few megabytes: an answer cites the same ones again. */
export function createTexts(store: Pick<Store, 'article'>, maxCharacters = 4_000_000) {
  const cache = new LRUCache<string, Article>({
    maxSize: maxCharacters,
    sizeCalculation: (article) => article.text.length + 1,
  })

  return {
    async version(articleId: string, version: number): Promise<Article | null> {
      const key = `${articleId} ${version}`
      const known = cache.get(key)
      if (known) return known
      const article = await store.article(articleId, version)
      if (article) cache.set(key, article)
      return article
    },
  }
}

export type Texts = ReturnType<typeof createTexts>
