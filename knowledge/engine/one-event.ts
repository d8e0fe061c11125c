import type { Evidence } from '../answer/evidence.ts'
import type { Retrieved } from './retrieve.ts'

/** How well another event's best sentence must fit, beside the best of all, to be named. */
const alsoFits = 0.55
const otherEventsNamed = 3

/** Evidence of the best sentence's event, and the other events that the question fits nearly as well. */
export function ofOneEvent({ evidence, ranking }: Pick<Retrieved, 'evidence' | 'ranking'>): {
  readonly same: readonly Evidence[]
  readonly otherEventIds: readonly string[]
} {
  const best = evidence[0]
  if (!best) return { same: [], otherEventIds: [] }
  const eventOf = ({ eventId, article }: Evidence) => eventId ?? article.id
  const least = (ranking.sentences[0]?.score ?? 0) * alsoFits
  const others = new Set<string>()
  // what is asked of one place by name does not fit an event elsewhere
  const named = ranking.query.concepts.some(({ name }) => name)
  const holdsNames = ({ article, sentence }: Evidence) =>
    !named ||
    ranking.sentences.some(
      ({ row, features }) => row.articleId === article.id && row.start === sentence.start && features.names >= 0.5,
    )
  for (const one of evidence) {
    if (one.score < least || one.eventId === null || one.eventId === best.eventId) continue
    if (holdsNames(one)) others.add(one.eventId)
  }
  return {
    same: evidence.filter((one) => eventOf(one) === eventOf(best)),
    otherEventIds: [...others].slice(0, otherEventsNamed),
  }
}
