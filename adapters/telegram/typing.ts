import type { Api } from 'grammy'
import type { After } from '../../src/core/after.ts'
import type { Incoming } from '../../src/core/incoming.ts'
import { toAddress } from './address.ts'

/** An answer that comes sooner needs no announcement. */
const patience = 500
/** Telegram shows it for five seconds. */
export const again = 4500

/** Shows that the bot is at it while an answer is being found; only to those who spoke to it. */
export function createTyping(api: Pick<Api, 'raw'>, after: After) {
  return async <Result>(incoming: Incoming, work: () => Promise<Result>): Promise<Result> => {
    if (incoming.kind === 'lookup' || (incoming.kind === 'question' && !incoming.addressed)) return work()
    let callOff = () => {}
    const show = () => {
      callOff = after(again, show)
      // Nobody misses it when it fails.
      api.raw.sendChatAction({ ...toAddress(incoming.conversation), action: 'typing' }).catch(() => undefined)
    }
    callOff = after(patience, show)
    try {
      return await work()
    } finally {
      callOff()
    }
  }
}
