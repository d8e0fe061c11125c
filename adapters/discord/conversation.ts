import { type BaseInteraction, InteractionContextType, type Message } from 'discord.js'
import type { Conversation } from '../../src/core/incoming.ts'

const adapter = 'discord'

/** Where a message stands. */
export function conversationOf({ channelId, channel, guildId }: Message): Conversation {
  return { adapter, id: channelId, space: spaceOf(channelId, channel), kind: guildId === null ? 'private' : 'group' }
}

/** Where a person did something; direct messages between people are no private talk with the bot. */
export function conversationOfInteraction({
  channelId,
  channel,
  context,
  guildId,
  user,
}: BaseInteraction): Conversation {
  const id = channelId ?? user.id
  const alone = guildId === null && context !== InteractionContextType.PrivateChannel
  return { adapter, id, space: spaceOf(id, channel), kind: alone ? 'private' : 'group' }
}

/** A thread belongs to its channel. */
function spaceOf(id: string, channel: Message['channel'] | null): string {
  return channel?.isThread() ? (channel.parentId ?? id) : id
}
