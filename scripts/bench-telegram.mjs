// Measures how many answers a second the Telegram adapter gives at a double of the Bot API, which lifts all rate limits
// and takes 50 ms for each reply, beside a bot that handles one update after the other (grammY's own `bot.start`).
// The double is compiled aside and runs in a process of its own.
// Usage: npm run bench:telegram [-- --write]; --write puts the table into docs/performance.md, in its own section.
import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bot } from 'grammy'
import { createTelegramAdapter } from '../dist/adapters/telegram/telegram-adapter.js'
import { openSqliteStore } from '../dist/knowledge/store/sqlite.js'
import { withSection } from '../dist/src/cli/bench/sections.js'
import { toMarkdownTable } from '../dist/src/cli/markdown-table.js'
import { paragraph, reply, strong, text } from '../dist/src/core/reply.js'
import { createMessages } from '../dist/src/messages/messages.js'

const replyTime = 50
const page = 'docs/performance.md'

const runs = [
  { name: 'one after the other (grammY’s `bot.start`)', bot: sequentialBot, chats: 20, each: 10 },
  { name: 'Footnote', bot: footnote, chats: 1, each: 100 },
  { name: 'Footnote', bot: footnote, chats: 20, each: 50 },
  { name: 'Footnote', bot: footnote, chats: 100, each: 20 },
  { name: 'Footnote', bot: footnote, chats: 500, each: 6 },
]

execFileSync('npx', ['tsc', '-p', 'tsconfig.bench.json'], { stdio: 'inherit' })
const [load = 0] = loadavg()
const rows = []
let slowest = null
for (const { name, bot, chats, each } of runs) {
  const rate = await measure(bot, chats, each)
  slowest ??= rate
  rows.push([name, chats.toLocaleString('en'), (chats * each).toLocaleString('en'), `${rate.toFixed(0)}/s`])
  rows.at(-1).push(`${(rate / slowest).toFixed(1)} ×`)
}
const section = `## Telegram

Answers a second at a double of the Bot API that takes ${replyTime} ms for each reply and lifts all rate limits (\`npm run bench:telegram\`), on ${cpus().length} × ${cpus()[0].model} with a load of ${load.toFixed(1)} at the start. Every update goes through the journal in the database file. Chats are answered at once, each chat in order.

${toMarkdownTable(['bot', 'chats', 'questions', 'answers', 'beside one by one'], rows)}`
process.stdout.write(section)
if (process.argv.includes('--write'))
  writeFileSync(page, withSection(readFileSync(page, 'utf8'), 'bench:telegram', section))

async function measure(createBot, chats, each) {
  const double = fork(
    new URL('./bench-telegram-double.mjs', import.meta.url).pathname,
    [replyTime, chats, each].map(String),
  )
  const [{ root, token }] = await once(double, 'message')
  const bot = await createBot(root, token)
  const began = performance.now()
  const answered = once(double, 'message')
  await bot.start()
  await answered
  const seconds = (performance.now() - began) / 1000
  await bot.stop()
  double.disconnect()
  await once(double, 'exit')
  return (chats * each) / seconds
}

function sequentialBot(root, token) {
  const bot = new Bot(token, { client: { apiRoot: root } })
  bot.on('message:text', (context) => context.reply(`heard: ${context.message.text}`))
  return { start: async () => void bot.start(), stop: () => bot.stop() }
}

async function footnote(apiRoot, token) {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'))
  const store = await openSqliteStore(join(folder, 'bench.sqlite'))
  const { records } = store
  const adapter = createTelegramAdapter({
    config: { mode: 'polling', token, apiRoot },
    moderatorChats: [],
    records: {
      read: (key) => records.read(key, Date.now()),
      list: (prefix) => records.list(prefix, Date.now()),
      add: (entry) => records.add(entry, Date.now()),
      write: (entries) => records.write(entries),
      remove: (keys) => records.remove(keys),
    },
    messages: createMessages(),
    log: { debug() {}, info() {}, warn: console.error, error: console.error },
    now: Date.now,
  })
  const answer = async (incoming) => reply([paragraph(strong('heard: '), text(incoming.text))])
  return {
    start: () => adapter.start(answer, [], { shown: async () => {}, moved: async () => {} }),
    async stop() {
      await adapter.stop()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
