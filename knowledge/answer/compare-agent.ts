import { type Act, actsIn } from '../extract/agents.ts'
import { countryOf } from '../extract/gazetteer.ts'
import type { Comparator } from './compare.ts'
import { conceptOf } from './concepts.ts'
import { readWords } from './read-words.ts'
import type { Reading } from './reading.ts'
import { rememberedOf } from './reading.ts'

/** One act on one object with different doers. */
export const compareAgents: Comparator = (a, b) => {
  for (const x of actsOf(a)) {
    for (const y of actsOf(b)) {
      if (x.agent === null || y.agent === null || x.verb !== y.verb || !isSameObject(x, y)) continue
      if (!areDifferent(x.agent, y.agent)) continue
      return [
        {
          slot: 'agent',
          subject: `${x.verb} ${conceptOfWord(x.object ?? '')}`,
          about: x.object ?? x.verb,
          topics: new Set([conceptOfWord(x.object ?? ''), conceptOfWord(x.verb)]),
          values: [x.agent, y.agent],
        },
      ]
    }
  }
  return []
}

const actsOf = rememberedOf((reading: Reading): readonly Act[] => {
  const whole = { start: 0, end: reading.text.length }
  const acts = actsIn(reading.text, [whole], reading.evidence.article.language)
  return acts.map((act) => ({ ...act, object: countedAround(act.object, reading) ?? act.object }))
})

/** The noun of the quantity that an object's first word begins: "the last remaining bridge" is a bridge. */
function countedAround(object: string | null, { quantities }: Reading): string | null {
  if (object === null) return null
  const around = quantities.find(({ written }) => written.toLowerCase().split(/\s+/).includes(object))
  return around?.quantity.noun ?? null
}

function isSameObject(x: Act, y: Act): boolean {
  return x.object !== null && y.object !== null && conceptOfWord(x.object) === conceptOfWord(y.object)
}

function conceptOfWord(word: string): string {
  return readWords(word, 'en')[0]?.concept ?? conceptOf(word)
}

const pronoun =
  /^(?:he|she|they|it|we|i|you|who|which|that|this|these|those|others|someone|somebody|nobody|они|он|она|вони|він|вона)$/i

/** Whether two doers are surely not the same: of different countries, or different kinds of doer without one. */
export function areDifferent(a: string, b: string): boolean {
  if (pronoun.test(a.trim()) || pronoun.test(b.trim())) return false
  const [left, right] = [countryOf(a), countryOf(b)]
  if (left !== null && right !== null) return left !== right
  if (left !== null || right !== null) return false
  const [x, y] = [readWords(a, 'en'), readWords(b, 'en')].map(
    (words) => new Set(words.filter(({ stop }) => !stop).map(({ concept }) => concept)),
  )
  if (x!.size === 0 || y!.size === 0) return false
  return ![...x!].some((concept) => y!.has(concept))
}
