import type { Update } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { createUpdateJournal } from '../../../adapters/telegram/update-journal.ts'
import { memoryRecords } from '../../support/memory-records.ts'
import { keepingLog } from '../../support/telegram/log-lines.ts'

const update = (update_id: number) => ({ update_id }) as Update
const minute = 60_000

/** A process after the other, on the same records and clock. */
function processes() {
  const clock = { at: 1_700_000_000_000 }
  const records = memoryRecords(() => clock.at)
  const { log, lines } = keepingLog()
  const next = (bot = 1) => createUpdateJournal({ records, bot, log, now: () => clock.at })
  return { clock, next, lines, records }
}

describe('the journal of updates', () => {
  it('takes each update once, in one process and over two', async () => {
    const { next } = processes()
    const first = next()
    expect(await first.take([update(1), update(2)])).toEqual([update(1), update(2)])
    expect(await first.take([update(2), update(3)])).toEqual([update(3)])
    const second = next()
    await second.recover()
    expect(await second.take([update(3), update(4)])).toEqual([update(4)])
  })

  it('finds again what was not answered, oldest first', async () => {
    const { next } = processes()
    const first = next()
    const taken = await first.take([update(9), update(10), update(100)])
    await first.done(taken[1]!)
    expect(await next().recover()).toEqual([update(9), update(100)])
  })

  it('leaves what may have been said, unless it is known that it was not', async () => {
    const { next, lines } = processes()
    const first = next()
    const taken = await first.take([update(1), update(2)])
    for (const each of taken) await first.sending(each)
    await first.unsent(taken[1]!)
    expect(await next().recover()).toEqual([update(2)])
    expect(lines).toMatchObject([{ level: 'warn', detail: { mayBeAnswered: 1, tooOld: 0 } }])
  })

  it('leaves what came five minutes ago, and says so once', async () => {
    const { clock, next, lines } = processes()
    await next().take([update(1)])
    clock.at += 4 * minute
    expect(await next().recover()).toEqual([update(1)])
    clock.at += minute
    expect(await next().recover()).toEqual([])
    expect(await next().recover()).toEqual([])
    expect(lines).toMatchObject([{ detail: { mayBeAnswered: 0, tooOld: 1 } }])
  })

  it('does not count the time since a restart', async () => {
    const { clock, next } = processes()
    await next().take([update(1)])
    clock.at += 4 * minute
    const second = next()
    const [again] = await second.recover()
    await second.sending(again!)
    await second.unsent(again!)
    clock.at += minute
    expect(await next().recover()).toEqual([])
  })

  it('keeps the updates of two bots apart', async () => {
    const { next } = processes()
    await next(1).take([update(1)])
    expect(await next(2).recover()).toEqual([])
    expect(await next(2).take([update(1)])).toHaveLength(1)
  })

  it('keeps no words of what is answered, and forgets it when Telegram cannot give it again', async () => {
    const { clock, next, records } = processes()
    const journal = next()
    const [taken] = await journal.take([{ update_id: 1, message: { text: 'private matters' } } as Update])
    await journal.done(taken!)
    const kept = await records.list('telegram:update:')
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain('private matters')
    clock.at += 3 * 24 * 60 * minute
    expect(await records.list('telegram:update:')).toEqual([])
  })
})
