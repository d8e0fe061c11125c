import type { Correspondence } from '../knowledge.ts'
import type { Store, WaitedFor } from '../store/store.ts'
import { questionKey } from './question-key.ts'

interface CorrespondenceParts {
  readonly store: Store
  readonly now: () => string
  readonly isAnswered: (question: string) => Promise<boolean>
  /** Counts the changes of articles. */
  readonly changes: () => number
}

/** Questions that one person may wait for. */
const mostWaited = 50
/** Questions asked again after articles came in, and how many of them at a time: others ask too. */
const askedAgain = 200
const askedAtOnce = 25
const day = 86_400_000

export function createCorrespondence({ store, now, isAnswered, changes }: CorrespondenceParts): Correspondence {
  const kept = store.correspondence
  let seen = -1
  let waiting: WaitedFor[] = []
  return {
    given: (answer) => kept.given(answer, now()),
    citedIn: kept.citedIn,
    citations: kept.citations,
    reach: (articleId) => kept.reach(articleId, now()),
    nextNotice: (adapters) => kept.takeNotice(adapters, now()),
    async subscribe(subscription) {
      if ((await kept.waiting(subscription.person)) >= mostWaited) return 'too-many'
      return (await kept.subscribe(subscription, questionKey(subscription.question), now())) ? 'noted' : 'already'
    },
    async askAgain() {
      // What came in since is looked at once all have had their turn.
      if (waiting.length === 0 && seen !== changes()) {
        seen = changes()
        waiting = [...(await kept.open(askedAgain))]
      }
      let answered = 0
      for (const { key, question } of waiting.splice(0, askedAtOnce)) {
        if (!(await isAnswered(question))) continue
        await kept.resolve(key)
        answered++
      }
      return answered
    },
    move: kept.move,
    about: kept.about,
    async forget(person) {
      const known = await kept.about(person)
      await kept.forget(person)
      return known
    },
    async tidy({ unanswered, ratings }) {
      const at = Date.parse(now())
      const before = (days: number) => new Date(at - days * day).toISOString()
      await kept.tidy({ now: now(), unanswered: before(unanswered), ratings: before(ratings) })
    },
  }
}
