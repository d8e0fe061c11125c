import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { db } from './query-builder.ts'
import { storable } from './storable.ts'

type Methods = Pick<Store, 'recordUnanswered' | 'unanswered' | 'rate' | 'feedback'>

/** What people asked and thought of the answers; nothing here says who asked. */
export function createPeople(connection: Connection): Methods {
  return {
    async recordUnanswered(question, key, at) {
      connection.write(
        `insert into unanswered (key, question, count, last_asked) values (?, ?, 1, ?)
         on conflict (key) do update set count = count + 1, last_asked = max(last_asked, excluded.last_asked)`,
        [storable(key), storable(question), at],
      )
    },

    async unanswered(limit) {
      return connection.all(
        db
          .selectFrom('unanswered')
          .select(['question', 'count', 'last_asked as lastAsked'])
          .orderBy('count', 'desc')
          .orderBy('last_asked', 'desc')
          .orderBy('key')
          .limit(limit),
      )
    },

    async rate({ answerKey, question, useful, person, at }) {
      const row = { question: storable(question), useful: useful ? 1 : 0, at }
      connection.run(
        db
          .insertInto('rating')
          .values({ answer_key: storable(answerKey), person: storable(person), ...row })
          .onConflict((conflict) => conflict.columns(['answer_key', 'person']).doUpdateSet(row)),
      )
    },

    async feedback(limit) {
      return connection.raw<{ question: string; useful: number; notUseful: number }>(
        `select question, sum(useful) as useful, sum(1 - useful) as notUseful from rating
         group by question order by sum(1 - useful) - sum(useful) desc, notUseful desc, question limit ?`,
        [limit],
      )
    },
  }
}
