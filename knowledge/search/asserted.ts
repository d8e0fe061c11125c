import { actForms } from '../extract/act-forms.ts'
import { wordsIn } from '../extract/words.ts'
import { stemWord } from './analysis.ts'
import { foldWord } from './fold.ts'
import { askedText } from './lead-words.ts'
import type { Query } from './query.ts'
import { isStopWord } from './stop-words.ts'

/** "What is the weather in X", "how was the match": one noun that something is to be said of. */
const asksOf =
  /(?<!\p{L})(?:what|how)(?:'s| is| was| are| were) (?:the |an? )?(?<noun>\p{L}{3,})(?: (?:like|in|at|on|of|for|around|near|today|now|tomorrow)(?!\p{L}).*)?[?!.\s]*$/iu
const merelyNamed =
  /(?:because of|due to|owing to|despite|amid|given|about|over|regardless of|in spite of) (?:the |an? |its |their )?$/iu

/** Whether a sentence says something of the one noun that the question asks about; null when it asks otherwise. */
export function isSaidOf(query: Query, sentence: string): boolean | null {
  const noun = asksOf.exec(askedText(query))?.groups?.noun
  if (noun === undefined) return null
  const term = stemWord(foldWord(noun), 'und')
  const words = wordsIn(sentence, { start: 0, end: sentence.length })
  const places = words.flatMap((word, at) =>
    word.kind === 'word' && stemWord(foldWord(word.lower), 'und') === term ? [at] : [],
  )
  if (places.length === 0) return null
  return places.some((at) => {
    const next = words[at + 1]
    const describes =
      next?.kind === 'word' &&
      next.start === words[at]!.end + 1 &&
      !isStopWord(foldWord(next.lower)) &&
      !/(?:ed|ly)$/.test(next.lower) &&
      !actForms.has(next.lower)
    return !describes && !merelyNamed.test(sentence.slice(0, words[at]!.start))
  })
}
