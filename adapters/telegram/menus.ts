import { createHash } from 'node:crypto'
import type { Api } from 'grammy'
import type { BotCommandScope } from 'grammy/types'
import type { CommandDefinition } from '../../src/core/command.ts'
import type { Log } from '../../src/core/log.ts'
import type { Records } from '../../src/core/records.ts'
import type { Messages } from '../../src/messages/messages.ts'
import { faultOf } from './chat-faults.ts'
import { inLanguage } from './in-language.ts'
import { type MenuReaders, menuPlan } from './menu-plan.ts'
import { profilePlan } from './profile.ts'

/** Something that Telegram keeps for the bot: told only when it is not what was told last. */
interface Registration {
  readonly key: string
  readonly content: unknown
  tell(): Promise<unknown>
}

const prefix = 'telegram:menu:'

/**
 * Tells Telegram the commands for each kind of reader and the bot's profile, in every language; only what has changed.
 * Gives the ids of people whose menu it did not take, because they have no chat with the bot yet.
 */
export async function registerMenus(
  api: Pick<Api, 'raw'>,
  commands: readonly CommandDefinition[],
  messages: Messages,
  records: Records,
  { readers, log, bot }: { readonly readers: MenuReaders; readonly log: Log; readonly bot: number },
): Promise<ReadonlySet<number>> {
  // Another bot, whose token is given to the same database, has been told nothing yet.
  const own = `${prefix}${bot}:`
  const registrations = [...menuRegistrations(api, commands, readers), ...profilePlan(api, messages)]
  const told = new Map((await records.list(own)).map(({ key, value }) => [key.slice(own.length), value]))
  const missed = new Set<string>()
  for (const { key, content, tell } of registrations) {
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url')
    if (told.get(key) === hash) continue
    try {
      await tell()
      await records.write([{ key: own + key, value: hash, until: null }])
    } catch (error) {
      missed.add(key)
      log.debug({ menu: key, ...faultOf(error) }, 'telegram: a menu was not taken')
    }
  }
  const wanted = new Set(registrations.map(({ key }) => key))
  await withdraw(
    api,
    records,
    [...told.keys()].filter((key) => !wanted.has(key)),
    own,
  )
  return new Set(readers.moderators.filter((id) => [...missed].some((key) => key.includes(`"chat_id":${id}}`))))
}

function menuRegistrations(
  api: Pick<Api, 'raw'>,
  commands: readonly CommandDefinition[],
  readers: MenuReaders,
): readonly Registration[] {
  return menuPlan(commands, readers).map(({ scope, language, commands: menu }) => ({
    key: `commands ${JSON.stringify(scope)} ${language ?? ''}`,
    content: menu,
    tell: () => api.raw.setMyCommands({ scope, ...inLanguage(language), commands: [...menu] }),
  }))
}

/** Menus of those who are no longer moderators. */
async function withdraw(api: Pick<Api, 'raw'>, records: Records, keys: readonly string[], own: string): Promise<void> {
  for (const key of keys) {
    const [, scope, language] = /^commands (\{.*\}) (\w*)$/.exec(key) ?? []
    if (scope !== undefined)
      await api.raw
        .deleteMyCommands({ scope: JSON.parse(scope) as BotCommandScope, ...inLanguage(language || null) })
        .catch(() => undefined)
  }
  await records.remove(keys.map((key) => own + key))
}
