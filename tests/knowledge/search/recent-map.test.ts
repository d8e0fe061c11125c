import { describe, expect, it } from 'vitest'
import { createRecentMap } from '../../../knowledge/search/recent-map.ts'

describe('a map of what was used lately', () => {
  it('keeps at least half of its size and never more than all of it', () => {
    const map = createRecentMap<number, string>(10)
    for (let n = 0; n < 100; n++) map.set(n, `value ${n}`)
    for (let n = 95; n < 100; n++) expect(map.get(n)).toBe(`value ${n}`)
    const kept = Array.from({ length: 100 }, (_, n) => map.get(n)).filter((value) => value !== undefined)
    expect(kept.length).toBeLessThanOrEqual(10)
  })

  it('keeps what is asked for again and again', () => {
    const map = createRecentMap<string, string>(10)
    map.set('often', 'used')
    for (let n = 0; n < 100; n++) {
      map.set(`once ${n}`, 'used')
      expect(map.get('often')).toBe('used')
    }
  })

  it('forgets everything when it is cleared', () => {
    const map = createRecentMap<string, string>(4)
    for (const key of ['a', 'b', 'c']) map.set(key, key)
    map.clear()
    expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([undefined, undefined, undefined])
  })
})
