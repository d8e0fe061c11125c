import { describe, expect, it } from 'vitest'
import { pick, seeded } from '../../support/random.ts'
import { atOnce, botOnDouble, wordsIn } from '../../support/telegram/bot-on-double.ts'
import { type Fault, tooMany } from '../../support/telegram/faults.ts'

const clear: readonly Fault[] = [
  { kind: 'none' },
  { kind: 'none' },
  tooMany(0),
  { kind: 'page', status: 502 },
  { kind: 'refused', code: 500, description: 'Internal Server Error' },
  { kind: 'cut', when: 'after' },
  { kind: 'cut', when: 'in-reply' },
]
/** After these nobody can know, and an answer may be missing. */
const doubtful: readonly Fault[] = [
  { kind: 'cut', when: 'before' },
  { kind: 'page', status: 504 },
]
const people = [1, 2, 3, 4, 5]
const each = 20

/** Everybody asks, and until the last faults are used up everything goes wrong now and then. */
async function ordeal(seed: number, sendFaults: readonly Fault[], faults: number) {
  const { double, start, end } = await botOnDouble({ after: atOnce })
  const random = seeded(seed)
  for (let i = 0; i < faults; i++) {
    double.faults.plan(pick(sendFaults, random), { method: 'sendMessage' })
    double.faults.plan(pick([...clear, ...doubtful], random), { method: 'getUpdates' })
  }
  for (let i = 0; i < each; i++) for (const id of people) double.person(id).writes(`${i}`)
  await start()
  for (const id of people) double.person(id).writes('last')
  const complete = () => people.every((id) => wordsIn(double, id).includes('heard: last'))
  await double.until(() => complete() && double.unconfirmed === 0)
  const heard = people.map((id) => wordsIn(double, id).map((words) => words.replace('heard: ', '')))
  await end()
  return heard
}

const all = [...Array.from({ length: each }, (_, i) => String(i)), 'last']

describe('a bot to which everything happens', () => {
  it.each([1, 2, 3])('answers everything once and in order (seed %i)', async (seed) => {
    expect(await ordeal(seed, clear, 50)).toEqual(people.map(() => all))
  })

  it('says nothing twice, and nothing out of order, where nobody can know what was carried out', async () => {
    for (const words of await ordeal(4, [...clear, ...doubtful], 50))
      expect(words).toEqual(all.filter((word) => words.includes(word)))
  })
})
