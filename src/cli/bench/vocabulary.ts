import { capitalised, coinWord } from './coined-words.ts'
import type { Random } from './random.ts'

/** Words whose number grows with the text written so far, by Heaps' law, and whose use follows Zipf's. */
export interface Vocabulary {
  noun(): string
  /** Dictionary form. */
  verb(): string
  adjective(): string
  person(): string
  place(): string
  organisation(): string
}

const nouns =
  'bridge plant factory school hospital harbour convoy shelter road market tunnel depot warehouse reservoir pipeline council court budget treaty ferry airport station crew worker driver teacher doctor soldier farmer engineer student family permit tax election strike flood fire storm harvest vaccine loan contract border'.split(
    ' ',
  )
const verbs =
  'close open repair block inspect evacuate rebuild damage delay approve reject fund search guard visit supply abandon cancel demolish restore extend attack defend review sell'.split(
    ' ',
  )
const adjectives =
  'northern southern eastern western old new central local national regional private public damaged empty crowded remote narrow flooded temporary foreign'.split(
    ' ',
  )
const heads = ['ministry', 'council', 'union', 'agency', 'committee', 'institute', 'company', 'police']

/** `written` tells how many words the text has so far. */
export function createVocabulary(random: Random, written: () => number): Vocabulary {
  const grown = (base: number, factor: number, power: number) => base + Math.floor(factor * written() ** power)
  /** The common words first, then coined ones; each kind takes its own third of the ranks. */
  const word = (common: readonly string[], kind: number) => {
    const rank = random.rank(grown(common.length, 6, 0.55), 60)
    return common[rank] ?? coinWord(3 * rank + kind)
  }
  const name = (kind: number, factor: number) =>
    capitalised(coinWord(6_000_000 - 3 * random.rank(grown(40, factor, 0.5), 20) - kind))
  return {
    noun: () => word(nouns, 0),
    verb: () => word(verbs, 1),
    adjective: () => word(adjectives, 2),
    person: () => `${name(0, 1)} ${name(1, 3)}`,
    place: () => name(2, 1),
    organisation: () => `${name(2, 1)} ${random.pick(heads)}`,
  }
}
