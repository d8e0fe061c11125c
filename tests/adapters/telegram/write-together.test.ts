import { describe, expect, it } from 'vitest'
import { writeTogether } from '../../../adapters/telegram/write-together.ts'
import type { RecordEntry } from '../../../src/core/records.ts'
import { memoryRecords } from '../../support/memory-records.ts'

const entry = (key: string, value = ''): RecordEntry => ({ key, value, until: null })

/** Records that note each write, and fail at those that are told. */
function noted(failing: readonly string[] = []) {
  const records = memoryRecords()
  const writes: string[][] = []
  const together = writeTogether({
    ...records,
    async write(entries) {
      writes.push(entries.map(({ key }) => key))
      await new Promise(setImmediate)
      if (entries.some(({ key }) => failing.includes(key))) throw new Error('disk full')
      await records.write(entries)
    },
  })
  return { together, writes }
}

describe('writing together', () => {
  it('makes one write of those of one moment, in order', async () => {
    const { together, writes } = noted()
    await Promise.all(['a', 'b', 'c'].map((key) => together.write([entry(key)])))
    expect(writes).toEqual([['a', 'b', 'c']])
    expect(await together.list('')).toHaveLength(3)
  })

  it('resolves only when it is written', async () => {
    const { together } = noted()
    await together.write([entry('a', '1')])
    expect(await together.read('a')).toBe('1')
    const late = [together.write([entry('a', '2')]), together.write([entry('a', '3')])]
    await Promise.all(late)
    expect(await together.read('a')).toBe('3')
  })

  it('never has two writes under way, and loses none', async () => {
    const { together, writes } = noted()
    const all: Promise<void>[] = []
    for (let i = 0; i < 50; i++) {
      all.push(together.write([entry(`key ${i}`)]))
      if (i % 7 === 0) await new Promise(setImmediate)
    }
    await Promise.all(all)
    expect(writes.flat()).toEqual(Array.from({ length: 50 }, (_, i) => `key ${i}`))
  })

  it('tells all who took part of a failure, and nobody else', async () => {
    const { together } = noted(['bad'])
    const results = await Promise.allSettled([together.write([entry('good')]), together.write([entry('bad')])])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await together.write([entry('after')])
    expect(await together.read('after')).toBe('')
  })

  it('removes and adds after what was written before', async () => {
    const { together } = noted()
    const written = together.write([entry('a')])
    await together.remove(['a'])
    await written
    expect(await together.read('a')).toBeNull()
    const again = together.write([entry('b')])
    expect(await together.add(entry('b'))).toBe(false)
    await again
  })
})
