import type { Handler } from '../../../src/core/adapter.ts'
import type { CommandDefinition } from '../../../src/core/command.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { type AdapterOnDouble, createAdapterOnDouble } from '../../support/discord/adapter-on-double.ts'
import type { Interaction } from '../../support/discord/interactions.ts'
import type { Channel, Message } from '../../support/discord/world.ts'
import { screenOf } from './rendered.ts'

/** The adapter at work on Discord's double, and what it handed over. */
export interface Talk extends AdapterOnDouble {
  readonly heard: readonly Incoming[]
  /** Replies that were shown, and whether the bot can reach them again; complete once the adapter has stopped. */
  readonly told: readonly { readonly reply: Reply; readonly reachable: boolean }[]
  /** Resolves with what an interaction was answered with: the message last shown. */
  answer(interaction: Interaction): Promise<Message>
  /** Resolves with the bot's so-many-th message there. */
  said(channel: Channel, count?: number): Promise<Message>
}

/** Started; `prepare` furnishes the server before the bot comes in. */
export async function startTalk(
  handler: Handler,
  commands: readonly CommandDefinition[],
  prepare: (on: AdapterOnDouble) => void = () => undefined,
): Promise<Talk> {
  const on = await createAdapterOnDouble()
  const { adapter, double } = on
  prepare(on)
  const heard: Incoming[] = []
  const told: { reply: Reply; reachable: boolean }[] = []
  const listen: Handler = async (incoming) => {
    heard.push(incoming)
    return handler(incoming)
  }
  await adapter.start(listen, commands, {
    shown: async (_, reply, message) => void told.push({ reply, reachable: message !== null }),
    moved: async () => undefined,
  })
  return {
    ...on,
    heard,
    told,
    async answer(interaction) {
      await double.until(() => interaction.shown.length > 0 && interaction.placeholder === null)
      return interaction.shown.at(-1)!
    },
    async said(where, count = 1) {
      await double.until(() => double.said(where).length >= count)
      return double.said(where)[count - 1]!
    },
  }
}

/** The words of a message as they are read on screen. */
export const onScreen = ({ components }: Message): string => screenOf(components)
