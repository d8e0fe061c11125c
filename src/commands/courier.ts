import type { DueNotice, Knowledge, Retention } from '../../knowledge/index.ts'
import { correctionReply, knownReply } from '../answers/correction-reply.ts'
import type { Adapter } from '../core/adapter.ts'
import type { Log } from '../core/log.ts'
import type { Reply } from '../core/reply.ts'
import { toLocale } from '../messages/locale.ts'
import type { Messages } from '../messages/messages.ts'
import { citedIn } from './watcher.ts'

/** Brings corrections and late answers to where they are waited for. */
export interface Courier {
  /** Delivers what is due now; resolves when nothing is left. */
  deliver(): Promise<void>
  /** Delivers now and then until stopped. */
  start(): void
  /** Resolves when what is being said has been said. */
  stop(): Promise<void>
}

interface CourierParts {
  readonly knowledge: Pick<Knowledge, 'ask' | 'correspondence' | 'article'>
  /** Those that have started; looked at again for each notice. */
  readonly adapters: readonly Pick<Adapter, 'name' | 'send'>[]
  readonly messages: Messages
  readonly retention: Retention & { readonly answers: number }
  readonly now: () => number
  readonly log: Pick<Log, 'info' | 'warn'>
}

const everyMilliseconds = 10_000
const hour = 3_600_000
const day = 24 * hour
const citationsWanted = 12

export function createCourier(parts: CourierParts): Courier {
  const { knowledge, adapters, messages, retention, now, log } = parts
  let work: Promise<void> | null = null
  let again = false
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let tidied = Number.NEGATIVE_INFINITY

  const round = async () => {
    if (now() - tidied > hour) {
      tidied = now()
      await knowledge.correspondence.tidy(retention)
    }
    await knowledge.correspondence.askAgain()
    while (!stopped) {
      const due = await knowledge.correspondence.nextNotice(adapters.map(({ name }) => name))
      if (!due) return
      await tell(due)
    }
  }

  const tell = async (due: DueNotice) => {
    const adapter = adapters.find(({ name }) => name === due.place.adapter)
    if (!adapter) return
    const { cause, message } = due
    try {
      const content = await contentOf(due)
      if (content === null) return
      const beside =
        message === null
          ? undefined
          : ({
              message: { conversation: due.place, id: message },
              // Only what is answered anew can take the place of what was answered.
              as: due.question === null ? 'reply' : 'replacement',
            } as const)
      const sent = await adapter.send(due.place, content, beside)
      if (sent.kind === 'unreachable')
        return log.info({ adapter: adapter.name, cause, reason: sent.reason }, 'a notice could not be delivered')
      await keep(due, sent.message.id, content)
    } catch (error) {
      // It may have been sent: it is not said again.
      log.warn({ err: error, adapter: adapter.name, cause }, 'a notice failed')
    }
  }

  const contentOf = async ({ cause, question, previous, locale, articleId, reason }: DueNotice) => {
    const spoken = toLocale(locale)
    const voice = { say: messages.in(spoken), locale: spoken }
    const answer =
      question === null
        ? null
        : await knowledge.ask({
            text: question,
            limit: citationsWanted,
            now: new Date(now()).toISOString(),
            record: false,
            ...(previous === null ? {} : { previous }),
          })
    if (cause === 'known') return answer?.outcome === 'answered' ? knownReply(answer, voice) : null
    const article = articleId === null ? null : await knowledge.article(articleId)
    return correctionReply({ cause, article, reason, answer }, voice)
  }

  /** What was said is followed by later corrections too; what it said before still counts. */
  const keep = async ({ place, person, question, previous, locale }: DueNotice, message: string, content: Reply) => {
    await knowledge.correspondence.given({
      place,
      message,
      person,
      question,
      previous,
      locale,
      claimIds: citedIn(content.blocks),
      addsTo: true,
      until: new Date(now() + retention.answers * day).toISOString(),
    })
  }

  const deliver = (): Promise<void> => {
    again = true
    work ??= (async () => {
      while (again && !stopped) {
        again = false
        await round()
      }
    })().finally(() => {
      work = null
    })
    return work
  }

  const quietly = () =>
    void deliver().catch((error: unknown) => log.warn({ err: error }, 'notices could not be looked for'))

  return {
    deliver,
    start() {
      quietly()
      timer = setInterval(quietly, everyMilliseconds)
      timer.unref()
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await work?.catch(() => undefined)
    },
  }
}
