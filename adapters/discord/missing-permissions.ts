import { type Message, PermissionFlagsBits, type PermissionsBitField } from 'discord.js'
import type { Reply } from '../../src/core/reply.ts'
import type { MessageKey } from '../../src/messages/keys.ts'
import { toLocale } from '../../src/messages/locale.ts'
import type { Messages } from '../../src/messages/messages.ts'
import type { Answering } from './answering.ts'
import { codeOf, describeFailure, failureCode } from './discord-failure.ts'
import { ownWords } from './own-words.ts'
import { openDirect, postMessage } from './post-message.ts'
import { renderReply } from './render.ts'

/** Milliseconds in which a person is told once about a channel. */
const toldFor = 86_400_000

type Needed = { readonly flag: bigint; readonly name: MessageKey }

const view: Needed = { flag: PermissionFlagsBits.ViewChannel, name: 'discord-permission-view' }
const send: Needed = { flag: PermissionFlagsBits.SendMessages, name: 'discord-permission-send' }
const sendInThreads: Needed = {
  flag: PermissionFlagsBits.SendMessagesInThreads,
  name: 'discord-permission-send-threads',
}

/** What the bot lacks to answer there; empty also where Discord has not told what it may. */
export function missingPermissions(
  held: Readonly<PermissionsBitField> | null,
  inThread: boolean,
): readonly MessageKey[] {
  if (held === null) return []
  return [view, inThread ? sendInThreads : send].filter(({ flag }) => !held.has(flag)).map(({ name }) => name)
}

/** What the bot lacks to answer this message. */
export function missingFor({ channel, guild }: Message): readonly MessageKey[] {
  if (guild?.members.me == null || channel.isDMBased()) return []
  return missingPermissions(channel.permissionsFor(guild.members.me), channel.isThread())
}

/** Whether Discord refused because of permissions. */
export function isForbidden(error: unknown): boolean {
  const code = codeOf(error)
  return code === failureCode.missingAccess || code === failureCode.missingPermissions
}

/**
 * Tells the asker what is missing in a direct message, the only private way to somebody who used no command; once a
 * day and channel.
 */
export async function tellMissing(
  message: Message,
  missing: readonly MessageKey[],
  answering: Answering,
): Promise<void> {
  const { records, messages, rest, log, now } = answering
  const { author, channelId, guild } = message
  log.warn({ channel: channelId, guild: guild?.id, missing }, 'discord: permissions are missing in a channel')
  const key = `discord:told:${channelId}:${author.id}`
  if (!(await records.add({ key, value: '', until: now() + toldFor }))) return
  const locale = guild?.preferredLocale ?? null
  const content = missingReply(messages, locale, channelNameOf(message), missing)
  try {
    const direct = await openDirect(rest, author.id)
    for (const body of await renderReply(content, locale, answering)) await postMessage(rest, direct, body, null)
  } catch (error) {
    log.warn({ channel: channelId, ...describeFailure(error) }, 'discord: the asker takes no direct messages')
  }
}

/** Says which permissions are missing where. */
export function missingReply(
  messages: Messages,
  locale: string | null,
  channel: string,
  missing: readonly MessageKey[],
): Reply {
  const say = messages.in(toLocale(locale)) as (key: MessageKey) => string
  const permissions = (missing.length > 0 ? missing : [send.name]).map((name) => say(name)).join(', ')
  return ownWords(messages, locale, 'warning', 'discord-missing-permissions', { channel, permissions })
}

/** As people know it. */
function channelNameOf({ channel, channelId }: Pick<Message, 'channel' | 'channelId'>): string {
  return 'name' in channel && channel.name ? `#${channel.name}` : channelId
}
