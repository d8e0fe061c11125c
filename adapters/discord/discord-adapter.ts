import { type Client, Events, type Interaction } from 'discord.js'
import type { Adapter, Handler, Watcher } from '../../src/core/adapter.ts'
import { type After, afterTimeout } from '../../src/core/after.ts'
import { createChatQueues } from '../../src/core/chat-queues.ts'
import { type CommandDefinition, isOfferedBy } from '../../src/core/command.ts'
import { createIntents } from '../../src/core/intents.ts'
import type { Log } from '../../src/core/log.ts'
import type { Records } from '../../src/core/records.ts'
import type { Messages } from '../../src/messages/messages.ts'
import { answerInteraction, turnAway } from './answer-interaction.ts'
import { answerLookup } from './answer-lookup.ts'
import { answerEdit, answerMessage } from './answer-message.ts'
import type { Answering } from './answering.ts'
import { createClient, createInteractionRest, type DiscordAccess } from './client.ts'
import { connect } from './connect.ts'
import { createCrowd } from './crowd.ts'
import { commandJson } from './definitions.ts'
import { keepRegistering } from './keep-registering.ts'
import { renderReply } from './render.ts'
import { sendMessages } from './send.ts'
import { createShownAnswers } from './shown-answers.ts'
import type { Surroundings } from './surroundings.ts'
import { watchConnection } from './watch-connection.ts'

/** What the adapter is made of; waiting is the system's unless told. */
export interface DiscordOptions {
  readonly config: DiscordAccess
  readonly records: Records
  readonly messages: Messages
  readonly log: Log
  readonly now: () => number
  readonly after?: After
}

const name = 'discord'

/** Discord through its gateway and REST interface, without any privileged intent. */
export function createDiscordAdapter(options: DiscordOptions): Adapter {
  const { config, records, messages, log, now, after = afterTimeout } = options
  const interactionRest = createInteractionRest(config)
  const intents = createIntents(records, now)
  const queues = createChatQueues()
  const crowd = createCrowd()
  const shownAnswers = createShownAnswers()
  const work = new Set<Promise<void>>()
  let leaving = new AbortController()
  let client: Client | null = null
  let starting: Promise<unknown> = Promise.resolve()

  const track = (done: Promise<void>) => {
    work.add(done)
    void done.finally(() => work.delete(done))
  }
  const surroundingsOf = (of: Client, commands: readonly CommandDefinition[]): Surroundings => ({
    intents,
    records,
    messages,
    commands,
    log,
    now,
    get botId() {
      return of.user?.id ?? ''
    },
  })

  const listen = (to: Client, answering: Answering) => {
    const stopping = () => leaving.signal.aborted
    to.on(Events.InteractionCreate, (interaction: Interaction) => {
      if (interaction.isAutocomplete()) track(answerLookup(interaction, answering))
      else if (interaction.isCommand() || interaction.isMessageComponent() || interaction.isModalSubmit())
        track(stopping() ? turnAway(interaction, answering) : answerInteraction(interaction, answering))
    })
    to.on(Events.MessageCreate, (message) => {
      if (!stopping()) track(answerMessage(message, answering))
    })
    to.on(Events.MessageUpdate, (before, message) => {
      if (!stopping()) track(answerEdit(before, message, answering))
    })
  }

  const start = async (handler: Handler, commands: readonly CommandDefinition[], watcher: Watcher) => {
    const { signal } = leaving
    const offered = commands.filter((command) => isOfferedBy(command, name))
    const registered = commandJson(offered, config.guild === null ? 'everywhere' : 'server')
    const quietCommands = new Set(
      registered.flatMap((command) => (command.default_member_permissions ? [command.name] : [])),
    )
    const newClient = () => {
      const made = createClient(config)
      watchConnection(made, log)
      const answering = Object.assign(surroundingsOf(made, offered), {
        handler,
        watcher,
        queues,
        crowd,
        shownAnswers,
        after,
        rest: made.rest,
        interactionRest,
        quietCommands,
      })
      listen(made, answering)
      return made
    }
    client = await connect(config.token, newClient, { log, after, signal })
    const applicationId = client?.application?.id ?? client?.user?.id
    if (client === null || applicationId === undefined) return
    const registration = { rest: client.rest, records, log, applicationId, guild: config.guild, commands: registered }
    await keepRegistering(registration, signal, after)
  }

  return {
    name,
    start(handler, commands, watcher) {
      leaving = new AbortController()
      const started = start(handler, commands, watcher)
      starting = started.catch(() => undefined)
      return started
    },
    async stop() {
      leaving.abort()
      await starting
      // What came in while the last ones were answered is turned away, and that is work too.
      while (work.size > 0) await Promise.all(work)
      const left = client
      client = null
      await left?.destroy()
    },
    async send(conversation, content, beside) {
      if (client === null) throw new Error('discord: not connected')
      const rendered = await renderReply(content, null, { intents, messages })
      return sendMessages(client.rest, conversation, rendered, beside)
    },
  }
}
