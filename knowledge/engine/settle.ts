import { findDisagreements } from '../answer/disagreements.ts'
import type { Evidence } from '../answer/evidence.ts'
import { groupEvidence } from '../answer/groups.ts'
import { topicOf } from '../answer/topic.ts'
import type { NameRules } from '../extract/name-rules.ts'
import type { Disagreement, Update } from '../knowledge.ts'
import type { Lead } from '../search/lead-source.ts'
import type { Query } from '../search/query.ts'
import { bearsOut } from './bearing.ts'
import { chooseClaim } from './choose-claim.ts'
import { bySentence } from './evidence.ts'
import { isDisputed, isOutdated } from './lead.ts'
import type { Related } from './related.ts'
import type { Retrieved } from './retrieve.ts'

/** What is cited, in order, and what is said about it. */
export interface Settled {
  readonly lead: Lead | null
  readonly cited: readonly Evidence[]
  /** For each citation the number of its group; 1 says what the first one says. */
  readonly groups: readonly number[]
  readonly disagreements: readonly Disagreement[]
  readonly updates: readonly Update[]
}

/** Claims beyond those cited that take part in grouping: two cited ones may say the same through a third. */
const groupedBeyond = 7

/**
 * An answer from the evidence of one event: the best claim of each sentence, those that bear the lead out right behind
 * the first, then the claims of disagreements that are not among them.
 */
export async function settle(
  found: Retrieved,
  same: readonly Evidence[],
  limit: number,
  related: Related,
  eventArticles: readonly string[],
): Promise<Settled> {
  const { query } = found.ranking
  const severalArticles = eventArticles.length > 1
  const all = severalArticles ? await related.contradicting(query, same, eventArticles) : same
  const { disagreements: differing, updates } = findDisagreements(topicOf(query), all)
  const disagreements = differing.filter(({ sides }) => !areOneName(sides, found.rules))
  const best = bestOfEach(query, same)
  const isSure = (one: Lead) => !isDisputed(one, query, disagreements) && !isOutdated(one, best[0]?.claim.id, updates)
  const lead = found.lead && isSure(found.lead) ? found.lead : null
  const fetched = lead && severalArticles ? await related.withWords(query, lead.text, eventArticles) : []
  const everything = bestOfEach(query, [...same, ...fetched])
  const ordered = lead ? bearingFirst(lead, everything) : everything
  const cited = withSides(ordered.slice(0, limit), [...all, ...fetched], disagreements)
  const numbered = groupEvidence([...cited, ...ordered.slice(limit, limit + groupedBeyond)])
  const groups = cited.map((one, index) => (lead && index > 0 && bearsOut(lead, one) ? 1 : (numbered[index] ?? 0)))
  return { lead, cited, groups, disagreements, updates }
}

/** Sides that differ by names alone which, as moderators say, stand for one thing. */
function areOneName([first, ...others]: Disagreement['sides'], { rules, areSame }: NameRules): boolean {
  return rules.length > 0 && first !== undefined && others.every(({ value }) => areSame(first.value, value))
}

/** The closest claims when there is no answer. */
export function unsettled(query: Query, same: readonly Evidence[], limit: number): Settled {
  const cited = bestOfEach(query, same).slice(0, limit)
  return { lead: null, cited, groups: groupEvidence(cited), disagreements: [], updates: [] }
}

function bestOfEach(query: Query, evidence: readonly Evidence[]): readonly Evidence[] {
  return bySentence(evidence).map((inSentence) => chooseClaim(query, inSentence))
}

function bearingFirst(lead: Lead, [first, ...rest]: readonly Evidence[]): readonly Evidence[] {
  if (!first) return []
  const bearing = rest.filter((one) => bearsOut(lead, one))
  return [first, ...bearing, ...rest.filter((one) => !bearing.includes(one))]
}

function withSides(
  best: readonly Evidence[],
  all: readonly Evidence[],
  disagreements: readonly Disagreement[],
): readonly Evidence[] {
  const wanted = new Set(disagreements.flatMap(({ sides }) => sides.flatMap(({ claimIds }) => claimIds)))
  for (const { claim } of best) wanted.delete(claim.id)
  return [...best, ...all.filter(({ claim }) => wanted.delete(claim.id))]
}
