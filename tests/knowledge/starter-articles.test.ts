import { beforeAll, describe, expect, it } from 'vitest'
import { readDocuments } from '../../knowledge/ingest/documents.ts'
import type { SourceDocument } from '../../knowledge/ingest/source-document.ts'
import { starterFolder, starterQuestions } from '../support/starter-questions.ts'

const articles = new Map<string, SourceDocument>()
beforeAll(async () => {
  for await (const read of readDocuments({ paths: [starterFolder] })) {
    if (!('document' in read)) throw new Error(read.reason)
    articles.set(read.source, read.document)
  }
})

describe('the starter articles', () => {
  it('are five, all of them digests with a title, a date and a language', () => {
    expect([...articles.keys()]).toEqual([
      'azot-appeal-and-broken-ceasefire.md',
      'azot-corridor-and-human-shield-charge.md',
      'azot-route-to-lysychansk-refused.md',
      'azot-surrender-call-and-corridor.md',
      'azovstal-surrender-offer.md',
    ])
    for (const article of articles.values()) {
      expect(article).toMatchObject({ digest: true, titleFrom: 'given', language: 'en', notes: [] })
      expect(article.publishedAt).toMatch(/^2022-0[46]-\d\d$/)
    }
  })

  it('name an outlet only where it is known', () => {
    const outlets = [...articles.values()].map(({ outlet, outletFrom }) => [outlet, outletFrom])
    expect(outlets).toEqual([
      ['Newsweek', 'given'],
      [null, null],
      [null, null],
      ['CNN', 'given'],
      [null, null],
    ])
  })

  it('say which dates were worked out', () => {
    const dates = [...articles.values()].map(({ publishedAt, publishedAtFrom }) => [publishedAt, publishedAtFrom])
    expect(dates).toEqual([
      ['2022-06-16', 'given'],
      ['2022-06-15', 'inferred'],
      ['2022-06-14', 'given'],
      ['2022-06-14', 'inferred'],
      ['2022-04-20', 'inferred'],
    ])
  })

  it('quote nobody for more than twelve words', () => {
    for (const { text } of articles.values())
      for (const [, quoted = ''] of text.matchAll(/"([^"]*)"/g))
        expect(quoted.split(/\s+/).length).toBeLessThanOrEqual(12)
  })
})

describe('the labelled questions', () => {
  const of = (test: (question: (typeof starterQuestions)[number]) => boolean) => starterQuestions.filter(test).length

  it('cover every kind', () => {
    expect(starterQuestions.length).toBeGreaterThanOrEqual(75)
    expect(of(({ kind }) => kind === 'unanswerable')).toBeGreaterThanOrEqual(15)
    expect(of(({ kind }) => kind === 'variant')).toBeGreaterThanOrEqual(12)
    expect(of(({ tags }) => tags.includes('both-events'))).toBeGreaterThanOrEqual(6)
    expect(of(({ sources_disagree: disagree }) => disagree === 'yes')).toBeGreaterThanOrEqual(6)
  })

  it('are each asked once, by an id of their own', () => {
    expect(new Set(starterQuestions.map(({ id }) => id)).size).toBe(starterQuestions.length)
    expect(new Set(starterQuestions.map(({ question }) => question.toLowerCase())).size).toBe(starterQuestions.length)
  })

  it('point at the words they say they point at', () => {
    for (const { id, kind, support } of starterQuestions) {
      expect(support.length === 0, id).toBe(kind === 'unanswerable')
      for (const { article, start, end, exact } of support)
        expect(articles.get(`${article}.md`)?.text.slice(start, end), id).toBe(exact)
    }
  })
})
