import { MessageFlags } from 'discord.js'
import type { Handler } from '../../../src/core/adapter.ts'
import type { CommandDefinition } from '../../../src/core/command.ts'
import { paragraph, type Reply, reply, text } from '../../../src/core/reply.ts'
import { unwatched } from '../../contracts/adapter.ts'
import { type AdapterOnDouble, createAdapterOnDouble, type Setting } from './adapter-on-double.ts'
import { askCommand, statusCommand } from './commands.ts'
import type { Interaction } from './interactions.ts'
import type { Person } from './people.ts'

/** A reply of one line. */
export const answer = (words: string, options: Partial<Reply> = {}): Reply => ({
  ...reply([paragraph(text(words))]),
  ...options,
})
export const miss = answer('nothing known', { audience: 'asker' })

/** The adapter at work, and somebody who talks to it. */
export async function startAnswering(
  handler: Handler,
  commands: readonly CommandDefinition[] = [askCommand, statusCommand],
  setting: Setting = {},
): Promise<AdapterOnDouble & { readonly ada: Person }> {
  const on = await createAdapterOnDouble(setting)
  await on.adapter.start(handler, commands, unwatched)
  return { ...on, ada: on.double.person('Ada') }
}

export const acknowledged = (interaction: Interaction) => () => interaction.first !== null
export const answered = (interaction: Interaction) => () => interaction.shown.length > 0

/** Lets a slow handler be noticed: the event has come in, and the limit has passed. */
export async function passLimit({ double, clock }: AdapterOnDouble, heard: readonly unknown[]): Promise<void> {
  await double.until(() => heard.length > 0)
  clock.advance(1500)
}

/** Of each message shown, whether only the asker sees it. */
export function privately({ shown }: Interaction): readonly boolean[] {
  return shown.map(({ flags }) => (flags & MessageFlags.Ephemeral) !== 0)
}
