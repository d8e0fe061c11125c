import { DiscordAPIError } from 'discord.js'

/** Discord's error codes that mean something to the bot. */
export const failureCode = {
  unknownChannel: 10_003,
  unknownMessage: 10_008,
  unknownWebhook: 10_015,
  unknownInteraction: 10_062,
  alreadyAcknowledged: 40_060,
  missingAccess: 50_001,
  editsAnother: 50_005,
  cannotDirect: 50_007,
  missingPermissions: 50_013,
  tokenExpired: 50_027,
  replyForbidden: 160_002,
  archived: 50_083,
  noSharedServer: 50_278,
  locked: 160_005,
} as const

/** Discord's code for what went wrong; null for anything else than a refusal by Discord. */
export function codeOf(error: unknown): number | null {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null
}

const gone: ReadonlySet<number> = new Set([
  failureCode.unknownInteraction,
  failureCode.unknownWebhook,
  failureCode.tokenExpired,
])

/** Whether the interaction can no longer be answered: too late, or its token has run out. */
export function isExpired(error: unknown): boolean {
  const code = codeOf(error)
  return code !== null && gone.has(code)
}

/** What an operator reads; never holds what was sent. */
export function describeFailure(error: unknown): { readonly code?: number; readonly reason: string } {
  const code = codeOf(error)
  const reason = error instanceof Error ? error.message : String(error)
  return code === null ? { reason } : { code, reason }
}
