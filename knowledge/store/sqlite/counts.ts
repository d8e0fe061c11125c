import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'

export function createCounts(connection: Connection): Pick<Store, 'counts'> {
  return {
    async counts() {
      const [row] = connection.raw<Totals>(totalsSql, [])
      const languages = connection.raw<{ language: string; articles: number }>(languagesSql, [])
      return {
        ...(row ?? none),
        languages: Object.fromEntries(languages.map(({ language, articles }) => [language, articles])),
      }
    },
  }
}

interface Totals {
  readonly articles: number
  readonly retracted: number
  readonly claims: number
  readonly attributed: number
  readonly events: number
  readonly unanswered: number
  readonly from: string | null
  readonly to: string | null
}

const none: Totals = {
  articles: 0,
  retracted: 0,
  claims: 0,
  attributed: 0,
  events: 0,
  unanswered: 0,
  from: null,
  to: null,
}

// One pass over the articles: no claim is read.
const totalsSql = `
  select
    count(*) filter (where live) as articles,
    count(*) filter (where not live) as retracted,
    coalesce(sum(claims) filter (where live), 0) as claims,
    coalesce(sum(attributed) filter (where live), 0) as attributed,
    count(distinct event_id) filter (where live) as events,
    min(published_at) filter (where live) as "from",
    max(published_at) filter (where live) as "to",
    (select count(*) from unanswered) as unanswered
  from (select *, status <> 'retracted' as live from article where newest = 1)`

const languagesSql = `
  select language, count(*) as articles from article where newest = 1 and status <> 'retracted'
  group by language order by articles desc, language`
