import type { Knowledge } from '../../knowledge/index.ts'
import type { Voice } from '../answers/citation-line.ts'
import type { CommandDefinition } from '../core/command.ts'
import type { IncomingCommand } from '../core/incoming.ts'
import { type Outcome, silence } from '../core/outcome.ts'
import { questionOf } from '../core/question-of.ts'
import { notice, paragraph, reply, text } from '../core/reply.ts'
import type { Respond, Turn } from '../core/turn.ts'
import { localeOfQuestion } from '../messages/locale.ts'
import type { Messages } from '../messages/messages.ts'
import { createAsk, createMore } from './ask.ts'
import { chatterReply } from './chatter.ts'
import type { Command } from './command.ts'
import { createHelp } from './help.ts'
import { offers } from './offers.ts'
import { createQuote } from './quote.ts'
import { createSources } from './sources.ts'

/** All that the bot can be told to do, on any platform. */
export function createCommands(
  knowledge: Knowledge,
  messages: Messages,
): { readonly definitions: readonly CommandDefinition[]; readonly respond: Respond } {
  const commands: readonly Command[] = [
    createAsk(knowledge, messages),
    createQuote(knowledge, messages),
    createSources(knowledge, messages),
    createHelp(knowledge, messages, () => definitions),
  ]
  const definitions = commands.map(({ definition }) => definition)
  const runs: ReadonlyMap<string, Command['run']> = new Map([
    ...commands.map(({ definition, run }) => [definition.name, run] as const),
    ['more', createMore(knowledge)],
  ])

  const voiceFor = ({ incoming }: Turn): Voice => {
    const locale = localeOfQuestion(questionOf(incoming) ?? '', incoming.locale)
    return { locale, say: messages.in(locale) }
  }

  const run = async (name: string, argument: string, turn: Turn): Promise<Outcome> => {
    const voice = voiceFor(turn)
    const known = runs.get(name)
    return known
      ? known({ argument, turn, voice })
      : reply([notice('hint', voice.say('command-unknown', { name }))], { audience: 'asker' })
  }

  const respond: Respond = async (turn) => {
    const { incoming } = turn
    switch (incoming.kind) {
      case 'question': {
        if (!incoming.addressed) return silence
        const question = questionOf(incoming) ?? ''
        const chat = chatterReply(question)
        if (chat) return reply([paragraph(text(messages.everywhere(chat)[voiceFor(turn).locale]))])
        return run('ask', question, turn)
      }
      case 'command':
        return run(incoming.name, questionOf(incoming) ?? argumentOf(incoming), turn)
      case 'action':
        return incoming.intent
          ? run(incoming.intent.name, incoming.intent.argument, turn)
          : reply([notice('hint', voiceFor(turn).say('action-expired'))], { audience: 'asker' })
      case 'lookup':
        return offers(knowledge, incoming, voiceFor(turn))
      default:
        return incoming satisfies never
    }
  }

  return { definitions, respond }
}

/** Platforms with named options give the argument as the first of them. */
function argumentOf({ text, options }: IncomingCommand): string {
  return text.trim() || (Object.values(options)[0] ?? '')
}
