import { analyse } from './analysis.ts'
import { toCyrillic } from './latin-cyrillic.ts'
import type { Lexicon } from './lexicon.ts'
import { isStopWord } from './stop-words.ts'
import { isTranslatable } from './translations.ts'

/**
 * A question in Russian or Ukrainian typed in Latin letters ("kuda vedet koridor"), in Cyrillic; null for any other.
 * It takes two words that no article knows and that make sense in Cyrillic, and more of them than of other unknown ones.
 */
export function romanised(text: string, lexicon: Lexicon): string | null {
  if (/[\u0400-\u052f]/.test(text)) return null
  const words = analyse(text, 'en').filter(({ word }) => /^[a-z]{2,}$/.test(word))
  const unknown = new Set(words.filter(({ word }) => !lexicon.knows(word)))
  // what most questions end with: looking up Cyrillic words costs more than all the rest
  if (unknown.size < 2) return null
  const readings = words.map((asked) => {
    const { word, start, end } = asked
    const cyrillic = toCyrillic(word)
    const sensible = isStopWord(cyrillic) || isTranslatable(cyrillic) || lexicon.count(cyrillic) > 0
    return { start, end, cyrillic, sensible, strange: unknown.has(asked) }
  })
  const strange = readings.filter((reading) => reading.strange)
  const sensible = strange.filter((reading) => reading.sensible)
  if (sensible.length < 2 || sensible.length * 2 <= strange.length) return null
  return readings.reduceRight(
    (line, reading) =>
      reading.sensible ? line.slice(0, reading.start) + reading.cyrillic + line.slice(reading.end) : line,
    text,
  )
}
