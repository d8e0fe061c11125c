import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'

/** Claims looked at for their speakers: the latest articles', so that it takes the same time in a large database. */
const claimsLooked = 20_000

export function createLookups(connection: Connection): Pick<Store, 'spoken' | 'articlesWithin'> {
  return {
    async articlesWithin({ outlet, before, after }) {
      const dated = connection.raw<{ id: string; outlet: string | null }>(
        `select id, outlet from article where newest = 1 and status <> 'retracted'
         and (? is null or published_day < ?) and (? is null or published_day > ?)
         order by published_day desc, id`,
        [before ?? null, before ?? null, after ?? null, after ?? null],
      )
      // Not in the database: its letters have cases in English only.
      const wanted = outlet?.trim().toLowerCase()
      return dated
        .filter((article) => wanted === undefined || article.outlet?.toLowerCase() === wanted)
        .map(({ id }) => id)
    },

    async spoken(limit) {
      const outlets = connection.raw<{ name: string }>(
        `select outlet as name from article where newest = 1 and status <> 'retracted' and outlet is not null
         group by outlet order by count(*) desc, outlet limit ?`,
        [limit],
      )
      const speakers = connection.raw<{ name: string }>(
        `select name from (
           select body ->> '$.speaker.name' as name from claim join article on article.no = claim.article
           where present = 1 and newest = 1 and status <> 'retracted' order by article.no desc limit ?
         ) where name is not null group by name order by count(*) desc, name limit ?`,
        [claimsLooked, limit],
      )
      const articles = connection.raw<{ id: string; label: string }>(
        `select id, coalesce(title, source) || coalesce(' · ' || outlet, '') as label from article
         where newest = 1 order by no desc limit ?`,
        [limit],
      )
      return { articles, outlets: outlets.map(({ name }) => name), speakers: speakers.map(({ name }) => name) }
    },
  }
}
