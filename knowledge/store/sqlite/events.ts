import type { Selectable } from 'kysely'
import type { Store, StoredEvent, StoredProfile } from '../store.ts'
import { toDay, toStoredArticle } from './article-rows.ts'
import type { Connection } from './connection.ts'
import { createKeptReads } from './kept-reads.ts'
import { db } from './query-builder.ts'
import type { ArticleTable, EventTable } from './tables.ts'

type Methods = Pick<Store, 'profiles' | 'ungrouped' | 'saveEvents' | 'events' | 'recentEvents'>

const keptEvents = 1000

export function createEvents(connection: Connection): Methods {
  const kept = createKeptReads<string, { readonly event: StoredEvent | null }>(connection, keptEvents)
  const toEvent = (row: { id: string; label: string; from: string | null; to: string | null }): StoredEvent => ({
    id: row.id,
    label: row.label,
    from: row.from,
    to: row.to,
    articles: liveArticles(connection, row.id),
  })

  return {
    async profiles({ from, to, undated }) {
      const dated = db
        .selectFrom('article')
        .innerJoin('derived', 'derived.article', 'article.no')
        .select(['id', 'outlet', 'published_at', 'digest', 'wire_of', 'event_id', 'profile'])
        .where('newest', '=', 1)
        .where('status', '!=', 'retracted')
        .orderBy('id')
      const rows = connection.all(
        dated.where((is) =>
          is.or([
            is.and([
              is('published_day', 'is not', null),
              ...(from === null ? [] : [is('published_day', '>=', toDay(from))]),
              ...(to === null ? [] : [is('published_day', '<=', toDay(to))]),
            ]),
            ...(undated ? [is('published_day', 'is', null)] : []),
          ]),
        ),
      )
      return rows.map(
        (row): StoredProfile => ({
          articleId: row.id,
          outlet: row.outlet,
          publishedAt: row.published_at,
          digest: row.digest === 1,
          wireOf: row.wire_of,
          eventId: row.event_id,
          profile: row.profile,
        }),
      )
    },

    async ungrouped() {
      return connection
        .raw<Selectable<ArticleTable>>(
          `select * from article where newest = 1 and grouped = 0 and status <> 'retracted' order by no`,
          [],
        )
        .map(toStoredArticle)
    },

    async saveEvents(events) {
      connection.changeArticles(() => writeEvents(connection, events))
    },

    async events(ids) {
      const found = kept.all(ids, (missing) =>
        missing.map((id) => {
          const row = resolve(connection, id)
          return { event: row && toEvent(row) }
        }),
      )
      const events = found.flatMap(({ event }) => event ?? [])
      return [...new Map(events.map((event) => [event.id, event])).values()]
    },

    async recentEvents(limit) {
      const rows = connection.raw<{ id: string; label: string; from: string | null; to: string | null }>(
        `select id, label, "from", "to" from event where redirect is null and exists (
           select 1 from article where event_id = event.id and newest = 1 and status <> 'retracted')
         order by coalesce("to", "from") desc nulls last, id limit ?`,
        [limit],
      )
      return rows.map(toEvent)
    },
  }
}

/** Part of the caller's transaction. An event that lost its last article to others redirects to where most of them went. */
function writeEvents(connection: Connection, events: readonly StoredEvent[]): void {
  const moves = new Map<string, Map<string, number>>()
  for (const { id, label, from, to, articles } of events) {
    const row = { label, from, to, redirect: null }
    connection.run(
      db
        .insertInto('event')
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row)),
    )
    for (const article of articles) {
      const held = connection.first(
        db.selectFrom('article').select('event_id').where('id', '=', article).where('newest', '=', 1),
      )
      if (held && held.event_id !== null && held.event_id !== id) {
        const targets = moves.get(held.event_id) ?? new Map<string, number>()
        moves.set(held.event_id, targets.set(id, (targets.get(id) ?? 0) + 1))
      }
      connection.run(
        db.updateTable('article').set({ event_id: id, grouped: 1 }).where('id', '=', article).where('newest', '=', 1),
      )
    }
  }
  for (const [left, targets] of moves) {
    const [target] = [...targets].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? []
    if (target && !hasArticles(connection, left))
      connection.run(db.updateTable('event').set({ redirect: target }).where('id', '=', left))
  }
}

function resolve(connection: Connection, id: string): Selectable<EventTable> | null {
  const seen = new Set<string>()
  let next: string | null = id
  while (next !== null && !seen.has(next)) {
    seen.add(next)
    const [row]: (Selectable<EventTable> | undefined)[] = connection.raw('select * from event where id = ?', [next])
    if (!row || row.redirect === null) return row ?? null
    next = row.redirect
  }
  return null
}

function hasArticles(connection: Connection, event: string): boolean {
  const query = db.selectFrom('article').select('no').where('event_id', '=', event).where('newest', '=', 1).limit(1)
  return connection.first(query) !== null
}

function liveArticles(connection: Connection, event: string): string[] {
  const [row] = connection.raw<{ ids: string }>(
    `select json_group_array(id order by id) as ids from article
     where event_id = ? and newest = 1 and status <> 'retracted'`,
    [event],
  )
  return JSON.parse(row?.ids ?? '[]') as string[]
}
