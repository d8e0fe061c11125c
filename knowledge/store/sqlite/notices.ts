import type { NoticeCause } from '../../correspondence.ts'
import type { ArticlePatch, AuditEntry } from '../store.ts'
import type { Connection } from './connection.ts'
import { answersCiting } from './correspondence.ts'

/** What makes a change of an article worth telling: what its citations show, or whether they stand at all. */
export function causeOf(
  was: { readonly status: string; readonly outlet: string | null; readonly published_at: string | null },
  change: ArticlePatch,
): NoticeCause | null {
  const { status = was.status, outlet = was.outlet, publishedAt = was.published_at } = change
  if (status !== was.status && status === 'retracted') return 'retracted'
  if (status !== was.status && was.status === 'retracted') return 'restored'
  return outlet !== was.outlet || publishedAt !== was.published_at ? 'edited' : null
}

const opposites: Readonly<Partial<Record<NoticeCause, NoticeCause>>> = {
  retracted: 'restored',
  restored: 'retracted',
}

/**
 * Makes a notice due for each reachable answer that cites the article, or the given claims of it. Part of the caller's
 * transaction: the change and its notices stand or fall together. One answer waits for one notice at most, the latest.
 */
export function queueNotices(
  connection: Connection,
  cause: NoticeCause,
  { subject, at, detail }: AuditEntry,
  claims: readonly string[] | null = null,
): void {
  // Whoever never heard of a retraction need not hear that it is over, nor the other way round.
  const opposite = opposites[cause]
  const unsaid =
    opposite === undefined
      ? []
      : connection.raw<{ answer: number }>('delete from notice where article = ? and cause = ? returning answer', [
          subject,
          opposite,
        ])
  const concerned =
    claims === null
      ? `no in (${answersCiting})`
      : 'no in (select answer from given_claim where claim in (select value from json_each(?)))'
  connection.write(
    `insert into notice (answer, cause, article, reason, at)
     select no, ?, ?, ?, ? from given_answer
     where message is not null and until > ? and ${concerned} and no not in (select value from json_each(?))
     on conflict (answer) do update set cause = excluded.cause, article = excluded.article,
       reason = excluded.reason, at = excluded.at`,
    [
      ...[cause, subject, cause === 'retracted' ? detail : '', at, at],
      ...[claims === null ? subject : JSON.stringify(claims), JSON.stringify(unsaid.map(({ answer }) => answer))],
    ],
  )
}
