// A bot on the Bot API at a given address, with its records in a database file: a process to be killed.
// Usage: node telegram-bot.mjs ROOT TOKEN DATABASE MINUTES HELD. Its clock is MINUTES ahead. It says again what it hears;
// hearing HELD it writes a line and answers no more in that chat.
import { writeSync } from 'node:fs'
import { createTelegramAdapter } from '../../../dist/adapters/telegram/telegram-adapter.js'
import { openSqliteStore } from '../../../dist/knowledge/store/sqlite.js'
import { createMessages } from '../../../dist/src/messages/messages.js'

const [, , apiRoot, token, file, minutes, held] = process.argv
const now = () => Date.now() + Number(minutes) * 60_000
const { records } = await openSqliteStore(file)
const adapter = createTelegramAdapter({
  config: { mode: 'polling', token, apiRoot },
  moderatorChats: [],
  records: {
    read: (key) => records.read(key, now()),
    list: (prefix) => records.list(prefix, now()),
    add: (entry) => records.add(entry, now()),
    write: (entries) => records.write(entries),
    remove: (keys) => records.remove(keys),
  },
  messages: createMessages(),
  log: { debug() {}, info() {}, warn() {}, error: (detail, words) => writeSync(2, `${words} ${detail.err ?? ''}\n`) },
  now,
})
await adapter.start(
  async ({ text }) => {
    if (text === held) {
      writeSync(1, 'holding\n')
      await new Promise(() => {})
    }
    return {
      kind: 'reply',
      blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: `heard: ${text}` }] }],
      actions: [],
      audience: 'everyone',
      inPlace: false,
      followUp: null,
    }
  },
  [],
  { shown: async () => undefined, moved: async () => undefined },
)
