import { describe, expect, it } from 'vitest'
import type { CommandDefinition } from '../../../src/core/command.ts'
import type { Form, Outcome } from '../../../src/core/outcome.ts'
import { type Action, notice, paragraph, reply, strong, text } from '../../../src/core/reply.ts'
import { hostileWords } from './hostile-words.ts'
import { quote } from './quote-of.ts'
import { optionsOf } from './rendered.ts'
import { onScreen, startTalk } from './talk.ts'

const commands: readonly CommandDefinition[] = [
  {
    name: 'ask',
    description: { en: 'Ask' },
    options: [{ name: 'question', description: { en: 'Question' }, required: true, suggested: false }],
    audience: 'everyone',
    onMessage: null,
  },
]

/** Answers /ask with one thing and whatever comes after with another. */
async function talkAbout(first: Outcome, then: Outcome = reply([paragraph(text('done'))])) {
  const talk = await startTalk(
    async (incoming) => (incoming.kind === 'command' && incoming.name === 'ask' ? first : then),
    commands,
  )
  const ada = talk.double.person('Ada')
  return { ...talk, ada, asked: await talk.answer(ada.uses('ask', { question: 'x' }, talk.channel)) }
}

const source = (claim: string, label: string): Action => ({
  kind: 'intent',
  label,
  intent: { name: 'source', argument: claim },
})

describe('choosing', () => {
  it('hands over what was selected of several sources, with its message', async () => {
    const blocks = [quote('one', { claimId: 'a' }), quote('two', { claimId: 'b' })]
    const { asked, ada, answer, heard, channel } = await talkAbout(
      reply(blocks, { actions: [source('a', 'Source 1'), source('b', 'Source 2')] }),
    )
    const shown = await answer(ada.selects(asked, 'Source 2'))
    expect(onScreen(shown)).toBe('done')
    expect(heard[1]).toMatchObject({
      kind: 'action',
      intent: { name: 'source', argument: 'b' },
      message: { id: asked.id, conversation: { id: channel.id } },
    })
  })

  it('puts an answer in place of the message with the button when told to', async () => {
    const { asked, ada, answer, double, channel } = await talkAbout(
      reply([paragraph(text('on'))], { actions: [source('a', 'Switch')] }),
      reply([paragraph(text('off'))], { inPlace: true }),
    )
    const shown = await answer(ada.presses(asked, 'Switch'))
    expect(shown).toBe(asked)
    expect(onScreen(shown)).toBe('off')
    expect(double.said(channel)).toHaveLength(1)
  })

  it('tells the one who pressed alone what is for the asker', async () => {
    const { asked, answer, double } = await talkAbout(
      reply([paragraph(text('x'))], { actions: [source('a', 'Useful')] }),
      reply([notice('hint', 'Thank you.')], { audience: 'asker' }),
    )
    const bo = double.person('Bo')
    expect((await answer(bo.presses(asked, 'Useful'))).seenBy).toBe(bo.user)
  })

  it('says nothing of its own about a button whose meaning is gone', async () => {
    const { asked, ada, answer, heard } = await talkAbout(reply([paragraph(text('x'))]))
    await answer(ada.pressesId(asked, 'AAAAAAAAAAAAAAAA'))
    await answer(ada.pressesId(asked, 'of another program'))
    expect(heard.slice(1)).toMatchObject([
      { kind: 'action', intent: null },
      { kind: 'action', intent: null },
    ])
  })

  it('shows words to copy to the one who wants them, as they are', async () => {
    const words = 'the **exact** words\nof @everyone'
    const { asked, answer, heard, double } = await talkAbout(
      reply([paragraph(text('x'))], { actions: [{ kind: 'copy', label: 'Copy quote', text: words }] }),
    )
    const bo = double.person('Bo')
    const shown = await answer(bo.presses(asked, 'Copy quote'))
    expect(shown.seenBy).toBe(bo.user)
    expect(onScreen(shown)).toBe(words)
    expect(heard).toHaveLength(1)
  })

  it('shows the rest of a long answer to the one who wants it', async () => {
    const quotes = Array.from({ length: 30 }, (_, i) => quote(`Sentence ${i}. ${'On and on. '.repeat(20)}`))
    const { asked, answer, heard, double } = await talkAbout(reply(quotes))
    const bo = double.person('Bo')
    let shown = asked
    const seen = [onScreen(asked)]
    while (JSON.stringify(shown.components).includes('Show the rest')) {
      shown = await answer(bo.presses(shown, 'Show the rest'))
      expect(shown.seenBy).toBe(bo.user)
      seen.push(onScreen(shown))
    }
    expect(Array.from(seen.join('\n').matchAll(/Sentence (\d+)\./g), (match) => Number(match[1]))).toEqual(
      quotes.map((_, i) => i),
    )
    expect(heard).toHaveLength(1)
  })
})

describe('a form', () => {
  const form: Form = {
    kind: 'form',
    command: 'correct',
    title: 'Correct the article',
    fields: [
      { name: 'outlet', label: 'Outlet', value: 'Post', required: true, multiline: false },
      { name: 'title', label: 'Title', value: 'Ferry', required: false, multiline: true },
    ],
    carried: { article: 'a'.repeat(150) },
  }

  it('opens from a button and comes back as a command', async () => {
    const talk = await startTalk(async (incoming) => {
      if (incoming.kind === 'action') return form
      return reply([paragraph(text('x'))], { actions: [source('a', 'Correct')] })
    }, commands)
    const ada = talk.double.person('Ada')
    const asked = await talk.answer(ada.uses('ask', { question: 'x' }, talk.channel))
    const pressed = ada.presses(asked, 'Correct')
    await talk.double.until(() => pressed.modal !== null)
    await talk.answer(ada.submits(pressed, { outlet: 'Harbour Post' }))
    expect(talk.heard[2]).toMatchObject({
      kind: 'command',
      name: 'correct',
      text: '',
      options: { article: 'a'.repeat(150), outlet: 'Harbour Post', title: 'Ferry' },
    })
  })

  it('opens from a command', async () => {
    const talk = await startTalk(async (incoming) => (incoming.kind === 'command' ? form : reply([])), commands)
    const asked = talk.double.person('Ada').uses('ask', { question: 'x' }, talk.channel)
    await talk.double.until(() => asked.modal !== null)
    expect(asked.modal).toMatchObject({ title: 'Correct the article' })
  })
})

describe('hostile words', () => {
  it('go through the whole way without pinging anybody or being refused', async () => {
    let words = ''
    const { double, channel, said } = await startTalk(
      async () => reply([paragraph(strong(words)), quote(words)], { actions: [source(words, words)], followUp: words }),
      commands,
    )
    const eve = double.person('Eve')
    for (const [i, hostile] of hostileWords.entries()) {
      words = hostile
      eve.says(hostile.slice(0, 1900), channel, { mention: true })
      await said(channel, i + 1)
    }
    const posts = double.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
    expect(posts).toHaveLength(hostileWords.length)
    for (const { body, status } of posts) {
      expect(status).toBe(200)
      expect(body.allowed_mentions).toMatchObject({ parse: [] })
    }
  })
})

describe('several sources in a select', () => {
  it('never offers one twice', async () => {
    const { asked } = await talkAbout(
      reply([quote('one')], { actions: [source('a', '1'), source('a', '1'), source('b', '2')] }),
    )
    expect(optionsOf(asked.components).map(({ label }) => label)).toEqual(['1', '2'])
  })
})
