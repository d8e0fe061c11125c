import type { Evidence } from '../answer/evidence.ts'
import { independentSources } from '../answer/sources.ts'
import type { Answer, Explanation, Outcome, Question, Within } from '../knowledge.ts'
import { splitQuestions } from '../search/split-questions.ts'
import type { Store } from '../store/store.ts'
import { toCitation } from './citation.ts'
import { questionFor } from './example-questions.ts'
import { ofOneEvent } from './one-event.ts'
import type { Related } from './related.ts'
import type { createRetrieve, Retrieved } from './retrieve.ts'
import { createStayingRetrieve } from './same-event.ts'
import { settle, unsettled } from './settle.ts'
import type { Gate } from './within.ts'

const usualLimit = 5
const suggestionsShown = 3
const suggestedFrom = 12

type AskParts = {
  readonly store: Store
  readonly related: Related
  readonly gateFor: (within: Within | undefined) => Promise<Gate | null>
} & ReturnType<typeof createRetrieve>

/** Answers a message: its first question, the others under `also`. */
export function createAsk({ store, gateFor, find, retrieve, related }: AskParts) {
  const stay = createStayingRetrieve(store, retrieve)
  const allowed = (gate: Gate | null, ids: readonly string[]) => (gate ? gate.articles(ids) : ids)

  async function ask(question: Question): Promise<Answer> {
    const [first = question.text, ...others] = splitQuestions(question.text)
    const answer = await one(first, question)
    const also: Answer[] = []
    for (const text of others) also.push(await one(text, { ...question, previous: first }))
    return { ...answer, id: question.id ?? null, question: question.text, also }
  }

  async function one(text: string, { limit = usualLimit, now, previous, within }: Question): Promise<Answer> {
    const gate = await gateFor(within)
    const options = { ...(now !== undefined && { now }), ...(previous !== undefined && { previous }), gate }
    return toAnswer(text, await stay(text, options), limit, gate)
  }

  async function toAnswer(text: string, found: Retrieved, limit: number, gate: Gate | null = null): Promise<Answer> {
    const { ranking, decision, evidence } = found
    const { same, otherEventIds } = ofOneEvent(found)
    const answered = decision.outcome === 'answered'
    const { lead, cited, groups, disagreements, updates } = answered
      ? await settle(found, same, limit, related, allowed(gate, await eventArticles(same[0])))
      : unsettled(ranking.query, same, limit)
    return {
      id: null,
      question: text,
      ...(found.understood.followUp && { withSubject: found.understood.text }),
      outcome: decision.outcome,
      lead,
      confidence: Number(decision.confidence.toFixed(3)),
      citations: cited.map((one, index) => toCitation(one, groups[index] ?? 0)),
      independentSources: answered ? independentSources(cited.filter((_, index) => groups[index] === 1)) : 0,
      disagreements,
      updates,
      correctedQuery: ranking.query.corrected,
      also: [],
      otherEvents: (await store.events(otherEventIds)).map(({ id, label }) => ({ eventId: id, label })),
      suggestions: answered ? [] : await suggestionsFor(evidence, decision.outcome),
      ...(answered ? {} : await foreignTo(evidence, found.understood.language)),
    }
  }

  async function eventArticles(best: Evidence | undefined): Promise<readonly string[]> {
    if (!best) return []
    const [event] = best.eventId === null ? [] : await store.events([best.eventId])
    return event?.articles ?? [best.article.id]
  }

  /** For a question without an answer in a language that no source has: the languages they have. */
  async function foreignTo(evidence: readonly Evidence[], language: string): Promise<Pick<Answer, 'sourceLanguages'>> {
    if (language === 'und' || evidence.some(({ article }) => article.language === language)) return {}
    const { languages } = await store.counts()
    const known = Object.keys(languages).filter((code) => code !== 'und' && (languages[code] ?? 0) > 0)
    return known.length === 0 || known.includes(language)
      ? {}
      : { sourceLanguages: known.toSorted((a, b) => (languages[b] ?? 0) - (languages[a] ?? 0)) }
  }

  /** Questions about the closest claims, those of the nearest event first, that are known to be answered. */
  async function suggestionsFor(evidence: readonly Evidence[], outcome: Outcome): Promise<readonly string[]> {
    const suggestions = new Set<string>()
    if (outcome === 'no-match') return []
    const near = evidence.slice(0, suggestedFrom)
    const isNearest = ({ eventId }: Evidence) => eventId === near[0]?.eventId
    const ordered = [...near.filter(isNearest), ...near.filter((one) => !isNearest(one))]
    for (const question of new Set(ordered.flatMap((one) => questionFor(one) ?? []))) {
      if (suggestions.size === suggestionsShown) break
      if (await isAnswered(question)) suggestions.add(question)
    }
    return [...suggestions]
  }

  async function isAnswered(question: string): Promise<boolean> {
    return (await find(question)).decision.outcome === 'answered'
  }

  async function explain(question: Question): Promise<Explanation> {
    const found = await retrieve(question.text, question)
    const textAt = new Map(
      found.evidence.map(({ article, sentence }) => [`${article.id} ${sentence.start}`, { article, sentence }]),
    )
    return {
      answer: await toAnswer(question.text, found, question.limit ?? usualLimit),
      query: found.ranking.query,
      candidates: found.ranking.sentences.flatMap(({ row, score, features }) => {
        const place = textAt.get(`${row.articleId} ${row.start}`)
        return place ? [{ exact: place.sentence.text, source: place.article.source, score, features }] : []
      }),
      reasons: found.decision.reasons,
    }
  }

  return { ask, explain, isAnswered }
}
