import { GatewayOpcodes, type GatewaySendPayload } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { forgive, insist, retire } from '../../../adapters/discord/shard-strategy.ts'

describe('a shard', () => {
  it('puts up with a heartbeat that cannot be sent, and sends what can', async () => {
    const sent: unknown[] = []
    const shard = {
      open: false,
      async send(payload: GatewaySendPayload) {
        if (!this.open) throw new Error('not open')
        sent.push(payload)
      },
    }
    forgive(shard)
    const heartbeat: GatewaySendPayload = { op: GatewayOpcodes.Heartbeat, d: null }
    await shard.send(heartbeat)
    shard.open = true
    await shard.send(heartbeat)
    expect(sent).toEqual([heartbeat])
  })

  it('that was told to leave lets go what it is connecting to, and connects no more', async () => {
    let connected = 0
    const ended: string[] = []
    const shard = {
      connection: {
        readyState: 0,
        on: (event: string) => void ended.push(event),
        terminate: () => void ended.push('terminated'),
      },
      async internalConnect() {
        connected += 1
      },
    }
    retire(shard)
    await shard.internalConnect()
    expect([connected, ended]).toEqual([0, ['error', 'terminated']])
  })

  it('gives its session up only after many tries in vain', () => {
    let connected = () => {}
    const shard = {
      failedToConnectDueToNetworkError: false,
      on: (_: string, then: () => void) => {
        connected = then
      },
    }
    insist(shard)
    const fail = (times: number) => {
      for (let i = 0; i < times; i++) {
        shard.failedToConnectDueToNetworkError = false
        shard.failedToConnectDueToNetworkError = true
      }
      return shard.failedToConnectDueToNetworkError
    }
    expect(fail(100)).toBe(false)
    connected()
    expect([fail(200), fail(200)]).toEqual([false, true])
  })
})
