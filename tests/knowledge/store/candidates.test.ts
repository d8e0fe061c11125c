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
