import type { Middleware, Respond } from './turn.ts'

/** Puts middleware in front of `respond`, first one outermost; each may call `next` at most once. */
export function compose(middleware: readonly Middleware[], respond: Respond): Respond {
  return middleware.reduceRight<Respond>(
    (next, layer) => (turn) => {
      let called = false
      return layer(turn, async (passed) => {
        if (called) throw new Error('core: next() was called twice by one middleware')
        called = true
        return next(passed)
      })
    },
    respond,
  )
}
