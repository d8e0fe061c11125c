import type { Evidence } from '../answer/evidence.ts'
import { hasLead } from '../search/lead.ts'
import { missingFrom } from '../search/missing.ts'
import type { Query } from '../search/query.ts'
import type { RankedSentence } from '../search/search.ts'
import { chooseClaim } from './choose-claim.ts'
import { bySentence } from './evidence.ts'
import { leadIn } from './lead.ts'

/** How near the best score a sentence must come, and how many behind it are looked at. */
const near = 0.9
const lookedAt = 3

/**
 * Puts a sentence first that holds the words of an answer, and all that is asked about in or around it, where the best
 * one holds none and is hardly better by its words.
 */
export function withAnswerFirst(
  query: Query,
  sentences: readonly RankedSentence[],
  evidence: readonly Evidence[],
): { readonly sentences: readonly RankedSentence[]; readonly evidence: readonly Evidence[] } {
  const [best] = sentences
  if (!best || hasLead(query) !== 'expected') return { sentences, evidence }
  const rankedOf = new Map(
    sentences.slice(0, lookedAt + 1).map((one) => [`${one.row.articleId} ${one.row.start}`, one]),
  )
  const groups = bySentence(evidence).slice(0, lookedAt + 1)
  for (const [place, group] of groups.entries()) {
    const { article, sentence, eventId } = group[0]!
    // leads are cut from English by its grammar, from other languages less surely
    if (article.language !== 'en') break
    const ranked = rankedOf.get(`${article.id} ${sentence.start}`)
    if (!ranked || ranked.score < near * best.score) break
    if (eventId !== groups[0]![0]!.eventId || missingFrom(query, ranked).around.length > 0) continue
    if (leadIn(query, chooseClaim(query, group), group) === null) continue
    if (place === 0) break
    const first = { ...ranked, score: best.score }
    const isFirst = (one: Evidence) => group.includes(one)
    return {
      sentences: [first, ...sentences.filter((one) => one !== ranked)],
      evidence: [...group.map((one) => ({ ...one, score: best.score })), ...evidence.filter((one) => !isFirst(one))],
    }
  }
  return { sentences, evidence }
}
