import { describe, expect, it } from 'vitest'
import type { CommandDefinition } from '../../../src/core/command.ts'
import { silence } from '../../../src/core/outcome.ts'
import { unwatched } from '../../contracts/adapter.ts'
import { type AdapterOnDouble, createAdapterOnDouble, type Setting } from '../../support/discord/adapter-on-double.ts'
import { askCommand, checkCommand, statusCommand } from '../../support/discord/commands.ts'

const quiet = async () => silence

async function run(commands: readonly CommandDefinition[], setting: Setting = {}): Promise<AdapterOnDouble> {
  const on = await createAdapterOnDouble(setting)
  await on.adapter.start(quiet, commands, unwatched)
  return on
}

const registrations = ({ double }: AdapterOnDouble) => double.requests.filter(({ method }) => method === 'PUT')
const named = (on: AdapterOnDouble, place: string) => on.double.commands.get(place)?.map(({ name }) => name)

describe('commands', () => {
  it('are registered at the first start, and then only when they changed', async () => {
    const first = await run([askCommand, checkCommand])
    expect(named(first, 'global')).toEqual(['ask', 'check', 'Check against sources'])
    await first.adapter.stop()
    const second = await run([askCommand, checkCommand], { on: first })
    expect(registrations(second)).toHaveLength(1)
    await second.adapter.stop()
    const third = await run([askCommand, statusCommand], { on: first })
    expect(registrations(third)).toHaveLength(2)
    expect(named(third, 'global')).toEqual(['ask', 'status'])
  })

  it('are those of this platform', async () => {
    const on = await run([askCommand, { ...statusCommand, platforms: ['telegram'] }])
    expect(named(on, 'global')).toEqual(['ask'])
  })

  it('stand in one server alone during trials, and move from there to all', async () => {
    const all = await run([askCommand])
    await all.adapter.stop()
    const trial = await run([askCommand], { on: all, config: { guild: all.guild.id } })
    expect([named(trial, 'global'), named(trial, all.guild.id)]).toEqual([[], ['ask']])
    await trial.adapter.stop()
    const again = await run([askCommand], { on: all })
    expect([named(again, 'global'), named(again, all.guild.id)]).toEqual([['ask'], []])
  })

  it('of a server that the bot is no member of are missing, which is said, while it answers', async () => {
    const on = await run([askCommand], { config: { guild: '100000000000000000' } })
    expect(on.logged('error').join()).toContain('DISCORD_GUILD_ID')
    expect(on.double.gateway.connected).toBe(1)
  })

  it('are tried again later when Discord fails', async () => {
    const on = await createAdapterOnDouble()
    on.double.fail(/^PUT/, 500, 4)
    await on.adapter.start(quiet, [askCommand], unwatched)
    expect(named(on, 'global')).toBeUndefined()
    on.clock.advance(5000)
    await on.double.until(() => named(on, 'global') !== undefined)
    expect(named(on, 'global')).toEqual(['ask'])
  })
})
