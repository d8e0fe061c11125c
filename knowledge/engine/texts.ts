import { LRUCache } from 'lru-cache'
import type { Language } from '../model.ts'
import type { Store, VersionOfArticle } from '../store/store.ts'

/** A text as sentences are cut from it. */
export interface ReadText {
  readonly text: string
  readonly language: Language
}

type Wanted = VersionOfArticle & { readonly language: Language }

/** Texts of articles, kept for as long as they fit into a few megabytes: an answer cites the same ones again. */
export function createTexts(store: Pick<Store, 'texts'>, maxCharacters = 4_000_000) {
  const kept = new LRUCache<string, ReadText>({
    maxSize: maxCharacters,
    sizeCalculation: ({ text }) => text.length + 1,
  })

  return {
    /** By the articles' ids. */
    async of(articles: readonly Wanted[]): Promise<ReadonlyMap<string, ReadText>> {
      const found = new Map<string, ReadText>()
      const missing = articles.filter(({ id, version }) => {
        const known = kept.get(`${id} ${version}`)
        if (known) found.set(id, known)
        return !known
      })
      const texts = missing.length > 0 ? await store.texts(missing) : []
      for (const [index, text] of texts.entries()) {
        const { id, version, language } = missing[index]!
        if (text === null) continue
        const read = { text, language }
        kept.set(`${id} ${version}`, read)
        found.set(id, read)
      }
      return found
    },
  }
}

export type Texts = ReturnType<typeof createTexts>
