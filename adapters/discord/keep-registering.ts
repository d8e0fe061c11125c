import { type After, wait } from '../../src/core/after.ts'
import { type Registration, registerCommands } from './command-registration.ts'
import { describeFailure } from './discord-failure.ts'

/** Milliseconds before the second try; doubled from try to try. */
const firstPause = 5000
const longestPause = 15 * 60_000

/** Resolves after the first try; goes on trying behind, because the bot answers mentions without commands too. */
export async function keepRegistering(registration: Registration, signal: AbortSignal, after: After): Promise<void> {
  const tried = await attempt(registration)
  if (!tried) void goOn(registration, signal, after)
}

async function goOn(registration: Registration, signal: AbortSignal, after: After): Promise<void> {
  for (let pause = firstPause; !signal.aborted; pause = Math.min(pause * 2, longestPause)) {
    await wait(pause, signal, after)
    if (signal.aborted || (await attempt(registration))) return
  }
}

async function attempt(registration: Registration): Promise<boolean> {
  try {
    await registerCommands(registration)
    return true
  } catch (error) {
    const { log, guild } = registration
    const mend = guild === null ? '' : '; is the bot a member of the server that DISCORD_GUILD_ID names?'
    log.error({ guild, ...describeFailure(error) }, `discord: commands could not be registered${mend}`)
    return false
  }
}
