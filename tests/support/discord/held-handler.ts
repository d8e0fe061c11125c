import type { Handler } from '../../../src/core/adapter.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import { type Outcome, silence } from '../../../src/core/outcome.ts'

const open: { readonly giveAll: () => void }[] = []

/** Lets go of all that is held; an adapter that waits for its work would never stop. */
export function giveAllHeld(): void {
  for (const { giveAll } of open.splice(0)) giveAll()
}

/** A handler whose answers come when the test gives them, first asked first answered. */
export interface HeldHandler {
  readonly handler: Handler
  readonly heard: readonly Incoming[]
  give(outcome: Outcome): void
}

export function createHeldHandler(): HeldHandler {
  const heard: Incoming[] = []
  const waiting: ((outcome: Outcome) => void)[] = []
  let over = false
  open.push({
    giveAll() {
      over = true
      for (const give of waiting.splice(0)) give(silence)
    },
  })
  return {
    heard,
    handler(incoming) {
      heard.push(incoming)
      return over ? Promise.resolve(silence) : new Promise((resolve) => void waiting.push(resolve))
    },
    give: (outcome) => waiting.shift()?.(outcome),
  }
}
