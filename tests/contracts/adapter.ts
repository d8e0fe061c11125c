import { describe, expect, it } from 'vitest'
import type { Adapter, Handler, Watcher } from '../../src/core/adapter.ts'
import type { CommandDefinition } from '../../src/core/command.ts'
import type { Conversation, Incoming } from '../../src/core/incoming.ts'
import { silence } from '../../src/core/outcome.ts'
import { paragraph, reply, strong, text } from '../../src/core/reply.ts'

/** An adapter on a platform's double, as the contract drives it. */
export interface AdapterUnderTest {
  readonly adapter: Adapter
  readonly conversation: Conversation
  /** A person says something to the bot; resolves when the platform has taken it. */
  say(words: string): Promise<void>
  /** A person uses a command. */
  use(command: string, words: string): Promise<void>
  /** All that people have been shown so far, as text. */
  shown(): string
  /** Resolves when the adapter has nothing more to do. */
  settled(): Promise<void>
}

const commands: readonly CommandDefinition[] = [
  {
    name: 'ask',
    description: { en: 'Ask', uk: 'Запитати', ru: 'Спросить' },
    options: [],
    audience: 'everyone',
    onMessage: null,
  },
]

export const unwatched: Watcher = { shown: async () => undefined, moved: async () => undefined }

/** What every adapter does, whatever its platform. */
export function adapterContract(name: string, create: () => Promise<AdapterUnderTest>): void {
  describe(`adapter contract: ${name}`, () => {
    const echo: Handler = async (incoming) => reply([paragraph(strong(`heard: ${wordsIn(incoming)}`))])

    it('is named', async () => expect((await create()).adapter.name).toBe(name))

    it('hands over a question, spoken to it, and shows the reply', async () => {
      const heard: Incoming[] = []
      const under = await create()
      await under.adapter.start(
        async (incoming) => {
          heard.push(incoming)
          return echo(incoming)
        },
        commands,
        unwatched,
      )
      await under.say('where does the ferry go?')
      await under.settled()
      await under.adapter.stop()
      expect(heard).toMatchObject([
        {
          kind: 'question',
          text: 'where does the ferry go?',
          addressed: true,
          conversation: { adapter: name },
          edited: false,
        },
      ])
      expect(heard[0]!.person.key).toContain(name)
      expect(under.shown()).toContain('heard: where does the ferry go?')
    })

    it('tells which reply is shown to whom', async () => {
      const told: unknown[] = []
      const under = await create()
      await under.adapter.start(echo, commands, {
        ...unwatched,
        shown: async (incoming, shown) => void told.push([wordsIn(incoming), shown.kind]),
      })
      await under.say('where to?')
      await under.settled()
      await under.adapter.stop()
      expect(told).toEqual([['where to?', 'reply']])
    })

    it('hands over a command with its words', async () => {
      const heard: Incoming[] = []
      const under = await create()
      await under.adapter.start(
        async (incoming) => {
          heard.push(incoming)
          return silence
        },
        commands,
        unwatched,
      )
      await under.use('ask', 'where to?')
      await under.settled()
      await under.adapter.stop()
      expect(heard).toMatchObject([{ kind: 'command', name: 'ask' }])
      expect(wordsIn(heard[0]!)).toBe('where to?')
    })

    it('shows nothing on silence', async () => {
      const under = await create()
      await under.adapter.start(async () => silence, commands, unwatched)
      await under.say('psst')
      await under.settled()
      await under.adapter.stop()
      expect(under.shown().trim()).toBe('')
    })

    it('answers one conversation in order', async () => {
      const under = await create()
      await under.adapter.start(
        async (incoming) => {
          // The first takes longest.
          const turns = wordsIn(incoming) === 'first' ? 20 : 1
          for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve))
          return echo(incoming)
        },
        commands,
        unwatched,
      )
      for (const words of ['first', 'second', 'third']) await under.say(words)
      await under.settled()
      await under.adapter.stop()
      expect(under.shown().match(/heard: \w+/g)).toEqual(['heard: first', 'heard: second', 'heard: third'])
    })

    it('finishes what it is at before it stops', async () => {
      let release = () => {}
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      let began = () => {}
      const begun = new Promise<void>((resolve) => {
        began = resolve
      })
      const under = await create()
      await under.adapter.start(
        async (incoming) => {
          began()
          await held
          return echo(incoming)
        },
        commands,
        unwatched,
      )
      await under.say('slow one')
      await begun
      const stopped = under.adapter.stop()
      release()
      await stopped
      expect(under.shown()).toContain('heard: slow one')
    })

    it('sends to a conversation on its own and says where the message is', async () => {
      const under = await create()
      await under.adapter.start(echo, commands, unwatched)
      const sent = await under.adapter.send(under.conversation, reply([paragraph(text('news for you'))]))
      await under.settled()
      await under.adapter.stop()
      expect(sent).toMatchObject({ kind: 'sent', message: { conversation: under.conversation } })
      expect(under.shown()).toContain('news for you')
    })

    it('may be stopped twice, and before it was started', async () => {
      const under = await create()
      await under.adapter.stop()
      await under.adapter.stop()
    })

    it('never passes control characters on to the platform', async () => {
      const under = await create()
      await under.adapter.start(echo, commands, unwatched)
      await under.adapter.send(under.conversation, reply([paragraph(text('a\u0000b\u001B[2Jc\u202Ed'))]))
      await under.settled()
      await under.adapter.stop()
      expect(under.shown()).not.toMatch(/(?!\n)\p{Cc}|\u202E/u)
    })
  })
}

function wordsIn(incoming: Incoming): string {
  if (incoming.kind === 'question' || incoming.kind === 'lookup') return incoming.text
  if (incoming.kind === 'command') return incoming.text || (Object.values(incoming.options)[0] ?? '')
  return incoming.intent?.argument ?? ''
}
