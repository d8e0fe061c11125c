import { readFile } from 'node:fs/promises'
import { createEntities } from '../../../knowledge/engine/entities.ts'
import { createGather } from '../../../knowledge/engine/evidence.ts'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import { createRetrieve } from '../../../knowledge/engine/retrieve.ts'
import { createSearchState } from '../../../knowledge/engine/state.ts'
import { createTexts } from '../../../knowledge/engine/texts.ts'
import { createNameRules } from '../../../knowledge/extract/name-rules.ts'
import type { Span } from '../../../knowledge/model.ts'
import { considered } from '../../../knowledge/search/decide.ts'
import type { Signals } from '../../../knowledge/search/decision-weights.ts'
import type { CandidateRow } from '../../../knowledge/search/index-rows.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import type { Store } from '../../../knowledge/store/store.ts'
import { type LabelledQuestion, parseLabelledQuestions } from '../eval/labelled-question.ts'
import { stemOf, supports } from '../eval/supports.ts'
import type { LabelledSet } from '../quality/labelled-sets.ts'

/** One question as the decision sees it. */
export interface SignalledQuestion {
  readonly set: string
  /** `removed`: an answerable question, asked while the paragraphs that answer it are taken away. */
  readonly kind: 'answerable' | 'unanswerable' | 'removed'
  /** Whether one of the best sentences answers it. */
  readonly right: boolean
  readonly signals: readonly Signals[]
}

/** No labelled question depends on it. */
const now = '2026-01-01T00:00:00Z'
/** Candidates fetched beyond the usual ones, so that as many are left when some are taken away. */
const spare = 20

/** Every question of a set with its signals; answerable ones also without the paragraphs that answer them. */
export async function cacheSignals(set: LabelledSet): Promise<readonly SignalledQuestion[]> {
  const store = await openSqliteStore(':memory:')
  const knowledge = await createKnowledge(store)
  try {
    await knowledge.ingest({ paths: [set.articles] })
    const sources = new Map((await knowledge.articles()).map(({ id, source }) => [id, source]))
    const texts = new Map<string, string>()
    for (const id of sources.keys()) texts.set(id, (await knowledge.article(id))?.text ?? '')
    const taken = takingAway(store)
    const { retrieve } = createRetrieve({
      store: taken.store,
      state: await createSearchState(store),
      gather: createGather({ store, texts: createTexts(store) }),
      entities: createEntities(store.entities, () => createNameRules([])),
    })

    async function ask(question: LabelledQuestion, kind: SignalledQuestion['kind']): Promise<SignalledQuestion[]> {
      const { decision, ranking } = await retrieve(question.question, { now })
      if (decision.signals.length === 0) return []
      const right =
        kind === 'answerable' &&
        ranking.sentences.slice(0, considered).some(({ row: { articleId, start, end } }) => {
          const cited = {
            source: sources.get(articleId) ?? '',
            start,
            end,
            exact: texts.get(articleId)?.slice(start, end) ?? '',
          }
          return question.support.some((span) => supports(cited, span))
        })
      return [{ set: set.name, kind, right, signals: decision.signals }]
    }

    const cached: SignalledQuestion[] = []
    for (const question of parseLabelledQuestions(await readFile(set.questions, 'utf8'), set.questions)) {
      if (question.kind === 'unanswerable') {
        cached.push(...(await ask(question, 'unanswerable')))
        continue
      }
      cached.push(...(await ask(question, 'answerable')))
      taken.away = question.support.flatMap((span) => paragraphOf(span, sources, texts))
      cached.push(...(await ask(question, 'removed')))
      taken.away = []
    }
    return cached
  } finally {
    await knowledge.close()
  }
}

type Place = Span & { readonly articleId: string }

/** A store that finds nothing in the places taken away. */
function takingAway(store: Store): { readonly store: Pick<Store, 'candidates'> & Store; away: readonly Place[] } {
  const taken: { store: Store; away: readonly Place[] } = { store, away: [] }
  const isLeft = ({ articleId, start, end }: CandidateRow) =>
    !taken.away.some((place) => place.articleId === articleId && start < place.end && end > place.start)
  taken.store = {
    ...store,
    async candidates(query) {
      const rows = await store.candidates({ ...query, limit: query.limit + spare })
      return rows.filter(isLeft).slice(0, query.limit)
    },
  }
  return taken
}

function paragraphOf(
  span: LabelledQuestion['support'][number],
  sources: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): readonly Place[] {
  for (const [articleId, source] of sources) {
    if (stemOf(source) !== stemOf(span.article)) continue
    const text = texts.get(articleId) ?? ''
    const end = text.indexOf('\n', span.end)
    return [{ articleId, start: text.lastIndexOf('\n', span.start - 1) + 1, end: end < 0 ? text.length : end }]
  }
  return []
}
