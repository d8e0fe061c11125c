import { GrammyError, HttpError } from 'grammy'
import type { Log } from '../../src/core/log.ts'
import { codeOf } from './bot-fetch.ts'

/** What Telegram says where the bot cannot speak any more. */
const unreachable = [
  /chat not found/i,
  /not enough rights/i,
  /have no rights to send/i,
  /need administrator rights/i,
  /CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED|CHAT_SEND_\w+_FORBIDDEN|USER_IS_BLOCKED|PEER_ID_INVALID/,
  /user is deactivated|group chat was (?:deactivated|deleted)|chat was deleted/i,
  /message thread not found|TOPIC_(?:CLOSED|DELETED)/i,
]

/** Why a conversation cannot be reached; null for any other fault. */
export function unreachableBecause(error: unknown): string | null {
  if (!(error instanceof GrammyError)) return null
  const { error_code, description } = error
  const lost = error_code === 403 || (error_code === 400 && unreachable.some((words) => words.test(description)))
  return lost ? description : null
}

/** What may stand in the log of a failed call: never what was to be sent, and never the address, which has the token. */
export function faultOf(error: unknown): object {
  if (error instanceof GrammyError)
    return { method: error.method, code: error.error_code, description: error.description }
  if (error instanceof HttpError) return { fault: codeOf(error.error) ?? nameOf(error.error), message: error.message }
  return { err: error }
}

/** The same error for others' logs: the client's own holds what was to be said. */
export function withoutContent(error: unknown): unknown {
  return error instanceof GrammyError || error instanceof HttpError
    ? new Error(`telegram: ${JSON.stringify(faultOf(error))}`)
    : error
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')

const mostRemembered = 10_000

/** Says once of a chat that it cannot be reached, until it can be again. */
export interface ChatFaults {
  report(chat: string, error: unknown, update: number | null): void
  reached(chat: string): void
}

export function createChatFaults(log: Log): ChatFaults {
  const said = new Map<string, string>()
  return {
    report(chat, error, update) {
      const reason = unreachableBecause(error)
      if (reason === null) {
        log.error({ chat, update, ...faultOf(error) }, 'telegram: an answer could not be given')
        return
      }
      if (said.get(chat) === reason) return
      said.set(chat, reason)
      if (said.size > mostRemembered) said.delete(said.keys().next().value!)
      log.warn({ chat, reason }, 'telegram: the bot cannot speak in a chat')
    },
    reached: (chat) => void said.delete(chat),
  }
}
