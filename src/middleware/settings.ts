import type { SettingsKeeper } from '../core/chat-settings.ts'
import type { Incoming } from '../core/incoming.ts'
import { silence } from '../core/outcome.ts'
import type { Middleware, Turn } from '../core/turn.ts'

/**
 * What a chat's administrators decided about it: language, questions that nobody addressed, and channels where the bot
 * speaks to the asker alone. Typing ahead never waits for it.
 */
export function createSettings(settings: SettingsKeeper): Middleware {
  return async (turn, next) => {
    const { incoming } = turn
    if (incoming.kind !== 'lookup') await settings.load()
    const { language, overhears, privately } = settings.of(incoming.conversation)
    const known: Turn = { ...turn, locale: language }
    const inGroup = incoming.conversation.kind === 'group'
    if (privately && inGroup) {
      if (incoming.kind === 'question') return silence
      const outcome = await next(known)
      return outcome.kind === 'reply' ? { ...outcome, audience: 'asker' } : outcome
    }
    if (overhears && inGroup && isOverheardQuestion(incoming))
      return next({ ...known, overheard: true, incoming: { ...incoming, addressed: true } })
    return next(known)
  }
}

function isOverheardQuestion(incoming: Incoming): incoming is Extract<Incoming, { kind: 'question' }> {
  return incoming.kind === 'question' && !incoming.addressed && /\?["'”»)\]\s]*$/u.test(incoming.text)
}
