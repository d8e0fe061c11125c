import type { Share } from '../eval/score.ts'
import { stemOf } from '../eval/supports.ts'
import type { Asked } from './measure-answers.ts'

/** What people labelled in a set of articles besides questions: claims, events, and which claims disagree. */
export interface ArticleLabels {
  readonly articles: readonly { readonly file: string; readonly event: string }[]
  readonly claims: readonly {
    readonly id: string
    readonly file: string
    readonly content: readonly { readonly start: number; readonly end: number }[]
  }[]
  readonly disagreement: readonly {
    readonly id: string
    /** `compatible` pairs look like a disagreement and are none. */
    readonly strength: 'contradict' | 'tension' | 'update' | 'compatible'
    readonly pairs: readonly (readonly [string, string])[]
  }[]
}

export interface LabelledDifferences {
  /** Disagreements shown whose sides hold a labelled pair of claims. */
  readonly pairNamed: Share
  /** The same, or one that stands between claims of one labelled topic. */
  readonly topicNamed: Share
  /** Answers that cite an article about another event than the question's. */
  readonly otherEventCited: Share
}

interface Place {
  readonly source: string
  readonly start: number
  readonly end: number
}

/** Holds the disagreements and citations of answers against the labels. */
export function compareWithLabels(asked: readonly Asked[], labels: ArticleLabels): LabelledDifferences {
  const differences = labels.disagreement.filter(({ strength }) => strength !== 'compatible')
  const shown = asked
    .filter(([{ kind }, { outcome }]) => kind !== 'unanswerable' && outcome === 'answered')
    .flatMap(([, answer]) => {
      const placeOf = new Map(answer.citations.map((citation) => [citation.claimId, citation]))
      return answer.disagreements.map(({ sides }) =>
        sides.map(
          ({ claimIds }) =>
            new Set(claimIds.flatMap((id) => (placeOf.has(id) ? labelledAt(placeOf.get(id)!, labels) : []))),
        ),
      )
    })
  const share = (names: (sides: readonly ReadonlySet<string>[]) => boolean): Share => ({
    right: shown.filter(names).length,
    of: shown.length,
  })
  return {
    pairNamed: share((sides) => differences.some(({ pairs }) => pairs.some((pair) => separates(sides, pair)))),
    topicNamed: share((sides) =>
      differences.some(({ pairs }) => {
        const topic = new Set(pairs.flat())
        return sides.filter((claims) => [...claims].some((id) => topic.has(id))).length >= 2
      }),
    ),
    otherEventCited: citedElsewhere(asked, labels),
  }
}

function separates(sides: readonly ReadonlySet<string>[], [one, other]: readonly [string, string]): boolean {
  return sides.some((side, at) => side.has(one) && sides.some((against, to) => at !== to && against.has(other)))
}

/** Labelled claims that a citation covers, in part at least. */
function labelledAt({ source, start, end }: Place, { claims }: ArticleLabels): readonly string[] {
  return claims
    .filter(
      ({ file, content }) => stemOf(file) === stemOf(source) && content.some((c) => c.start < end && start < c.end),
    )
    .map(({ id }) => id)
}

function citedElsewhere(asked: readonly Asked[], { articles }: ArticleLabels): Share {
  const eventOf = new Map(articles.map(({ file, event }) => [stemOf(file), event]))
  const known = asked.flatMap(([{ events = [] }, answer]) =>
    events.length > 0 && answer.outcome === 'answered' ? [{ events, answer }] : [],
  )
  const astray = known.filter(({ events, answer }) =>
    answer.citations.some(({ source }) => !events.includes(eventOf.get(stemOf(source)) ?? '')),
  )
  return { right: astray.length, of: known.length }
}
