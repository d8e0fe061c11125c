import { type Message, type PartialMessage, Routes } from 'discord.js'
import type { Incoming } from '../../src/core/incoming.ts'
import type { Reply } from '../../src/core/reply.ts'
import type { Answering } from './answering.ts'
import { describeFailure } from './discord-failure.ts'
import { languageFor } from './language.ts'
import { isForbidden, missingFor, tellMissing } from './missing-permissions.ts'
import { ownAnswer } from './own-answer.ts'
import { ownWords } from './own-words.ts'
import { postMessage } from './post-message.ts'
import { type RenderedMessage, renderReply } from './render.ts'
import { replaceMessage } from './replace-message.ts'
import { toIncoming } from './to-incoming.ts'
import { messageToIncoming } from './to-incoming-message.ts'

/** Milliseconds without an answer after which the bot is seen typing; Discord shows it for 10 seconds. */
const patience = 1500
const typingLasts = 8000

/** Answers a message that speaks to the bot, in its chat's order; never rejects. */
export async function answerMessage(message: Message, answering: Answering): Promise<void> {
  if (message.author.bot || message.webhookId !== null || message.system) return
  await answering.queues.add(message.channelId, async () => {
    try {
      await answer(message, answering)
    } catch (error) {
      answering.log.error({ message: message.id, err: error }, 'discord: a message could not be answered')
    }
  })
}

/**
 * Answers an edited message again, in place of its answer. One that did not speak to the bot before is answered like a
 * new one; of others nothing is known any more, and a second answer would be noise. Never rejects.
 */
export async function answerEdit(
  before: Message | PartialMessage,
  message: Message,
  answering: Answering,
): Promise<void> {
  // Discord also tells when it has fetched a preview of a link.
  if (before.partial || before.content === message.content) return
  const known = answering.shownAnswers.to(message.id) !== null
  if (known || messageToIncoming(before, answering.botId) === null) await answerMessage(message, answering)
}

async function answer(message: Message, answering: Answering): Promise<void> {
  const incoming = await toIncoming(message, answering)
  if (incoming === null) return
  const missing = missingFor(message)
  if (missing.length > 0) return tellMissing(message, missing, answering)
  const typing = showTyping(message.channelId, answering)
  try {
    const own = await ownAnswer(incoming, answering)
    if (own !== null) return void (await post(message, own.slice(0, 1), answering))
    const outcome = await answering.handler(incoming)
    typing.stop()
    if (outcome.kind !== 'reply') return
    const shown = await say(message, incoming, outcome, answering)
    await answering.watcher.shown(incoming, outcome, { conversation: incoming.conversation, id: shown })
  } catch (error) {
    if (isForbidden(error)) return tellMissing(message, missingFor(message), answering)
    answering.log.error({ message: message.id, ...describeFailure(error) }, 'discord: an answer could not be posted')
    await apologise(message, incoming, answering)
  } finally {
    typing.stop()
  }
}

/** What is for the asker alone, such as a miss, is one message. */
async function say(message: Message, incoming: Incoming, content: Reply, answering: Answering): Promise<string> {
  const rendered = await renderReply(content, languageFor(incoming), answering)
  return post(message, content.audience === 'asker' ? rendered.slice(0, 1) : rendered, answering)
}

/** Resolves with the id of the first one, which is a reply, or takes the place of an earlier answer. */
async function post(
  { channelId, id }: Message,
  [head, ...others]: readonly RenderedMessage[],
  { rest, shownAnswers }: Answering,
): Promise<string> {
  if (head === undefined) throw new Error('discord: a reply was rendered as nothing')
  const earlier = shownAnswers.to(id)
  const replaced = earlier === null ? null : await replaceMessage(rest, channelId, earlier, head)
  const first = replaced ?? (await postMessage(rest, channelId, head, id))
  shownAnswers.keep(id, first)
  for (const body of others) await postMessage(rest, channelId, body, null)
  return first
}

async function apologise(message: Message, incoming: Incoming, answering: Answering): Promise<void> {
  const words = ownWords(answering.messages, incoming.locale, 'error', 'went-wrong', { reference: message.id })
  try {
    await say(message, incoming, words, answering)
  } catch (error) {
    answering.log.warn({ message: message.id, ...describeFailure(error) }, 'discord: nor could an apology')
  }
}

function showTyping(channel: string, { rest, after, log }: Answering): { stop(): void } {
  let stopped = false
  let callOff = after(patience, type)
  function type() {
    if (stopped) return
    rest
      .post(Routes.channelTyping(channel))
      .catch((error: unknown) => log.debug({ channel, ...describeFailure(error) }, 'discord: could not show typing'))
    callOff = after(typingLasts, type)
  }
  return {
    stop() {
      stopped = true
      callOff()
    },
  }
}
