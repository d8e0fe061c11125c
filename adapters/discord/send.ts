import type { REST } from 'discord.js'
import type { Beside, Sent } from '../../src/core/adapter.ts'
import type { Conversation } from '../../src/core/incoming.ts'
import { codeOf, failureCode } from './discord-failure.ts'
import { postMessage } from './post-message.ts'
import type { RenderedMessage } from './render.ts'
import { replaceMessage } from './replace-message.ts'

/** Why a conversation cannot be reached any more, by Discord's code. */
const unreachable: Readonly<Record<number, string>> = {
  [failureCode.unknownChannel]: 'the channel is gone',
  [failureCode.missingAccess]: 'the bot cannot see the channel',
  [failureCode.missingPermissions]: 'the bot may not write there',
  [failureCode.cannotDirect]: 'the person takes no direct messages from it',
  [failureCode.noSharedServer]: 'the person shares no server with it any more',
  [failureCode.archived]: 'the thread is archived',
  [failureCode.locked]: 'the thread is locked',
}

/** Says something unasked; `messages` must not be empty. */
export async function sendMessages(
  rest: REST,
  conversation: Conversation,
  messages: readonly RenderedMessage[],
  beside: Beside | undefined,
): Promise<Sent> {
  const [head, ...others] = messages
  if (head === undefined) throw new Error('discord: a reply was rendered as nothing')
  try {
    const id = (await replace(rest, head, beside)) ?? (await postMessage(rest, conversation.id, head, replyTo(beside)))
    for (const body of others) await postMessage(rest, conversation.id, body, null)
    return { kind: 'sent', message: { conversation, id } }
  } catch (error) {
    const reason = unreachable[codeOf(error) ?? 0]
    if (reason === undefined) throw error
    return { kind: 'unreachable', reason }
  }
}

/** Null where there is nothing to replace, or it can no longer be. */
async function replace(rest: REST, body: RenderedMessage, beside: Beside | undefined): Promise<string | null> {
  if (beside?.as !== 'replacement') return null
  return replaceMessage(rest, beside.message.conversation.id, beside.message.id, body)
}

function replyTo(beside: Beside | undefined): string | null {
  return beside?.message.id ?? null
}
