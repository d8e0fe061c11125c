import type { Evidence } from '../answer/evidence.ts'
import { analyse, stemWord } from '../search/analysis.ts'
import type { Query } from '../search/query.ts'

/** More than this share of the words for a speaker or outlet must be its own: "Radio Ten" is not "Radio Nine". */
const sharedWords = 0.5

/**
 * Tells whether a claim is said by the speaker, or stands in the outlet, that the question names; null when it names none.
 * `speakers` are the ids that whom it names goes by.
 */
export function createVoiceTest(
  { understood, concepts }: Query,
  speakers: ReadonlySet<string>,
): ((evidence: Evidence) => boolean | null) | null {
  const asked = understood.filters.speaker.map(
    (word) =>
      new Set([
        stemWord(word, understood.language),
        stemWord(word, 'und'),
        ...concepts
          .filter((concept) => concept.word === word || concept.readAs === word)
          .flatMap(({ forms }) => forms.map(({ term }) => term)),
      ]),
  )
  if (asked.length === 0) return null
  return (one) => {
    const { speaker, via } = one.claim
    if (speaker?.entityId !== undefined && speakers.has(speaker.entityId)) return true
    const voices = [[speaker?.name, speaker?.asWritten, speaker?.role].join(' '), ...via, one.article.outlet ?? '']
    const isAsked = voices.some((voice) => {
      const terms = new Set(analyse(voice, one.article.language).map(({ term }) => term))
      const shared = asked.filter((forms) => [...forms].some((form) => terms.has(form))).length
      return shared > sharedWords * asked.length
    })
    if (isAsked) return true
    const isOpen = speaker === null ? !understood.filters.speakerOnly : speaker.resolution === 'unresolved'
    return isOpen ? null : false
  }
}
