import { describe, expect, it } from 'vitest'
import { matchShapes } from '../../../knowledge/store/sqlite/match-shapes.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { generateArticle } from '../../support/generated-articles.ts'

describe('shapes of a full-text query', () => {
  it('go from any term to three terms together', () => {
    expect(matchShapes(['a', 'b', 'c'])).toEqual([
      '"a" OR "b" OR "c"',
      '"a" OR ("a" AND "b") OR ("a" AND "c") OR ("b" AND "c")',
      '("a" AND "b") OR ("a" AND "c") OR ("b" AND "c")',
      '("a" AND "b" AND "c")',
    ])
  })

  it('are fewer for few terms, and none for none', () => {
    expect(matchShapes([])).toEqual([])
    expect(matchShapes(['a', 'a'])).toEqual(['"a"'])
    expect(matchShapes(['a', 'b'])).toEqual(['"a" OR "b"', '("a" AND "b")'])
  })

  it('stay short for hundreds of terms', () => {
    const shapes = matchShapes(Array.from({ length: 500 }, (_, n) => `t${n}`))
    expect(shapes.slice(1).every((shape) => shape.length < 3000)).toBe(true)
  })

  it('cannot be broken out of by a term', () => {
    expect(matchShapes(['a" OR "b'])).toEqual(['"a OR b"'])
  })
})

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
