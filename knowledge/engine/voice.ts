import type { Evidence } from '../answer/evidence.ts'
import { analyse } from '../search/analysis.ts'
import type { Query } from '../search/query.ts'
import { bySentence } from './evidence.ts'

/** Sentences that may carry the answer. */
const considered = 3

/**
 * Whether one of the best claims is said by the speaker, or stands in the outlet, that the question names; null when it
 * names none, or when a speaker among them is not known.
 */
export function hasVoice({ understood, concepts }: Query, evidence: readonly Evidence[]): boolean | null {
  const asked = concepts.filter(
    ({ word, readAs }) =>
      understood.filters.speaker.includes(word) || (readAs !== null && understood.filters.speaker.includes(readAs)),
  )
  const terms = new Set(asked.flatMap(({ forms }) => forms.map(({ term }) => term)))
  if (terms.size === 0) return null
  const best = bySentence(evidence).slice(0, considered).flat()
  if (
    best.some((one) =>
      voicesOf(one).some((voice) => analyse(voice, one.article.language).some(({ term }) => terms.has(term))),
    )
  )
    return true
  return best.some(({ claim }) => claim.speaker?.resolution === 'unresolved') ? null : false
}

function voicesOf({ claim, article }: Evidence): readonly string[] {
  const { speaker, via } = claim
  return [speaker?.name, speaker?.asWritten, speaker?.role, article.outlet, ...via].flatMap((voice) => voice ?? [])
}
