import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js'
import { StartRefused } from '../../src/core/adapter.ts'
import { type After, wait } from '../../src/core/after.ts'
import type { Log } from '../../src/core/log.ts'
import { describeFailure } from './discord-failure.ts'

/** Milliseconds before the second try; doubled from try to try. */
const firstPause = 1000
const longestPause = 60_000

const refusedToken =
  'check DISCORD_TOKEN, get a new one from https://discord.com/developers/applications under Bot, Reset Token'

/** What to do about a connection that Discord closes for good, by its close code. */
const refusals: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: `Discord refused the token (4004 Authentication failed): ${refusedToken}`,
  [GatewayCloseCodes.InvalidShard]: 'Discord refused the shard (4010 Invalid shard): set DISCORD_SHARDS=auto',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord wants more connections for so many servers (4011 Sharding required): set DISCORD_SHARDS=auto',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer speaks this version of its protocol (4012 Invalid API version): update Footnote',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord does not know the intents asked for (4013 Invalid intents): update Footnote',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refused the intents (4014 Disallowed intents), though no privileged one is asked for: check that DISCORD_TOKEN is the token of your own bot',
}

/** The line for an operator; null for a close code that is followed by another try. */
export function refusalOf(closeCode: number): string | null {
  return refusals[closeCode] ?? null
}

class ClosedForGood extends Error {
  readonly code: number

  constructor(code: number) {
    super(`the gateway closed with ${code}`)
    this.code = code
  }
}

/**
 * Logs in with a new client, later and later, until events come in; null when `signal` ends it first. Rejects with
 * `StartRefused` when trying again is of no use.
 */
export async function connect(
  token: string,
  newClient: () => Client,
  { log, after, signal }: { readonly log: Log; readonly after: After; readonly signal: AbortSignal },
): Promise<Client | null> {
  for (let pause = firstPause; !signal.aborted; pause = Math.min(pause * 2, longestPause)) {
    const client = newClient()
    try {
      await logIn(client, token, signal)
      return client
    } catch (error) {
      await client.destroy()
      if (signal.aborted) return null
      const refusal = refusalIn(error)
      if (refusal !== null) throw new StartRefused(refusal)
      log.warn({ ...describeFailure(error), pause }, 'discord: cannot be reached; will try again')
      await wait(pause, signal, after)
    }
  }
  return null
}

/** Handlers stand before the login, for the client may be ready before it returns. */
function logIn(client: Client, token: string, signal: AbortSignal): Promise<unknown> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()))
  const closed = new Promise<never>((_, reject) =>
    client.once(Events.ShardDisconnect, ({ code }) => reject(new ClosedForGood(code))),
  )
  const aborted = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true }),
  )
  return Promise.race([closed, aborted, Promise.all([client.login(token), ready])])
}

function refusalIn(error: unknown): string | null {
  if (error instanceof ClosedForGood) return refusalOf(error.code)
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid
    ? `Discord refused the token (401 Unauthorized): ${refusedToken}`
    : null
}
