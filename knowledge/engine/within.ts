import type { Evidence } from '../answer/evidence.ts'
import type { Within } from '../knowledge.ts'
import type { Store } from '../store/store.ts'
import type { Entities } from './entities.ts'

/** What may answer a limited question: nothing else is looked at. */
export interface Gate {
  readonly candidates: Store['candidates']
  /** Those of an event's articles that may answer; none where only one voice may. */
  articles(ids: readonly string[]): readonly string[]
  keeps(evidence: Evidence): boolean
  /** Whether one voice alone may answer, which is known only once claims are read. */
  readonly speaker: boolean
}

/** Articles that a store is told one by one; of more it is asked for many candidates, and the rest is left out. */
const mostNamed = 3000
const manyCandidates = 8

export function createGates({ store, entities }: { readonly store: Store; readonly entities: Pick<Entities, 'ids'> }) {
  return async (within: Within | undefined): Promise<Gate | null> => {
    const { speaker, ...ofArticles } = within ?? {}
    const byArticle = Object.values(ofArticles).some((limit) => limit !== undefined)
    if (!byArticle && speaker === undefined) return null
    const allowed = byArticle ? new Set(await store.articlesWithin(ofArticles)) : null
    const voice = speaker === undefined ? null : { ids: await entities.ids(speaker), words: wordsOf(speaker) }
    return toGate(store, allowed, voice)
  }
}

/** Only these articles, all of them where null; of those only what one voice says, where there is one. */
export function toGate(
  store: Pick<Store, 'candidates'>,
  allowed: ReadonlySet<string> | null,
  voice: Voice | null = null,
): Gate {
  const isAllowed = (articleId: string) => allowed === null || allowed.has(articleId)
  return {
    speaker: voice !== null,
    articles: (ids) => (voice === null ? ids.filter(isAllowed) : []),
    keeps: ({ claim, article }) => isAllowed(article.id) && (voice === null || isBy(claim.speaker, voice)),
    async candidates(query) {
      if (allowed === null) return store.candidates(query)
      if (allowed.size <= mostNamed) return store.candidates({ ...query, articles: [...allowed] })
      const rows = await store.candidates({ ...query, limit: query.limit * manyCandidates })
      return rows.filter(({ articleId }) => isAllowed(articleId)).slice(0, query.limit)
    },
  }
}

interface Voice {
  readonly ids: ReadonlySet<string>
  readonly words: readonly string[]
}

/** Whoever is one with the name given, or has all its words in name or description ("the ministry of defence"). */
function isBy(speaker: Evidence['claim']['speaker'], { ids, words }: Voice): boolean {
  if (speaker === null) return false
  if (speaker.entityId !== undefined && ids.has(speaker.entityId)) return true
  const said = new Set(wordsOf([speaker.name, speaker.asWritten, speaker.role].join(' ')))
  return words.length > 0 && words.every((word) => said.has(word))
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'the' && word !== 'of')
}
