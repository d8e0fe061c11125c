import type { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
// Not through the public face: that would load the text analysis into this thread too.
import { openAndServe } from '../knowledge/control/open-owned.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { hasInput } from './main/has-input.ts'

/** The process it runs in, handed in so that it can run in a test. */
export interface StartOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable
  /** `onCrash` is called once when it ends by itself. */
  readonly openKnowledge?: (file: string, onCrash: (error: Error) => void) => Promise<Knowledge>
  readonly signals?: EventEmitter
  readonly now?: () => number
}

/** Runs the bot until its input ends or a signal comes, and says with which exit status to leave. */
export async function start(options: StartOptions): Promise<number> {
  const complain = (line: string) => void options.stderr.write(`footnote: ${line}\n`)
  const config = configOf(options, complain)
  if (config === null) return 2
  if (!hasPlatform(config) && !options.stdin.isTTY && !(await hasInput(options.stdin))) {
    complain(nobodyToTalkTo)
    return 2
  }
  return withKnowledge(options, config, complain)
}

const nobodyToTalkTo =
  'there is nobody to talk to: no token is set, and standard input is neither a terminal nor a question. ' +
  'Set TELEGRAM_BOT_TOKEN or DISCORD_TOKEN, run it in a terminal, or pipe a question: ' +
  'echo "where does the corridor go?" | npm start --silent'

function configOf({ env }: StartOptions, complain: (line: string) => void): Config | null {
  try {
    return readConfig(env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    for (const problem of error.problems) complain(`configuration: ${problem}`)
    return null
  }
}

async function withKnowledge(options: StartOptions, config: Config, complain: (line: string) => void): Promise<number> {
  const { signals = process, openKnowledge = openInWorker(config) } = options
  let status = 0
  let leave = () => {}
  const leaving = new Promise<void>((resolve) => {
    leave = resolve
  })
  const onCrash = (error: Error) => {
    complain(`the knowledge base has stopped: ${error.message}; start again`)
    status = 1
    leave()
  }
  for (const signal of ['SIGINT', 'SIGTERM']) signals.on(signal, leave)
  // Opening takes longer than loading the rest, so both begin at once.
  const loading = loadChat(config)
  const opening = openKnowledge(config.database, onCrash)
  let knowledge: Knowledge | null = null
  try {
    knowledge = await Promise.race([opening, leaving.then(() => null)])
    if (knowledge === null) {
      // Told to leave while it opens: it closes in its own time, and a second signal ends the process at once.
      void opening.then((late) => late.close()).catch(() => undefined)
      return status
    }
    await Promise.race([addStarterArticles(knowledge, complain), leaving])
    await (await loading)(options, config, knowledge, leaving)
    return status
  } catch (error) {
    if (!(error instanceof Error && expected.has(error.name))) throw error
    complain(error.message)
    return 1
  } finally {
    await knowledge?.close()
    for (const signal of ['SIGINT', 'SIGTERM']) signals.off(signal, leave)
  }
}

/** Failures whose message is all that there is to say. */
const expected: ReadonlySet<string> = new Set(['KnowledgeError', 'StartRefused'])

type Chat = (options: StartOptions, config: Config, knowledge: Knowledge, leave: Promise<void>) => Promise<void>

/** The configured platforms, or the terminal where there is none. */
async function loadChat(config: Config): Promise<Chat> {
  return hasPlatform(config)
    ? (await import('./main/platforms.ts')).runPlatforms
    : (await import('./main/terminal-chat.ts')).chatInTerminal
}

function hasPlatform({ telegram, discord }: Config): boolean {
  return telegram.mode !== 'off' || discord.mode !== 'off'
}

function openInWorker({ aliases }: Config): NonNullable<StartOptions['openKnowledge']> {
  return (file, onCrash) => openAndServe(file, { aliases: aliases ?? undefined, onCrash })
}

/** Only a knowledge base that never held anything gets them. */
async function addStarterArticles(knowledge: Knowledge, complain: (line: string) => void): Promise<void> {
  const { articles, retracted } = await knowledge.stats()
  if (articles + retracted > 0) return
  const folder = fileURLToPath(new URL('../knowledge/articles/', import.meta.url))
  await knowledge.ingest({ paths: [folder], addedBy: 'starter' }, (outcome) => {
    if (outcome.outcome === 'failed') complain(`starter article ${outcome.source}: ${outcome.reason}`)
  })
}
