import { BaseInteraction, type Message } from 'discord.js'
import type { Incoming } from '../../src/core/incoming.ts'
import type { Surroundings } from './surroundings.ts'
import { interactionToIncoming } from './to-incoming-interaction.ts'
import { messageToIncoming } from './to-incoming-message.ts'

/** What somebody did, free of Discord; null for what is not meant for the bot. */
export async function toIncoming(
  event: BaseInteraction | Message,
  surroundings: Pick<Surroundings, 'botId' | 'commands' | 'intents'>,
): Promise<Incoming | null> {
  return event instanceof BaseInteraction
    ? interactionToIncoming(event, surroundings)
    : messageToIncoming(event, surroundings.botId)
}
