import type { Claim } from '../model.ts'
import type { Store, StoredArticle } from '../store/store.ts'
import { sentenceOf } from './evidence.ts'
import { questionFor } from './example-questions.ts'

interface ExampleParts {
  readonly store: Store
  readonly isAnswered: (question: string) => Promise<boolean>
}

const eventsLooked = 20
const claimsTried = 30

/** Questions that the present articles answer, about the latest events first and one an article where there are enough. */
export function createExamples({ store, isAnswered }: ExampleParts) {
  return async (count: number): Promise<readonly string[]> => {
    const articles = await latest()
    const found: string[] = []
    const perArticle = Math.max(1, Math.ceil(count / Math.max(1, articles.length)))
    for (const article of articles) {
      if (found.length >= count) break
      found.push(...(await fromArticle(article, Math.min(perArticle, count - found.length), found)))
    }
    return found
  }

  async function latest(): Promise<readonly StoredArticle[]> {
    const events = await store.recentEvents(eventsLooked)
    const ids = events.flatMap(({ articles }) => articles.slice(0, 3))
    const articles = ids.length > 0 ? await store.articlesById(ids) : await store.articles({ limit: eventsLooked })
    return articles.filter(({ status }) => status !== 'retracted')
  }

  async function fromArticle(
    stored: StoredArticle,
    wanted: number,
    taken: readonly string[],
  ): Promise<readonly string[]> {
    const article = await store.article(stored.id, stored.version)
    if (!article) return []
    const claims = (await store.claimsOf(stored.id)).toSorted(bySpeaker).slice(0, claimsTried)
    const evidenceOf = (claim: Claim) => ({
      claim,
      article: stored,
      sentence: sentenceOf(claim, article),
      eventId: stored.eventId,
      score: 1,
    })
    const questions = new Set(claims.flatMap((claim) => questionFor(evidenceOf(claim)) ?? []))
    const found: string[] = []
    for (const question of questions) {
      if (found.length === wanted) break
      if (!taken.includes(question) && (await isAnswered(question))) found.push(question)
    }
    return found
  }
}

/** What somebody said makes the better question. */
function bySpeaker(a: Claim, b: Claim): number {
  return Number(Boolean(b.speaker?.name)) - Number(Boolean(a.speaker?.name))
}
