import { describe, expect, it } from 'vitest'
import { type After, settlesWithin, wait } from '../../../src/core/after.ts'

/** Time that runs out when told, and remembers what was called off. */
function byHand() {
  const due = new Set<() => void>()
  const after: After = (_, run) => {
    due.add(run)
    return () => void due.delete(run)
  }
  const runAll = () => {
    for (const run of due) run()
  }
  return { after, due, run: runAll }
}

describe('waiting', () => {
  it('says that the time is over', async () => {
    const { after, run } = byHand()
    const waited = wait(1000, new AbortController().signal, after)
    run()
    expect(await waited).toBe(true)
  })

  it('ends early, and calls its timer off, when told to leave', async () => {
    const { after, due } = byHand()
    const leaving = new AbortController()
    const waited = wait(1000, leaving.signal, after)
    leaving.abort()
    expect([await waited, due.size]).toEqual([false, 0])
    expect([await wait(1000, leaving.signal, after), due.size]).toEqual([false, 0])
  })
})

describe('work with a time', () => {
  it.each([
    ['succeeds', () => Promise.resolve('done')],
    ['fails', () => Promise.reject(new Error('no'))],
  ])('that %s settles within it and calls the timer off', async (_, work) => {
    const { after, due } = byHand()
    expect([await settlesWithin(work(), 1000, after), due.size]).toEqual([true, 0])
  })

  it('does not settle when the time runs out first', async () => {
    const { after, run } = byHand()
    const within = settlesWithin(new Promise(() => {}), 1000, after)
    run()
    expect(await within).toBe(false)
  })
})
