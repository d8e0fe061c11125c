import { createRandom, type Random } from './random.ts'
import { type GeneratedSentence, writeSentence } from './sentence.ts'
import { createEvent, type TextEvent } from './text-event.ts'
import { createVocabulary } from './vocabulary.ts'

/** A generated news article. */
export interface GeneratedArticle {
  readonly source: string
  /** With front matter. */
  readonly markdown: string
  readonly sentences: readonly CorpusSentence[]
}

export interface CorpusSentence extends GeneratedSentence {
  /** Shared by a sentence and its near-copies. */
  readonly family: number
}

const outlets = ['Courier', 'Morning Post', 'Herald', 'Wire Service', 'Observer', 'Evening News', 'Tribune', 'Gazette']

/**
 * News that never repeats a text: events one after the other, a few articles each from different outlets, one in eight
 * of them a near-copy of the article before. A larger size begins with the same articles as a smaller one.
 */
export function* generateArticles(sentences: number, seed = 1): Generator<GeneratedArticle> {
  const random = createRandom(seed)
  let written = 0
  let made = 0
  let articles = 0
  let families = 0
  const words = createVocabulary(random, () => written)
  for (let events = 0; made < sentences; events++) {
    const event = createEvent(random, words, events)
    let before: readonly CorpusSentence[] = []
    for (let left = 1 + random.below(6); left > 0 && made < sentences; left--) {
      const wanted = Math.min(12 + random.below(20), sentences - made)
      const body =
        before.length > 0 && random.chance(0.125)
          ? before.slice(0, wanted).map((sentence) => nearCopy(sentence, random))
          : Array.from({ length: wanted }, () => ({ ...writeSentence(random, words, event), family: families++ }))
      made += body.length
      for (const { text } of body) written += text.split(' ').length
      yield toArticle(articles++, event, random, body)
      before = body
    }
  }
}

/** Another editor's hand: another opening and other counts, the rest as it was. */
function nearCopy(sentence: CorpusSentence, random: Random): CorpusSentence {
  const opening = random.pick(['Meanwhile, ', 'Earlier, ', 'On the same day, ', 'Late on Friday, ', 'By then, '])
  const { text, questions, family } = sentence
  const lower = /^[“A-Z][a-z]* [A-Z]|^“/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
  return {
    text: `${opening}${lower.replace(/(?<![:\d])\d{3,}/, (n) => String(Number(n) + 1 + random.below(9)))}`,
    questions,
    family,
  }
}

function toArticle(
  number: number,
  { day, place, nouns }: TextEvent,
  random: Random,
  sentences: readonly CorpusSentence[],
): GeneratedArticle {
  const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)
  const title = `${place}: the ${nouns[0]} and the ${nouns[1]}, report ${number + 1}`
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length; ) {
    const length = 1 + random.below(3)
    paragraphs.push(
      sentences
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' '),
    )
    at += length
  }
  const head = `---\ntitle: "${title}"\noutlet: "${random.pick(outlets)}"\npublished: ${date}\nlanguage: en\n---\n`
  return {
    source: `generated/${String(number + 1).padStart(7, '0')}.md`,
    markdown: `${head}${paragraphs.join('\n\n')}\n`,
    sentences,
  }
}
