import type { GivenAnswer, Knowledge } from '../../knowledge/index.ts'
import type { Watcher } from '../core/adapter.ts'
import type { SettingsKeeper } from '../core/chat-settings.ts'
import { type Conversation, verbOf } from '../core/incoming.ts'
import type { Log } from '../core/log.ts'
import type { People } from '../core/people.ts'
import type { Block } from '../core/reply.ts'
import { toLocale } from '../messages/locale.ts'
import type { Commands } from './commands.ts'
import type { Origins } from './origins.ts'

const day = 86_400_000

interface WatcherParts {
  readonly knowledge: Pick<Knowledge, 'correspondence'>
  readonly settings: SettingsKeeper
  readonly people: People
  readonly origins: Origins
  readonly audiences: Commands['audiences']
  /** Days that an answer is kept, so that a correction can follow it. */
  readonly answerDays: number
  readonly now: () => number
  readonly log: Pick<Log, 'warn'>
}

/** Keeps which claims are cited where, and follows chats that get another id. */
export function createWatcher({
  knowledge,
  settings,
  people,
  origins,
  audiences,
  answerDays,
  now,
  log,
}: WatcherParts): Watcher {
  const desk = new Set(audiences.filter(({ audience }) => audience === 'moderators').map(({ name }) => name))
  return {
    async shown(incoming, reply, message) {
      // What moderators look up is no answer to anybody.
      if (desk.has(verbOf(incoming) ?? '')) return
      const { person, conversation, locale } = incoming
      const claimIds = citedIn(reply.blocks)
      if (claimIds.length === 0) return
      const origin = origins.get(reply)
      try {
        await knowledge.correspondence.given({
          place: toPlace(message?.conversation ?? conversation),
          message: message?.id ?? null,
          person: await people.keyOf(person),
          question: origin?.question ?? null,
          previous: origin?.previous ?? null,
          locale: origin?.locale ?? toLocale(locale),
          claimIds,
          addsTo: false,
          until: new Date(now() + answerDays * day).toISOString(),
        })
      } catch (error) {
        log.warn({ err: error }, 'an answer could not be kept for corrections')
      }
    },
    async moved(from, to) {
      try {
        await settings.move(from, to)
        await knowledge.correspondence.move(toPlace(from), toPlace(to))
      } catch (error) {
        log.warn({ err: error }, 'what is kept for a chat could not follow it')
      }
    },
  }
}

/** Claims whose words stand in blocks, in their order. */
export function citedIn(blocks: readonly Block[]): readonly string[] {
  const ids = blocks.flatMap((block) =>
    block.kind === 'quote' ? [block.claimId] : block.kind === 'list' ? block.items.flatMap(citedIn) : [],
  )
  return [...new Set(ids)]
}

/** Only the address, whatever else an adapter's conversation carries. */
export function toPlace({ adapter, id, space, kind }: Conversation): GivenAnswer['place'] {
  return { adapter, id, space, kind }
}
