import type { After } from '../../../src/core/after.ts'

/** Time that passes when the test says so. */
export function handTime() {
  const waiting = new Map<number, Set<() => void>>()
  const after: After = (milliseconds, run) => {
    const runs = waiting.get(milliseconds) ?? new Set()
    waiting.set(milliseconds, runs.add(run))
    return () => void runs.delete(run)
  }
  return {
    after,
    pending: (milliseconds: number) => waiting.get(milliseconds)?.size ?? 0,
    pass(milliseconds: number) {
      const runs = [...(waiting.get(milliseconds) ?? [])]
      waiting.get(milliseconds)?.clear()
      for (const run of runs) run()
    },
  }
}
