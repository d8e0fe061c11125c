import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Adapter, Handler, Watcher } from '../../src/core/adapter.ts'
import { clean } from '../../src/core/clean.ts'
import type { CommandDefinition } from '../../src/core/command.ts'
import type { Incoming } from '../../src/core/incoming.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import type { Reply } from '../../src/core/reply.ts'
import { createFormDialogue, type FormDialogue } from './form-dialogue.ts'
import { createOutput } from './output.ts'
import { renderReply } from './render.ts'
import { paint } from './style.ts'
import { toFilledForm, toIncoming } from './to-incoming.ts'

/** What the terminal is like; `columns` is asked for each reply, because windows change. */
export interface TerminalOptions {
  readonly input: Readable
  readonly output: Writable
  /** A person types, with prompt, history and numbers to choose by; otherwise each line is a question. */
  readonly interactive: boolean
  readonly colour: boolean
  readonly columns: () => number | null
  readonly locale: string | null
  /** First line of an interactive chat. */
  readonly greeting: string | null
  /** Called once, when the input has ended and everything is answered, or when the reader of the output has left. */
  readonly onEnd: () => void
}

const leaving = new Set(['/quit', '/exit'])
const linesKept = 500

/** A chat on standard input and output. */
export function createTerminalAdapter(options: TerminalOptions): Adapter {
  const { input, interactive, colour } = options
  let lines: Interface | null = null
  let last: Reply | null = null
  let stopped = false
  let closed = false
  let work: Promise<void> = Promise.resolve()
  let ended = false
  let shownBefore = false
  let dialogue: FormDialogue | null = null

  const end = () => {
    if (ended) return
    ended = true
    options.onEnd()
  }
  const output = createOutput(options.output, () => {
    lines?.close()
    end()
  })
  const surface = () => ({ colour, columns: options.columns(), numbered: interactive })
  const prompt = () => {
    if (interactive && !stopped && !output.closed) lines?.prompt()
  }

  const ask = async (question: string) => {
    await output.write(`${clean(question).replaceAll('\n', ' ')}\n`)
    shownBefore = true
  }

  const show = async (outcome: Outcome) => {
    if (outcome.kind === 'form') {
      dialogue = createFormDialogue(outcome)
      if (dialogue) await ask(`${outcome.title}. ${dialogue.question}`)
      return
    }
    if (outcome.kind !== 'reply') return
    last = outcome
    // A blank line sets answers apart: always in a chat, between them otherwise.
    const text = renderReply(outcome, surface())
    await output.write(interactive ? `${text}\n` : shownBefore ? `\n${text}` : text)
    shownBefore = true
  }

  /** What a line means: null when it only answers a question of a form. A command breaks a form off. */
  const take = async (line: string): Promise<Incoming | null> => {
    const asked = dialogue
    dialogue = null
    if (asked === null || line.trim().startsWith('/'))
      return toIncoming(line, interactive ? last : null, options.locale)
    const next = asked.answer(line)
    if ('options' in next) return toFilledForm(next.command, next.options, options.locale)
    dialogue = next
    await ask(next.question)
    return null
  }

  const answer = async (line: string, handler: Handler, watcher: Watcher) => {
    if (output.closed || stopped) return
    const incoming = await take(line)
    if (incoming === null) return prompt()
    const outcome = await handler(incoming)
    await show(outcome)
    if (outcome.kind === 'reply') await watcher.shown(incoming, outcome, null)
    prompt()
  }

  return {
    name: 'terminal',
    async start(handler, commands, watcher) {
      if (options.greeting !== null) await output.write(`${paint(options.greeting, 'dim', colour)}\n`)
      lines = createInterface({
        input,
        ...(interactive ? { output: options.output, terminal: true } : { terminal: false }),
        crlfDelay: Number.POSITIVE_INFINITY,
        historySize: linesKept,
        removeHistoryDuplicates: true,
        prompt: paint('› ', 'label', colour),
        completer: (typed: string) => [completions(typed, commands), typed],
      })
      const source = lines
      source.on('line', (line) => {
        if (leaving.has(line.trim())) return source.close()
        work = work.then(() => answer(line, handler, watcher))
        // One line at a time, so that a long file of questions does not pile up in memory.
        if (interactive || closed) return
        source.pause()
        void work.then(() => {
          // From Node 24 on, resuming a closed reader throws.
          if (!closed) source.resume()
        })
      })
      source.on('SIGINT', () => {
        if (source.line === '') return source.close()
        source.write(null, { ctrl: true, name: 'u' })
      })
      source.on('close', () => {
        closed = true
        if (interactive && !stopped) void output.write('\n')
        void work.then(end)
      })
      prompt()
    },
    async stop() {
      stopped = true
      lines?.close()
      await work
    },
    async send(conversation, content) {
      if (output.closed || ended) return { kind: 'unreachable', reason: 'the terminal is closed' }
      await show(content)
      prompt()
      return { kind: 'sent', message: { conversation, id: 'terminal' } }
    },
  }
}

function completions(typed: string, commands: readonly CommandDefinition[]): string[] {
  return typed.startsWith('/') ? commands.map(({ name }) => `/${name} `).filter((name) => name.startsWith(typed)) : []
}
