import type { Audience, CommandDefinition } from '../core/command.ts'
import { verbOf } from '../core/incoming.ts'
import { notice, reply } from '../core/reply.ts'
import type { Middleware, Turn } from '../core/turn.ts'
import type { Messages } from '../messages/messages.ts'
import { sayTo } from './say-to.ts'

/** Marks moderators, and refuses commands to those they are not for, whatever the platform showed them. */
export function createPermissions(
  moderators: ReadonlySet<string>,
  commands: readonly Pick<CommandDefinition, 'name' | 'audience'>[],
  messages: Messages,
): Middleware {
  const audiences = new Map(commands.map(({ name, audience }) => [name, audience]))
  return async (turn, next) => {
    const { incoming } = turn
    const known: Turn = { ...turn, moderator: incoming.roles.some((role) => moderators.has(role)) }
    const audience = audiences.get(verbOf(incoming) ?? '') ?? 'everyone'
    if (may[audience](known)) return next(known)
    if (incoming.kind === 'lookup') return { kind: 'choices', choices: [], next: null }
    const refusal = audience === 'administrators' ? 'not-allowed-here' : 'not-allowed'
    return reply([notice('warning', sayTo(turn, messages)(refusal))], { audience: 'asker' })
  }
}

const may: Readonly<Record<Audience, (turn: Turn) => boolean>> = {
  everyone: () => true,
  administrators: ({ moderator, incoming }) => moderator || incoming.roles.includes('here:administrator'),
  moderators: ({ moderator }) => moderator,
}
