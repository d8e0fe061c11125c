import type { Knowledge } from '../../knowledge/index.ts'
import type { Voice } from '../answers/citation-line.ts'
import type { SettingsKeeper } from '../core/chat-settings.ts'
import type { Audience, CommandDefinition } from '../core/command.ts'
import type { IncomingCommand } from '../core/incoming.ts'
import { type Outcome, silence } from '../core/outcome.ts'
import type { People } from '../core/people.ts'
import { questionOf } from '../core/question-of.ts'
import { notice, paragraph, reply, text } from '../core/reply.ts'
import type { Respond, Turn } from '../core/turn.ts'
import { localeOfQuestion, toLocale } from '../messages/locale.ts'
import type { Messages } from '../messages/messages.ts'
import { createArticles } from './articles.ts'
import { createAsk, createMore } from './ask.ts'
import { createChannels } from './channels.ts'
import { chatterReply } from './chatter.ts'
import { createCheck } from './check.ts'
import type { Command, Run, Step } from './command.ts'
import type { DeliveryReport } from './courier.ts'
import { createDeskCommands } from './desk/desk-commands.ts'
import { followUp } from './follow-up.ts'
import { createHelp } from './help.ts'
import { offers } from './offers.ts'
import type { Origins } from './origins.ts'
import { createPrivacy } from './privacy.ts'
import { createQuote } from './quote.ts'
import { createRate } from './rate.ts'
import type { RememberedOffers } from './remembered-offers.ts'
import { createSettingsCommand } from './settings.ts'
import { createSource } from './source.ts'
import { createSources } from './sources.ts'
import { createStart } from './start.ts'
import { createStatus, type ProgramFacts } from './status.ts'
import { createSubscribe } from './subscribe.ts'

export interface CommandParts {
  readonly knowledge: Knowledge
  readonly messages: Messages
  readonly settings: SettingsKeeper
  readonly people: People
  readonly origins: Origins
  readonly memory: RememberedOffers
  readonly facts: ProgramFacts
  /** Days that an answer is kept. */
  readonly answerDays: number
  /** Told after something changed that people elsewhere may have to hear of. */
  readonly changed: (report?: DeliveryReport) => void
}

/** All that the bot can be told to do, on any platform. */
export interface Commands {
  /** What menus show. */
  readonly definitions: readonly CommandDefinition[]
  /** Whom each verb is for, the steps behind buttons and forms among them. */
  readonly audiences: readonly { readonly name: string; readonly audience: Audience }[]
  readonly respond: Respond
}

export function createCommands(parts: CommandParts): Commands {
  const { knowledge, messages, settings, people, memory } = parts
  const help = createHelp(knowledge, messages, () => definitions)
  const desk = createDeskCommands(parts)
  const privacy = createPrivacy(parts)
  const commands: readonly Command[] = [
    createAsk(parts),
    createCheck(knowledge, messages),
    createQuote(knowledge, messages),
    createSources(knowledge, messages),
    createArticles(knowledge, messages),
    createStatus(knowledge, messages, parts.facts),
    createSettingsCommand(settings, messages),
    createChannels(settings, messages),
    ...desk.commands,
    ...privacy.commands,
    createStart(knowledge, messages, help.run),
    help,
  ]
  const steps: readonly Step[] = [
    createMore(parts),
    createSource(knowledge),
    followUp,
    createRate(knowledge, people),
    createSubscribe(knowledge, people),
    ...desk.steps,
    ...privacy.steps,
  ]
  const definitions = commands.map(({ definition }) => definition)
  const verbs: readonly Step[] = [
    ...commands.map(({ definition: { name, audience }, run }) => ({ name, audience, run })),
    ...steps,
  ]
  const runs: ReadonlyMap<string, Run> = new Map(verbs.map(({ name, run }) => [name, run]))
  const untyped = new Set(steps.filter(({ typed }) => typed !== true).map(({ name }) => name))
  const firstOptions = new Map(definitions.map(({ name, options }) => [name, options[0]?.name ?? '']))

  const voiceFor = ({ incoming, locale }: Turn, words: string): Voice => {
    const spoken = locale === null ? localeOfQuestion(words, incoming.locale) : toLocale(locale)
    return { locale: spoken, say: messages.in(spoken) }
  }

  const run = async (name: string, argument: string, turn: Turn): Promise<Outcome> => {
    const known = runs.get(name)
    const voice = voiceFor(turn, questionOf(turn.incoming) ?? (name === 'check' ? argument : ''))
    return known ? known({ argument, turn, voice }) : unknown(name, voice)
  }

  const respond: Respond = async (turn) => {
    const { incoming } = turn
    switch (incoming.kind) {
      case 'question': {
        if (!incoming.addressed) return silence
        const question = questionOf(incoming) ?? ''
        if (incoming.forwarded) return run('check', question, turn)
        const chat = chatterReply(question)
        if (chat && turn.overheard) return silence
        if (chat) return reply([paragraph(text(messages.everywhere(chat)[voiceFor(turn, question).locale]))])
        return run('ask', question, turn)
      }
      case 'command': {
        const { name, options } = incoming
        // What a button stands for was put there by this program; typed words were not, and forms bring their fields.
        if (untyped.has(name) && Object.keys(options).length === 0) return unknown(name, voiceFor(turn, ''))
        return run(name, questionOf(incoming) ?? argumentOf(incoming, firstOptions), turn)
      }
      case 'action':
        return incoming.intent
          ? run(incoming.intent.name, incoming.intent.argument, turn)
          : reply([notice('hint', voiceFor(turn, '').say('action-expired'))], { audience: 'asker' })
      case 'lookup':
        return offers(knowledge, memory, incoming, voiceFor(turn, incoming.text))
      default:
        return incoming satisfies never
    }
  }

  return { definitions, audiences: verbs.map(({ name, audience }) => ({ name, audience })), respond }
}

function unknown(name: string, { say }: Voice): Outcome {
  return reply([notice('hint', say('command-unknown', { name }))], { audience: 'asker' })
}

/** Platforms with named options give the argument as the first of them. */
function argumentOf({ name, text, options }: IncomingCommand, firstOptions: ReadonlyMap<string, string>): string {
  return text.trim() || (options[firstOptions.get(name) ?? ''] ?? '')
}
