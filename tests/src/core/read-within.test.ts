import { describe, expect, it } from 'vitest'
import { readWithin } from '../../../src/core/read-within.ts'

/** A body of three parts of two bytes, and how many of them were asked for. */
function body() {
  const counted = { taken: 0, left: false }
  async function* parts() {
    try {
      for (const part of [Uint8Array.of(1, 2), Uint8Array.of(3, 4), Uint8Array.of(5, 6)]) {
        counted.taken++
        yield part
      }
    } finally {
      counted.left = true
    }
  }
  return { parts: parts(), counted }
}

describe('a body of six bytes', () => {
  it.each([6, 7])('is read whole within %d', async (limit) => {
    expect([...((await readWithin(body().parts, limit)) ?? [])]).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('is left as soon as it is longer than the limit', async () => {
    const { parts, counted } = body()
    expect(await readWithin(parts, 3)).toBeNull()
    expect(counted).toEqual({ taken: 2, left: true })
  })
})
