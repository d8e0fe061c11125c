import { afterEach } from 'vitest'
import { adapterContract } from '../../contracts/adapter.ts'
import { type BotOnDouble, botOnDouble } from '../../support/telegram/bot-on-double.ts'

const running: BotOnDouble[] = []

afterEach(async () => {
  for (const bot of running.splice(0)) await bot.end()
})

adapterContract('telegram', async () => {
  const bot = await botOnDouble()
  running.push(bot)
  const { adapter, double } = bot
  const person = double.person(7, 'Ada', 'en')
  double.chats.get(7)
  return {
    adapter,
    conversation: { adapter: 'telegram', id: '7', space: '7', kind: 'private' },
    say: async (words) => void person.writes(words),
    use: async (command, words) => void person.writes(`/${command} ${words}`),
    shown: () =>
      double
        .said(7)
        .map(({ text }) => text)
        .join('\n'),
    settled: () => double.until(() => double.unconfirmed === 0),
  }
})
