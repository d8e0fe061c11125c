import { type Evidence, wordsOf } from '../answer/evidence.ts'
import { breadthOf } from '../answer/name-breadth.ts'
import { findNames } from '../extract/names.ts'
import type { Claim, Language } from '../model.ts'

interface Phrasing {
  readonly said: (speaker: string, topic: string) => string
  readonly known: (topic: string) => string
}

const english: Phrasing = {
  said: (speaker, topic) => `What did ${speaker} say about ${topic}?`,
  known: (topic) => `What is known about ${topic}?`,
}

const phrasings: Readonly<Record<string, Phrasing>> = {
  en: english,
  ru: {
    said: (speaker, topic) => `Что говорит ${speaker}: ${topic}?`,
    known: (topic) => `Что известно: ${topic}?`,
  },
  uk: {
    said: (speaker, topic) => `Що каже ${speaker}: ${topic}?`,
    known: (topic) => `Що відомо: ${topic}?`,
  },
}

/** A question in the article's language that the claim answers, made of its own names and nouns; null when it names nothing. */
export function questionFor(evidence: Evidence): string | null {
  const { claim, article } = evidence
  const words = wordsOf(evidence)
  const { said, known } = phrasings[article.language] ?? english
  const speaker = claim.speaker?.name ?? null
  const topic = topicOf(words, claim, article.language, speaker)
  if (!topic) return null
  return speaker ? said(speaker, topic) : known(topic)
}

/** Counted nouns that are no topic: lengths of time, sums and measures, and words for anybody or anything. */
const noTopic =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|times?|percent|points?|people|persons?|others?|sides?|things?|ways?|parts?|cases?|members?|kinds?|types?|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|feet|acres?|hectares?|tonn?es?|tons?|kilos?|grams?|lit(?:re|er)s?|degrees?|marks?|crowns?|dollars?|euros?|pounds?|francs?|pesos?|yen|rupees?|rou?bles?|hryvnias?|cents?|dead|wounded|missing|long|deep|high|tall|wide|old|half|third|quarter|dozens?|hundreds?|thousands?|millions?|billions?|\p{L}+(?:ed|ing)|человек\p{L}*|люд\p{L}+|год\p{L}*|лет|рок\p{L}*|раз\p{L}{0,2}|час\p{L}{0,3}|дн\p{L}*|день|минут\p{L}*|секунд\p{L}*|месяц\p{L}*|місяц\p{L}*|недел\p{L}*|тиж\p{L}*|метр\p{L}*|км|процент\p{L}*|відсот\p{L}*|рубл\p{L}*|гривн\p{L}*|долл?ар\p{L}*|евро|євро|марок|сторон\p{L}*)$/iu

/** What is counted says most, then a name that is neither the speaker's own nor a whole country's. */
function topicOf(words: string, claim: Claim, language: Language, speaker: string | null): string | null {
  const counted = claim.quantities.find(
    ({ noun, unit }) => noun !== null && noun.length > 3 && unit === null && !noTopic.test(noun),
  )?.noun
  if (counted && speaker) return counted
  const names = findNames(words, [{ start: 0, end: words.length }], language).map(({ asWritten }) => asWritten)
  return names.find((name) => name.length > 3 && isSpecific(name) && !overlaps(name, speaker)) ?? null
}

function isSpecific(name: string): boolean {
  return name.split(/\s+/).some((word) => breadthOf(word.toLowerCase()) === 'specific')
}

function overlaps(name: string, speaker: string | null): boolean {
  return speaker !== null && (speaker.includes(name) || name.includes(speaker))
}
