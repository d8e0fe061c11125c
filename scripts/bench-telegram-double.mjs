// The double of the Bot API for scripts/bench-telegram.mjs: tells its address, and when every question is answered.
// Usage: node bench-telegram-double.mjs REPLY_TIME CHATS QUESTIONS_EACH
const { startBotApi } = await import('../dist/bench/tests/support/telegram/bot-api-double.js')

const [replyTime, chats, each] = process.argv.slice(2).map(Number)
const double = await startBotApi({ replyTime })
const people = Array.from({ length: chats }, (_, i) => double.person(i + 1))
for (let i = 0; i < each; i++) for (const person of people) person.writes(`question ${i}`)
process.send({ root: double.root, token: double.token })
process.once('disconnect', () => process.exit())
await double.until(() => double.called('sendMessage').filter(({ replied }) => replied).length === chats * each)
process.send('answered')
