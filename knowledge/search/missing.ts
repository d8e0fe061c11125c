import { createConceptMatch } from './concept-match.ts'
import type { Concept, Query } from './query.ts'
import type { RankedSentence } from './search.ts'
import type { AnswerKind } from './understood.ts'

/** What of the question's matter a sentence lacks; words that say little, and those of the question's form and limits, do not count. */
export interface Missing {
  /** Neither in the sentence nor in its paragraph, its neighbours or headings. */
  readonly around: readonly Concept[]
  readonly inside: readonly Concept[]
}

/** Words of a question that its answer shows without saying them: a sum is a cost, a town after "to" an end of the way. */
const shownByAnswer: Partial<Record<AnswerKind, RegExp>> = {
  number: /^(?:costs?|prices?|pay|paid|worth|long|far|total)$/,
  place: /^(?:ends?|leads?|goes|runs?|moved?|brought|sent|held)$/,
  time: /^held$/,
}

export function missingFrom(query: Query, { row }: RankedSentence): Missing {
  const shown = shownByAnswer[query.understood.kind]
  const telling = query.concepts.filter(({ framing, light, word }) => !framing && !light && !shown?.test(word))
  const match = createConceptMatch(telling)
  const placeOf = new Map(match.findable.map((concept, place) => [concept, place]))
  const own = match.sentence(row.terms).best
  const runs = [row.context, row.previous, row.next, row.heading].map((run) => match.presence(run))
  const inside = telling.filter((concept) => {
    const place = placeOf.get(concept)
    return place === undefined || own[place] === 0
  })
  const around = inside.filter((concept) => {
    const place = placeOf.get(concept)
    return place === undefined || runs.every((run) => run[place] === 0)
  })
  return { inside, around }
}
