import { createHash } from 'node:crypto'
import { DiscordAPIError, type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js'
import type { Log } from '../../src/core/log.ts'
import type { Records } from '../../src/core/records.ts'
import { describeFailure } from './discord-failure.ts'

/** Where commands are offered, and what they are. */
export interface Registration {
  readonly rest: REST
  readonly records: Records
  readonly log: Log
  readonly applicationId: string
  /** Server that alone gets them; null for all. */
  readonly guild: string | null
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[]
}

/**
 * Registers the commands where they changed since last time, and takes them away from where they are no longer
 * offered, or people would see each of them twice. Rejects as REST does.
 */
export async function registerCommands(registration: Registration): Promise<void> {
  const { records, applicationId, guild, commands } = registration
  const prefix = `discord:commands:${applicationId}:`
  const place = guild ?? everywhere
  const hash = createHash('sha256').update(JSON.stringify(commands)).digest('hex')
  const before = await records.list(prefix)
  for (const { key } of before) {
    const old = key.slice(prefix.length)
    if (old === place) continue
    await put(registration, old, []).catch((error: unknown) => {
      // A server that the bot has left shows none of its commands any more.
      if (!(error instanceof DiscordAPIError)) throw error
      registration.log.warn({ place: old, ...describeFailure(error) }, 'discord: old commands could not be removed')
    })
    await records.remove([key])
  }
  if (before.some(({ key, value }) => key === prefix + place && value === hash)) return
  await put(registration, place, commands)
  await records.write([{ key: prefix + place, value: hash, until: null }])
  registration.log.info({ commands: commands.length, guild }, 'discord: commands registered')
}

const everywhere = 'everywhere'

async function put(
  { rest, applicationId }: Registration,
  place: string,
  body: Registration['commands'],
): Promise<void> {
  const route =
    place === everywhere
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, place)
  await rest.put(route, { body })
}
