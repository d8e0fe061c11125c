import type { Knowledge } from '../../knowledge/index.ts'
import type { People } from '../core/people.ts'
import { button, list, notice, paragraph, reply, text } from '../core/reply.ts'
import type { MessageKey } from '../messages/keys.ts'
import type { Messages } from '../messages/messages.ts'
import type { Command, Run, Step } from './command.ts'

interface PrivacyParts {
  readonly knowledge: Knowledge
  readonly messages: Messages
  readonly people: People
  /** Days that an answer is kept. */
  readonly answerDays: number
}

/** What is kept about a person, and deleting it: for everybody, once it is asked again. */
export function createPrivacy({ knowledge, messages, people, answerDays }: PrivacyParts): {
  readonly commands: readonly Command[]
  readonly steps: readonly Step[]
} {
  const command = (name: 'mydata' | 'forgetme', run: Run): Command => ({
    definition: {
      name,
      names: messages.everywhere(`name-${name}`),
      description: messages.everywhere(`command-${name}` satisfies MessageKey),
      options: [],
      audience: 'everyone',
      onMessage: null,
    },
    run,
  })
  const ask: Run = async ({ turn, voice: { say } }) => {
    const person = await people.keyOf(turn.incoming.person)
    return reply([notice('warning', say('forgetme-ask'))], {
      audience: 'asker',
      actions: [button(say('action-forgetme'), 'forgetme-confirm', person), button(say('action-cancel'), 'leave', '')],
    })
  }
  return {
    commands: [
      command('mydata', async ({ turn, voice: { say } }) => {
        const person = await people.keyOf(turn.incoming.person)
        const { answers, ratings, subscriptions } = await knowledge.correspondence.about(person)
        if (answers + ratings + subscriptions.length === 0)
          return reply([notice('hint', say('mydata-none'))], { audience: 'asker' })
        return reply(
          [
            paragraph(text(say('mydata-counts', { answers, ratings }))),
            ...(subscriptions.length === 0
              ? []
              : [
                  paragraph(text(say('mydata-waiting', { count: subscriptions.length }))),
                  list(
                    'bulleted',
                    subscriptions.map((question) => [paragraph(text(question))]),
                  ),
                ]),
            paragraph(text(say('mydata-days', { days: answerDays }))),
          ],
          { audience: 'asker' },
        )
      }),
      command('forgetme', ask),
    ],
    steps: [
      {
        name: 'forgetme-confirm',
        audience: 'everyone',
        async run(call) {
          const { argument, turn } = call
          const { say } = call.voice
          const person = await people.keyOf(turn.incoming.person)
          // In a group anybody can press it.
          if (argument !== person) return ask(call)
          const { answers, ratings, subscriptions } = await knowledge.correspondence.forget(person)
          const words = say('forgotten', { answers, ratings, subscriptions: subscriptions.length })
          return reply([paragraph(text(words))], { audience: 'asker', inPlace: turn.incoming.kind === 'action' })
        },
      },
      {
        name: 'leave',
        audience: 'everyone',
        async run({ turn, voice: { say } }) {
          const inPlace = turn.incoming.kind === 'action'
          return reply([notice('hint', say('desk-cancelled'))], { audience: 'asker', inPlace })
        },
      },
    ],
  }
}
