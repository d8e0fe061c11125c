import { GatewayOpcodes, type GatewaySendPayload } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { forgive } from '../../../adapters/discord/shard-strategy.ts'

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
})
