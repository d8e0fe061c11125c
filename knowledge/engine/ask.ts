import { findDisagreements } from '../answer/disagreements.ts'
import type { Evidence } from '../answer/evidence.ts'
import { groupEvidence } from '../answer/groups.ts'
import { independentSources } from '../answer/sources.ts'
import { topicOf } from '../answer/topic.ts'
import type { Answer, Explanation, Outcome, Question } from '../knowledge.ts'
import { leadOf } from '../search/lead.ts'
import { splitQuestions } from '../search/split-questions.ts'

import type { Store } from '../store/store.ts'
import { chooseClaim } from './choose-claim.ts'
import { toCitation } from './citation.ts'
import { bySentence } from './evidence.ts'
import { questionFor } from './example-questions.ts'
import { ofOneEvent } from './one-event.ts'
import type { createRetrieve, Retrieved } from './retrieve.ts'

const usualLimit = 5
const suggestionsShown = 3

type AskParts = { readonly store: Store } & ReturnType<typeof createRetrieve>

/** Answers a message: its first question, the others under `also`. */
export function createAsk({ store, find, retrieve }: AskParts) {
  async function ask(question: Question): Promise<Answer> {
    const [first = question.text, ...others] = splitQuestions(question.text)
    const answer = await one(first, question)
    const also: Answer[] = []
    for (const text of others) also.push(await one(text, { ...question, previous: first }))
    return { ...answer, id: question.id ?? null, question: question.text, also }
  }

  async function one(text: string, { limit = usualLimit, now, previous }: Question): Promise<Answer> {
    const options = { ...(now !== undefined && { now }), ...(previous !== undefined && { previous }) }
    return toAnswer(text, await retrieve(text, options), limit)
  }

  async function toAnswer(text: string, found: Retrieved, limit: number): Promise<Answer> {
    const { ranking, decision, evidence } = found
    const { same, otherEventIds } = ofOneEvent(found)
    const chosen = bySentence(same).map((inSentence) => chooseClaim(ranking.query, inSentence))
    const groups = groupEvidence(chosen)
    const answered = decision.outcome === 'answered'
    const { disagreements, updates } = answered ? findDisagreements(topicOf(ranking.query), same) : noDifferences
    const differing = new Set(disagreements.flatMap(({ sides }) => sides.flatMap(({ claimIds }) => claimIds)))
    const cited = citedOf(chosen, same, differing, limit)
    const numberOf = new Map(chosen.map(({ claim }, index) => [claim.id, groups[index] ?? 0]))
    const lead = answered && chosen[0] ? leadFrom(found, chosen[0]) : null
    return {
      id: null,
      question: text,
      outcome: decision.outcome,
      lead,
      confidence: Number(decision.confidence.toFixed(3)),
      citations: cited.map((one) => toCitation(one, numberOf.get(one.claim.id) ?? groups.length + 1)),
      independentSources: answered ? independentSources(chosen.filter((_, index) => groups[index] === 1)) : 0,
      disagreements,
      updates,
      correctedQuery: ranking.query.corrected,
      also: [],
      otherEvents: (await store.events(otherEventIds)).map(({ id, label }) => ({ eventId: id, label })),
      suggestions: answered ? [] : await suggestionsFor(evidence, decision.outcome),
    }
  }

  /** Questions about the closest claims that are known to be answered. */
  async function suggestionsFor(evidence: readonly Evidence[], outcome: Outcome): Promise<readonly string[]> {
    const suggestions = new Set<string>()
    if (outcome === 'no-match') return []
    for (const question of new Set(evidence.slice(0, 12).flatMap((one) => questionFor(one) ?? []))) {
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

const noDifferences = { disagreements: [], updates: [] } as const

/** The best `limit` sentences, then the claims of disagreements that are not among them. */
function citedOf(
  chosen: readonly Evidence[],
  all: readonly Evidence[],
  differing: ReadonlySet<string>,
  limit: number,
): readonly Evidence[] {
  const best = chosen.slice(0, limit)
  const shown = new Set(best.map(({ claim }) => claim.id))
  return [...best, ...all.filter(({ claim }) => differing.has(claim.id) && !shown.has(claim.id))]
}

function leadFrom({ ranking, evidence }: Retrieved, best: Evidence): Answer['lead'] {
  const claims = evidence
    .filter(({ article, sentence }) => article.id === best.article.id && sentence.start === best.sentence.start)
    .map(({ claim }) => claim)
  const { start, end, text } = best.sentence
  const lead = leadOf(ranking.query.understood, { sentence: { start, end }, exact: text, claims })
  return lead && { text: lead.text, kind: lead.kind }
}
