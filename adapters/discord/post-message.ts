import { randomBytes } from 'node:crypto'
import { type REST, Routes } from 'discord.js'
import { codeOf, failureCode } from './discord-failure.ts'
import type { RenderedMessage } from './render.ts'

/** Posts it once, even when a try whose answer got lost is repeated; a reply whose message is gone is a message. */
export async function postMessage(
  rest: REST,
  channel: string,
  body: RenderedMessage,
  replyTo: string | null,
): Promise<string> {
  const post = async (reference: object) => {
    const nonce = randomBytes(12).toString('hex')
    const sent = await rest.post(Routes.channelMessages(channel), {
      body: { ...body, ...reference, nonce, enforce_nonce: true },
    })
    return (sent as { id: string }).id
  }
  if (replyTo === null) return post({})
  try {
    return await post({ message_reference: { message_id: replyTo, fail_if_not_exists: false } })
  } catch (error) {
    // Replying takes reading the history, saying something does not.
    if (codeOf(error) === failureCode.replyForbidden) return post({})
    throw error
  }
}

/** The direct messages with a person. */
export async function openDirect(rest: REST, userId: string): Promise<string> {
  const channel = await rest.post(Routes.userChannels(), { body: { recipient_id: userId } })
  return (channel as { id: string }).id
}
