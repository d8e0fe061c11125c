import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { generateArticle } from '../../support/generated-articles.ts'

describe('common terms', () => {
  it('are searched for together before they are searched for alone', async () => {
    const store = await openSqliteStore(':memory:')
    for (let n = 0; n < 16; n++) {
      const common = Array.from(
        { length: 300 },
        (_, i) => `The ${i % 2 === 0 ? 'goose' : 'heron'} passed post ${n}_${i}.`,
      )
      const text = [...common.slice(0, 150), `One goose and one heron met at mark ${n}.`, ...common.slice(150)].join(
        '\n\n',
      )
      const { article, derived, audit } = generateArticle(n, { text, title: 'Birds' })
      await store.saveArticle(article, derived, audit)
    }
    const together = await store.candidates({ terms: ['goose', 'heron'], limit: 20 })
    expect(together).toHaveLength(20)
    expect(together.slice(0, 16).every(({ terms }) => terms.startsWith('one goose and one heron'))).toBe(true)
    const rare = await store.candidates({ terms: ['7_42', 'goose', 'heron', 'passed'], limit: 5 })
    expect(rare[0]?.terms).toBe('the goose passed post 7_42')
    expect(await store.candidates({ terms: ['passed'], limit: 50 })).toHaveLength(50)
    await store.close()
  })
})

describe('equals', () => {
  it('are cut in the order of articles, not of adding', async () => {
    const given: string[][] = []
    for (const order of [
      [1, 2, 3, 4, 5, 6],
      [6, 3, 1, 5, 2, 4],
    ]) {
      const store = await openSqliteStore(':memory:')
      for (const n of order) {
        const { article, derived, audit } = generateArticle(n, { text: 'The goose slept.\n\nThe goose ate.' })
        await store.saveArticle(article, derived, audit)
      }
      const rows = await store.candidates({ terms: ['goose'], limit: 5 })
      given.push(rows.map(({ articleId, ordinal }) => `${articleId} ${ordinal}`))
      await store.close()
    }
    expect(given[0]).toHaveLength(5)
    expect(given[1]).toEqual(given[0])
  })
})

describe('an article', () => {
  it('leaves the index when it is retracted and comes back with its sentences', async () => {
    const store = await openSqliteStore(':memory:')
    const saved = [1, 2].map((n) => generateArticle(n))
    for (const { article, derived, audit } of saved) await store.saveArticle(article, derived, audit)
    const [first] = saved
    const search = () => store.candidates({ terms: ['unique1', 'week'], limit: 50 })
    const before = await search()
    await store.updateArticle(first!.article.id, { status: 'retracted' }, null)
    expect((await search()).some(({ articleId }) => articleId === first!.article.id)).toBe(false)
    expect(await store.verify()).toEqual([])
    await store.updateArticle(first!.article.id, { status: 'live' }, null)
    expect(await search()).toEqual(before)
    const within = await store.candidates({ terms: ['week'], limit: 50, articles: [first!.article.id] })
    expect(within.length).toBeGreaterThan(0)
    expect(new Set(within.map(({ articleId }) => articleId))).toEqual(new Set([first!.article.id]))
    expect(await store.verify()).toEqual([])
    await store.close()
  })
})

describe('any term', () => {
  it.each([['हिन्दी'], ['a-b'], ['e\u0301x'], ['😀'], ['"'], [''], ['a" OR "b'], ['NEAR'], ['ᴬ'], ['a b'], ['𞤀𞤣']])(
    'can be asked for, even %s, which no analysis gives',
    async (term) => {
      const store = await openSqliteStore(':memory:')
      const { article, derived, audit } = generateArticle(1)
      await store.saveArticle(article, derived, audit)
      expect(await store.candidates({ terms: [term, 'unique1'], limit: 1 })).toHaveLength(1)
      await store.close()
    },
  )

  it('is found whole in scripts whose letters carry marks', async () => {
    const store = await openSqliteStore(':memory:')
    const { article, derived, audit } = generateArticle(1)
    const sentences = derived.index.sentences.map((row) => ({ ...row, terms: 'हिन्दी कविता' }))
    await store.saveArticle(article, { ...derived, index: { ...derived.index, sentences } }, audit)
    expect((await store.candidates({ terms: ['हिन्दी'], limit: 1 }))[0]?.terms).toBe('हिन्दी कविता')
    expect(await store.candidates({ terms: ['हिन'], limit: 1 })).toEqual([])
    await store.close()
  })
})
