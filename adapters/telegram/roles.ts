import type { Api } from 'grammy'
import type { After } from '../../src/core/after.ts'
import type { Log } from '../../src/core/log.ts'
import { faultOf } from './chat-faults.ts'

const remembered = 5 * 60_000
/** After a failure it is tried again sooner. */
const rememberedFailure = 30_000
const mostRemembered = 1000
/** Milliseconds after which an answer waits no longer to hear who administers a chat. */
const patience = 3000

/** Somebody in a chat, as far as roles depend on it. */
export interface Standing {
  /** Null when it is a chat that speaks. */
  readonly user: number | null
  /** The chat in whose name somebody speaks. */
  readonly asChat: number | null
  /** The group it is said in; null in private. */
  readonly group: number | null
  /** Whether it matters who administers the group. */
  readonly here: boolean
}

/** Finds in what roles somebody speaks; administrators are looked up and remembered for some minutes. */
export interface Roles {
  of(standing: Standing): Promise<readonly string[]>
  /** Ids of people who administer a chat; none when Telegram does not tell. */
  administrators(chat: number): Promise<ReadonlySet<number>>
}

interface Remembered {
  readonly until: number
  readonly people: Promise<ReadonlySet<number>>
}

export function createRoles(parts: {
  readonly api: Pick<Api, 'raw'>
  /** Ids of chats whose administrators are moderators. */
  readonly moderatorChats: readonly string[]
  readonly log: Log
  readonly now: () => number
  readonly after: After
}): Roles {
  const { api, log, now, after } = parts
  const known = new Map<number, Remembered>()

  const lookUp = async (chat: number): Promise<ReadonlySet<number>> => {
    try {
      const members = await api.raw.getChatAdministrators({ chat_id: chat })
      return new Set(members.filter(({ user }) => !user.is_bot).map(({ user }) => user.id))
    } catch (error) {
      log.warn({ chat, ...faultOf(error) }, 'telegram: the administrators of a chat cannot be looked up')
      known.set(chat, { until: now() + rememberedFailure, people: Promise.resolve(new Set()) })
      return new Set()
    }
  }

  const administrators = (chat: number): Promise<ReadonlySet<number>> => {
    const before = known.get(chat)
    if (before && before.until > now()) return before.people
    // Set before anything is awaited: many at once ask Telegram once.
    const entry = { until: now() + remembered, people: lookUp(chat) }
    known.delete(chat)
    known.set(chat, entry)
    if (known.size > mostRemembered) known.delete(known.keys().next().value!)
    return entry.people
  }

  /** What comes later is remembered for the next time. */
  const soon = async (people: Promise<ReadonlySet<number>>): Promise<ReadonlySet<number>> => {
    let callOff = () => {}
    const late = new Promise<ReadonlySet<number>>((resolve) => {
      callOff = after(patience, () => resolve(new Set()))
    })
    return Promise.race([people, late]).finally(() => callOff())
  }

  const administers = async ({ user, asChat, group }: Standing, chat: number): Promise<boolean> =>
    // An anonymous administrator is known to be one, though not which one, and of that chat alone.
    user === null ? asChat === chat && group === chat : (await soon(administrators(chat))).has(user)

  return {
    administrators,
    async of(standing) {
      const { user, group, here } = standing
      const roles = user === null ? [] : [`telegram:user:${user}`]
      for (const chat of parts.moderatorChats)
        if (await administers(standing, Number(chat))) roles.push(`telegram:admins:${chat}`)
      // In private, everybody is master in their own house.
      if (group === null || (here && (await administers(standing, group)))) roles.push('here:administrator')
      return roles
    },
  }
}
