import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  PrimaryEntryPointCommandInteraction,
  UserContextMenuCommandInteraction,
} from 'discord.js'
import { InteractionContextType, MessageFlags } from 'discord.js'
import { settlesWithin } from '../../src/core/after.ts'
import type { Incoming, MessageRef } from '../../src/core/incoming.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import { type Reply, reply } from '../../src/core/reply.ts'
import type { Answering } from './answering.ts'
import { describeFailure, isExpired } from './discord-failure.ts'
import { languageFor } from './language.ts'
import { isForbidden, missingPermissions, missingReply } from './missing-permissions.ts'
import { immediateModal, modalOf } from './modal.ts'
import { ownAnswer } from './own-answer.ts'
import { ownWords } from './own-words.ts'
import { type RenderedMessage, renderReply } from './render.ts'
import { createResponses, type Responses, type Visibility } from './responses.ts'
import { toIncoming } from './to-incoming.ts'

/** What a person did and sees an answer to: a command, a button or select, a submitted form. */
export type AnswerableInteraction =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | UserContextMenuCommandInteraction
  | PrimaryEntryPointCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction

/** Milliseconds that an answer may take to be the first response itself; Discord waits for 3 seconds. */
const patience = 1500

/** An outcome, with its reply rendered, so that all slow work is done before it is shown. */
interface Prepared {
  /** Null where nobody needs to be told what was shown. */
  readonly incoming: Incoming | null
  readonly outcome: Outcome
  readonly messages: readonly RenderedMessage[]
}

/** Who sees what the adapter answers by itself; its words are rendered already. */
const forAskerAlone = reply([], { audience: 'asker' })

/** Answers it exactly once; never rejects. The wait for the chat's turn counts as time too. */
export async function answerInteraction(interaction: AnswerableInteraction, answering: Answering): Promise<void> {
  const responses = createResponses(interaction, answering.interactionRest)
  const waiting = answering.crowd.enter()
  let lost = false
  let leave = () => {}
  const left = new Promise<void>((resolve) => {
    leave = resolve
  })
  try {
    const modal = interaction.isMessageComponent() ? immediateModal(interaction, answering) : null
    if (modal !== null) return await responses.open(modal)
    const prepared = new Promise<Prepared | null>((resolve, reject) => {
      // The chat's next event waits until this one is shown.
      void answering.queues.add(chatOf(interaction), () => {
        if (lost) resolve(null)
        else prepare(interaction, answering).then(resolve, reject)
        return left
      })
    })
    if (waiting.crowded || !(await settlesWithin(prepared, patience, answering.after))) {
      await hold(interaction, responses, answering)
      waiting.leave()
    }
    const ready = await prepared
    if (ready !== null) await present(interaction, responses, ready, answering)
  } catch (error) {
    lost = true
    await apologise(interaction, responses, error, answering)
  } finally {
    waiting.leave()
    leave()
  }
}

/** Says that the bot is leaving, instead of letting Discord say that it did not respond. */
export async function turnAway(interaction: AnswerableInteraction, answering: Answering): Promise<void> {
  const responses = createResponses(interaction, answering.interactionRest)
  const words = ownWords(answering.messages, interaction.locale, 'hint', 'discord-restarting')
  try {
    await showToAsker(interaction, responses, words, answering)
  } catch (error) {
    answering.log.warn({ interaction: interaction.id, ...describeFailure(error) }, 'discord: could not turn away')
  }
}

async function prepare(interaction: AnswerableInteraction, answering: Answering): Promise<Prepared> {
  try {
    const incoming = await toIncoming(interaction, answering)
    if (incoming === null) return { incoming, outcome: { kind: 'silence' }, messages: [] }
    const own = await ownAnswer(incoming, answering)
    if (own !== null) return { incoming: null, outcome: forAskerAlone, messages: own }
    const outcome = await answering.handler(incoming)
    const messages = outcome.kind === 'reply' ? await renderReply(outcome, languageFor(incoming), answering) : []
    return { incoming, outcome, messages }
  } catch (error) {
    answering.log.error({ interaction: interaction.id, err: error }, 'discord: an interaction could not be handled')
    const outcome = wentWrong(interaction, answering)
    return { incoming: null, outcome, messages: await render(interaction, outcome, answering) }
  }
}

async function hold(interaction: AnswerableInteraction, responses: Responses, answering: Answering): Promise<void> {
  // An update shows nothing, so whatever comes may still be public, private or in place.
  if (interaction.isMessageComponent()) return responses.deferUpdate()
  await responses.defer(placeholderOf(interaction, answering))
}

async function present(
  interaction: AnswerableInteraction,
  responses: Responses,
  { incoming, outcome, messages }: Prepared,
  answering: Answering,
): Promise<void> {
  switch (outcome.kind) {
    case 'reply': {
      const visibility = isPrivate(interaction) ? 'asker' : outcome.audience
      // What is for the asker alone never replaces what everyone sees.
      const inPlace = outcome.inPlace && (outcome.audience === 'everyone' || standsInPrivate(interaction))
      const shown = await responses.show(messages, visibility, inPlace)
      if (incoming !== null)
        await answering.watcher.shown(incoming, outcome, refOf(interaction, incoming, shown, visibility))
      return
    }
    case 'form': {
      if (!responses.begun) return responses.open(await modalOf(outcome, answering.intents))
      // A form must be the first response, and that time is over.
      const words = ownWords(answering.messages, interaction.locale, 'hint', 'discord-press-again')
      return showToAsker(interaction, responses, words, answering)
    }
    case 'choices':
    case 'silence':
      return responses.showNothing()
    default:
      return outcome satisfies never
  }
}

async function apologise(
  interaction: AnswerableInteraction,
  responses: Responses,
  error: unknown,
  answering: Answering,
): Promise<void> {
  const detail = { interaction: interaction.id, ...describeFailure(error) }
  if (isExpired(error)) return answering.log.warn(detail, 'discord: an interaction expired before it was answered')
  answering.log.error(detail, 'discord: an answer could not be shown')
  const words = isForbidden(error) ? notAllowed(interaction, answering) : wentWrong(interaction, answering)
  try {
    await showToAsker(interaction, responses, words, answering)
  } catch (again) {
    answering.log.warn({ interaction: interaction.id, ...describeFailure(again) }, 'discord: nor could an apology')
  }
}

async function showToAsker(
  interaction: AnswerableInteraction,
  responses: Responses,
  words: Reply,
  answering: Answering,
): Promise<void> {
  await responses.show(await render(interaction, words, answering), 'asker', false)
}

function render(interaction: AnswerableInteraction, content: Reply, answering: Answering) {
  return renderReply(content, interaction.locale, answering)
}

function wentWrong({ id, locale }: AnswerableInteraction, { messages }: Answering): Reply {
  return ownWords(messages, locale, 'error', 'went-wrong', { reference: id })
}

/** For answers that Discord refuses in public for want of permissions. */
function notAllowed({ appPermissions, channel, locale }: AnswerableInteraction, { messages }: Answering): Reply {
  const name = channel === null || !('name' in channel) ? '' : `#${channel.name}`
  return missingReply(messages, locale, name, missingPermissions(appPermissions, channel?.isThread() ?? false))
}

function chatOf({ channelId, user }: AnswerableInteraction): string {
  return channelId ?? user.id
}

function placeholderOf(interaction: AnswerableInteraction, { quietCommands }: Answering): Visibility {
  const quiet = interaction.isCommand() && quietCommands.has(interaction.commandName)
  return quiet || isPrivate(interaction) ? 'asker' : 'everyone'
}

/** Whether the person asked for privacy, or goes on in a private answer. */
function isPrivate(interaction: AnswerableInteraction): boolean {
  return interaction.isChatInputCommand()
    ? interaction.options.data.some(({ name, value }) => name === 'private' && value === true)
    : standsInPrivate(interaction)
}

function standsInPrivate(interaction: AnswerableInteraction): boolean {
  return !interaction.isCommand() && Boolean(interaction.message?.flags.has(MessageFlags.Ephemeral))
}

/** Only where the bot is a member can it reach the message again once the interaction's token has run out. */
function refOf(
  interaction: AnswerableInteraction,
  { conversation }: Incoming,
  id: string | null,
  visibility: Visibility,
): MessageRef | null {
  const member = interaction.inGuild()
    ? interaction.inCachedGuild()
    : conversation.kind === 'private' && interaction.context === InteractionContextType.BotDM
  return id === null || visibility === 'asker' || !member ? null : { conversation, id }
}
