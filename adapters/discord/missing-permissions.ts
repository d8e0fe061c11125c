import { type Message, PermissionFlagsBits, type PermissionsBitField } from 'discord.js'
import type { MessageKey } from '../../src/messages/keys.ts'
import { toLocale } from '../../src/messages/locale.ts'
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
  const permissions = missing.length > 0 ? missing : [send.name]
  log.warn({ channel: channelId, guild: guild?.id, permissions }, 'discord: permissions are missing in a channel')
  const key = `discord:told:${channelId}:${author.id}`
  if (!(await records.add({ key, value: '', until: now() + toldFor }))) return
  const locale = guild?.preferredLocale ?? null
  const say = messages.in(toLocale(locale)) as (key: MessageKey) => string
  const content = ownWords(messages, locale, 'warning', 'discord-missing-permissions', {
    channel: channelNameOf(message),
    permissions: permissions.map((name) => say(name)).join(', '),
  })
  try {
    const direct = await openDirect(rest, author.id)
    for (const body of await renderReply(content, locale, answering)) await postMessage(rest, direct, body, null)
  } catch (error) {
    log.warn({ channel: channelId, ...describeFailure(error) }, 'discord: the asker takes no direct messages')
  }
}

function channelNameOf({ channel, channelId }: Message): string {
  return 'name' in channel && channel.name ? `#${channel.name}` : channelId
}
