import type { DueNotice, NoticeCause, Place } from '../../correspondence.ts'
import type { StoredCorrespondence, WaitedFor } from '../stored-correspondence.ts'
import type { Connection } from './connection.ts'
import { createPointers } from './pointers.ts'
import { storable } from './storable.ts'

interface PlaceRow {
  readonly adapter: string
  readonly conversation: string
  readonly space: string
  readonly kind: string
}

interface NoticeRow extends PlaceRow {
  readonly no: number
  readonly cause: string
  readonly message: string | null
  readonly person: string
  readonly question: string | null
  readonly previous: string | null
  readonly locale: string
  readonly article: string | null
  readonly reason: string
}

/** Answers given, notices due and people who wait, in the one database. */
export function createCorrespondence(connection: Connection): StoredCorrespondence {
  const count = (sql: string, parameters: readonly (string | number)[]) =>
    connection.raw<{ count: number }>(sql, parameters)[0]?.count ?? 0
  const answerAt = (adapter: string, conversation: string, message: string) =>
    connection.raw<{ no: number }>(
      'select no from given_answer where adapter = ? and conversation = ? and message = ?',
      [adapter, conversation, message],
    )[0]?.no ?? null

  return {
    ...createPointers(connection),
    async given({ place, message, person, question, previous, locale, claimIds, until, addsTo }, at) {
      connection.transaction(() => {
        const known = message === null ? null : answerAt(place.adapter, place.id, message)
        if (known !== null && addsTo) {
          // A notice that became due meanwhile stays due.
          const before = claimsOf(connection, known)
          connection.write('update given_answer set until = ? where no = ?', [until, known])
          connection.write('delete from given_claim where answer = ?', [known])
          return cite(connection, known, [...claimIds, ...before])
        }
        if (known !== null) connection.write('delete from given_answer where no = ?', [known])
        const [row] = connection.raw<{ no: number }>(insertAnswer, [
          ...[place.adapter, place.id, place.space, place.kind, message, person],
          ...[question && storable(question), previous && storable(previous), locale, at, until],
        ])
        cite(connection, row?.no ?? 0, claimIds)
      })
    },

    async citedIn({ adapter, id }, message) {
      const no = answerAt(adapter, id, message)
      return no === null ? null : claimsOf(connection, no)
    },

    async citations(claimId) {
      return count(
        `select count(*) as count from given_claim join given_answer on no = answer
         where claim = ? and question is not null`,
        [claimId],
      )
    },

    async reach(articleId, at) {
      const [row] = connection.raw<{ reachable: number; total: number }>(
        `select count(message) as reachable, count(*) as total from given_answer
         where until > ? and no in (${answersCiting})`,
        [at, articleId],
      )
      return { reachable: row?.reachable ?? 0, unreachable: (row?.total ?? 0) - (row?.reachable ?? 0) }
    },

    async takeNotice(adapters, at) {
      const on = JSON.stringify(adapters)
      return connection.transaction(() => {
        const [notice] = connection.raw<NoticeRow>(dueNotice, [at, on])
        if (notice) connection.write('delete from notice where answer = ?', [notice.no])
        const [late] = notice ? [] : connection.raw<NoticeRow>(dueSubscription, [on])
        if (late) connection.write('delete from subscription where no = ?', [late.no])
        const row = notice ?? late
        return row ? toNotice(row) : null
      })
    },

    async subscribe({ question, place, person, locale }, key, at) {
      return connection.transaction(() => {
        const [known] = connection.raw(
          'select no from subscription where key = ? and person = ? and adapter = ? and conversation = ?',
          [storable(key), person, place.adapter, place.id],
        )
        if (known) return false
        connection.write(
          `insert into subscription (key, question, adapter, conversation, space, kind, person, locale, at, due)
           values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
          [
            ...[storable(key), storable(question), place.adapter, place.id, place.space],
            ...[place.kind, person, locale, at],
          ],
        )
        return true
      })
    },

    async waiting(person) {
      return count('select count(*) as count from subscription where person = ?', [person])
    },

    async open(limit) {
      return connection.raw<WaitedFor>(openQuestions, [limit])
    },

    async resolve(key) {
      connection.transaction(() => {
        connection.write('delete from unanswered where key = ?', [storable(key)])
        connection.write('update subscription set due = 1 where key = ?', [storable(key)])
      })
    },

    async move(from, to) {
      connection.transaction(() => {
        // By hand, because what hangs on them goes only then.
        connection.write(
          `delete from given_answer where adapter = ? and conversation = ? and message in
           (select message from given_answer where adapter = ? and conversation = ?)`,
          from.id === to.id ? ['', '', '', ''] : [to.adapter, to.id, from.adapter, from.id],
        )
        for (const table of ['given_answer', 'subscription']) {
          connection.write(
            `update or replace ${table} set conversation = ?, space = ? where adapter = ? and conversation = ?`,
            [to.id, to.space, from.adapter, from.id],
          )
          connection.write(`update ${table} set space = ? where adapter = ? and space = ?`, [
            to.space,
            from.adapter,
            from.space,
          ])
        }
      })
    },

    async about(person) {
      return {
        answers: count('select count(*) as count from given_answer where person = ?', [person]),
        ratings: count('select count(*) as count from rating where person = ?', [person]),
        subscriptions: connection
          .raw<{ question: string }>('select question from subscription where person = ? order by no', [person])
          .map(({ question }) => question),
      }
    },

    async forget(person) {
      connection.transaction(() => {
        for (const table of ['given_answer', 'rating', 'subscription'])
          connection.write(`delete from ${table} where person = ?`, [person])
      })
    },

    async tidy({ now, unanswered, ratings }) {
      connection.transaction(() => {
        connection.write('delete from given_answer where until <= ?', [now])
        connection.write('delete from unanswered where last_asked < ?', [unanswered])
        connection.write('delete from subscription where at < ?', [unanswered])
        connection.write('delete from rating where at < ?', [ratings])
      })
    },
  }
}

const insertAnswer = `
  insert into given_answer
    (adapter, conversation, space, kind, message, person, question, previous, locale, at, until)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning no`

/** Numbers of the answers that cite any claim, present or gone, of the article whose id is the parameter. */
export const answersCiting = `
  select answer from given_claim join claim on claim.id = given_claim.claim
  join article on article.no = claim.article where article.id = ?`

const dueNotice = `
  select no, cause, adapter, conversation, space, kind, message, person, question, previous, locale,
    article, reason
  from notice join given_answer on no = answer
  where until > ? and adapter in (select value from json_each(?)) order by notice.at, no limit 1`

const dueSubscription = `
  select no, 'known' as cause, adapter, conversation, space, kind, null as message, person, question,
    null as previous, locale, null as article, '' as reason
  from subscription where due = 1 and adapter in (select value from json_each(?)) order by no limit 1`

const openQuestions = `
  select key, question from (
    select key, min(question) as question, 0 as rank, min(no) as place from subscription where due = 0 group by key
    union all
    select key, question, 1, -count from unanswered
    where key not in (select key from subscription where due = 0)
  ) order by rank, place, key limit ?`

function cite(connection: Connection, answer: number, claimIds: readonly string[]): void {
  const sql = 'insert into given_claim (answer, claim, ordinal) values (?, ?, ?)'
  for (const [ordinal, claim] of [...new Set(claimIds)].entries()) connection.write(sql, [answer, claim, ordinal])
}

function claimsOf(connection: Connection, answer: number): readonly string[] {
  return connection
    .raw<{ claim: string }>('select claim from given_claim where answer = ? order by ordinal', [answer])
    .map(({ claim }) => claim)
}

function toNotice({
  cause,
  message,
  person,
  question,
  previous,
  locale,
  article,
  reason,
  ...place
}: NoticeRow): DueNotice {
  return {
    cause: cause as NoticeCause,
    place: toPlace(place),
    message,
    person,
    question,
    previous,
    locale,
    articleId: article,
    reason,
  }
}

function toPlace({ adapter, conversation, space, kind }: PlaceRow): Place {
  return { adapter, id: conversation, space, kind: kind === 'private' ? 'private' : 'group' }
}
