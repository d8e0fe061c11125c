import { type REST, Routes } from 'discord.js'
import { codeOf, failureCode } from './discord-failure.ts'
import type { RenderedMessage } from './render.ts'

const irreplaceable: ReadonlySet<number> = new Set([failureCode.unknownMessage, failureCode.editsAnother])

/** Puts it in place of a message of the bot and says where; null when that can no longer be. */
export async function replaceMessage(
  rest: REST,
  channel: string,
  id: string,
  body: RenderedMessage,
): Promise<string | null> {
  try {
    await rest.patch(Routes.channelMessage(channel, id), { body })
    return id
  } catch (error) {
    if (irreplaceable.has(codeOf(error) ?? 0)) return null
    throw error
  }
}
