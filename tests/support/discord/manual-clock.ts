import type { After } from '../../../src/core/after.ts'

/** A clock that only tests move, and a wait that goes by it. */
export interface ManualClock {
  readonly now: () => number
  readonly after: After
  /** Moves on, calling back whatever falls due, in order. */
  advance(milliseconds: number): void
}

export function createManualClock(start = Date.UTC(2026, 7, 20, 12)): ManualClock {
  let time = start
  const due = new Set<{ readonly at: number; readonly callBack: () => void }>()
  return {
    now: () => time,
    after(milliseconds, callBack) {
      const entry = { at: time + milliseconds, callBack }
      due.add(entry)
      return () => void due.delete(entry)
    },
    advance(milliseconds) {
      const end = time + milliseconds
      for (;;) {
        const next = [...due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        due.delete(next)
        time = Math.max(time, next.at)
        next.callBack()
      }
      time = end
    },
  }
}
