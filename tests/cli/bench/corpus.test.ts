import { describe, expect, it } from 'vitest'
import { coinWord } from '../../../src/cli/bench/coined-words.ts'
import { generateArticles } from '../../../src/cli/bench/corpus.ts'
import { sampleQuestions } from '../../../src/cli/bench/questions.ts'

const textsOf = (sentences: number, seed = 1) =>
  [...generateArticles(sentences, seed)].flatMap((article) => article.sentences.map(({ text }) => text))

const vocabularyOf = (texts: readonly string[]) =>
  new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  ).size

describe('the generated corpus', () => {
  it('has as many sentences as asked for, none of them twice', () => {
    const texts = textsOf(20_000)
    expect(texts).toHaveLength(20_000)
    expect(new Set(texts).size).toBe(20_000)
  })

  it('is the same for the same seed, and another for another', () => {
    expect(textsOf(300, 5)).toEqual(textsOf(300, 5))
    expect(textsOf(300, 5)).not.toEqual(textsOf(300, 6))
  })

  it('begins the same way at every size', () => {
    const small = [...generateArticles(500)].slice(0, -1)
    expect([...generateArticles(2000)].slice(0, small.length)).toEqual(small)
  })

  it('uses more words the longer it gets, though ever fewer new ones', () => {
    const [small, large] = [vocabularyOf(textsOf(1000)), vocabularyOf(textsOf(10_000))]
    expect(large).toBeGreaterThan(2 * small)
    expect(large).toBeLessThan(9 * small)
  })

  it('has near-copies, quotations and several articles on one event', () => {
    const articles = [...generateArticles(3000)]
    const sentences = articles.flatMap((article) => article.sentences)
    expect(new Set(sentences.map(({ family }) => family)).size).toBeLessThan(sentences.length)
    expect(sentences.some(({ text }) => /^“.*” \S+ \S+ said\.$/.test(text))).toBe(true)
    const places = articles.map(({ markdown }) => /title: "(\S+):/.exec(markdown)?.[1])
    expect(new Set(places).size).toBeLessThan(articles.length / 2)
  })
})

describe('coined words', () => {
  it('differ from rank to rank', () => {
    expect(new Set(Array.from({ length: 50_000 }, (_, rank) => coinWord(rank))).size).toBe(50_000)
  })
})

describe('questions about it', () => {
  it('name a sentence that stands in it, and have a spelling with errors', () => {
    const texts = new Set(textsOf(1000))
    const questions = sampleQuestions(1000, 50)
    expect(questions).toHaveLength(50)
    for (const { answers } of questions) expect(answers.every((answer) => texts.has(answer))).toBe(true)
    expect(questions.filter(({ text, typo }) => text !== typo).length).toBeGreaterThan(40)
  })
})
