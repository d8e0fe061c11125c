import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createTerminalAdapter, type TerminalOptions } from '../../../adapters/terminal/terminal-adapter.ts'
import { toIncoming } from '../../../adapters/terminal/to-incoming.ts'
import type { Handler } from '../../../src/core/adapter.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import type { Form } from '../../../src/core/outcome.ts'
import { paragraph, type Reply, reply, text } from '../../../src/core/reply.ts'
import { adapterContract, unwatched } from '../../contracts/adapter.ts'

function terminal(change: Partial<TerminalOptions> = {}) {
  const input = new PassThrough()
  const output = new PassThrough()
  let shown = ''
  output.setEncoding('utf8').on('data', (text) => {
    shown += text
  })
  let ends = 0
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const adapter = createTerminalAdapter({
    input,
    output,
    interactive: false,
    colour: false,
    columns: () => null,
    locale: null,
    greeting: null,
    onEnd() {
      ends++
      end()
    },
    ...change,
  })
  return { adapter, input, output, ended, ends: () => ends, shown: () => shown }
}

adapterContract('terminal', async () => {
  const { adapter, input, ended, shown } = terminal()
  return {
    adapter,
    conversation: { adapter: 'terminal', id: 'terminal', space: 'terminal', kind: 'private' },
    async say(words) {
      input.write(`${words}\n`)
    },
    async use(command, words) {
      input.write(`/${command} ${words}\n`)
    },
    shown,
    async settled() {
      input.end()
      await ended
    },
  }
})

const echo: Handler = async (incoming) =>
  reply([paragraph(text(incoming.kind === 'question' ? incoming.text : incoming.kind))])

describe('piped questions', () => {
  it('answers one a line, set apart by a blank line, the last one without line feed too', async () => {
    const { adapter, input, ended, shown } = terminal()
    await adapter.start(echo, [], unwatched)
    input.end('one\r\ntwo\n\nlast')
    await ended
    expect(shown()).toBe('one\n\ntwo\n\n\n\nlast\n')
  })

  it('takes a line of 100 KB', async () => {
    const { adapter, input, ended, shown } = terminal()
    await adapter.start(
      async (incoming) => reply([paragraph(text(String('text' in incoming && incoming.text.length)))]),
      [],
      unwatched,
    )
    input.end('x'.repeat(100_000))
    await ended
    expect(shown()).toBe('100000\n')
  })

  it('ends once when the reader of its output leaves', async () => {
    const { adapter, input, output, ended, ends } = terminal()
    await adapter.start(echo, [], unwatched)
    input.write('one\n')
    output.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    await ended
    await adapter.stop()
    expect(ends()).toBe(1)
    expect(
      await adapter.send({ adapter: 'terminal', id: 'terminal', space: 'terminal', kind: 'private' }, reply([])),
    ).toMatchObject({
      kind: 'unreachable',
    })
  })

  it('leaves numbers alone: each line is a question of its own', async () => {
    const { adapter, input, ended, shown } = terminal()
    await adapter.start(echo, [], unwatched)
    input.end('one\n1\n')
    await ended
    expect(shown()).toBe('one\n\n1\n')
  })
})

describe('a form', () => {
  const form: Form = {
    kind: 'form',
    command: 'edit',
    title: 'Correct',
    fields: [
      { name: 'outlet', label: 'Outlet', value: 'Harbour Post', required: false, multiline: false },
      { name: 'reason', label: 'Reason', value: '', required: true, multiline: false },
    ],
    carried: { article: 'abc' },
  }

  it('is asked as questions in turn, and comes back as a command', async () => {
    const { adapter, input, ended, shown } = terminal()
    const heard: Incoming[] = []
    await adapter.start(
      async (incoming) => {
        heard.push(incoming)
        return incoming.kind === 'command' && incoming.text === '' ? echo(incoming) : form
      },
      [],
      unwatched,
    )
    input.end('/edit abc\n\n\nwrong outlet\n')
    await ended
    expect(shown()).toMatch(/^Correct\. Outlet \[Harbour Post\]:\nReason:\nReason:\n/)
    expect(heard).toMatchObject([
      { kind: 'command', name: 'edit', text: 'abc' },
      { name: 'edit', options: { article: 'abc', outlet: 'Harbour Post', reason: 'wrong outlet' } },
    ])
  })

  it('is broken off by a command', async () => {
    const { adapter, input, ended } = terminal()
    const heard: Incoming[] = []
    await adapter.start(
      async (incoming) => {
        heard.push(incoming)
        return form
      },
      [],
      unwatched,
    )
    input.end('/edit abc\n/help\n')
    await ended
    expect(heard).toMatchObject([{ name: 'edit' }, { name: 'help' }])
  })
})

describe('a typed line', () => {
  const last: Reply = reply([], {
    actions: [
      { kind: 'copy', label: 'Copy', text: 'x' },
      { kind: 'intent', label: 'Source 1', intent: { name: 'source', argument: 'abc' } },
      { kind: 'intent', label: 'When does it leave?', intent: { name: 'ask', argument: 'when?' } },
    ],
  })

  it.each([
    ['1', { kind: 'action', intent: { name: 'source', argument: 'abc' } }],
    ['2', { kind: 'action', intent: { name: 'ask', argument: 'when?' } }],
    ['when does it leave?', { kind: 'action', intent: { name: 'ask', argument: 'when?' } }],
    ['3', { kind: 'question', text: '3' }],
    ['0', { kind: 'question', text: '0' }],
    ['', { kind: 'question', text: '' }],
    ['  where?  ', { kind: 'question', text: 'where?' }],
    ['/Quote abc  def', { kind: 'command', name: 'quote', text: 'abc  def' }],
    ['/quote 1', { kind: 'command', name: 'quote', text: 'abc' }],
    ['/quote 2', { kind: 'command', name: 'quote', text: '2' }],
    ['/help', { kind: 'command', name: 'help', text: '' }],
    ['/', { kind: 'question', text: '/' }],
    ['/usr/bin is a path', { kind: 'question', text: '/usr/bin is a path' }],
  ])('"%s" is understood', (line, incoming) => expect(toIncoming(line, last, 'en')).toMatchObject(incoming))
})
