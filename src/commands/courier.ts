import type { DueNotice, Knowledge, Retention } from '../../knowledge/index.ts'
import { correctionReply, knownReply } from '../answers/correction-reply.ts'
import type { Adapter } from '../core/adapter.ts'
import type { Conversation } from '../core/incoming.ts'
import type { Log } from '../core/log.ts'
import { paragraph, type Reply, reply, text } from '../core/reply.ts'
import { toLocale } from '../messages/locale.ts'
import type { Messages } from '../messages/messages.ts'
import { citedIn } from './watcher.ts'

/** Whom to tell, in the end, how many answers about an article could not be corrected. */
export interface DeliveryReport {
  readonly conversation: Conversation
  readonly locale: string
  readonly articleId: string
}

/** Brings corrections and late answers to where they are waited for. */
export interface Courier {
  /** Delivers what is due now; resolves when nothing is left, and whoever is to hear of it has. */
  deliver(report?: DeliveryReport): Promise<void>
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
  /** Of the articles told about since nothing was left last. */
  const tallies = new Map<string, { sent: number; unreachable: number }>()
  let reports: readonly DeliveryReport[] = []

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
      const tally = tallies.get(due.articleId ?? '') ?? { sent: 0, unreachable: 0 }
      tally[sent.kind]++
      tallies.set(due.articleId ?? '', tally)
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

  /** Who withdrew an article hears what only trying could show. */
  const settle = async () => {
    const [due, counted] = [reports, new Map(tallies)]
    reports = []
    tallies.clear()
    for (const { conversation, locale, articleId } of due) {
      const tally = counted.get(articleId)
      const adapter = adapters.find(({ name }) => name === conversation.adapter)
      if (!tally || tally.unreachable === 0 || !adapter) continue
      const say = messages.in(toLocale(locale))
      const article = (await knowledge.article(articleId))?.title ?? articleId
      await adapter.send(conversation, reply([paragraph(text(say('delivered', { article, ...tally })))]))
    }
  }

  const deliver = (report?: DeliveryReport): Promise<void> => {
    if (report) reports = [...reports, report]
    again = true
    work ??= (async () => {
      while (again && !stopped) {
        again = false
        await round()
        if (!again) await settle()
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
