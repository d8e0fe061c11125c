import { KnowledgeError } from '../../errors.ts'
import { applicationId } from './application.ts'
import type { Connection } from './connection.ts'
import { articlesAndIndex } from './migrations/articles-and-index.ts'
import { correspondence } from './migrations/correspondence.ts'
import { entities } from './migrations/entities.ts'
import { records } from './migrations/records.ts'

/** Each step takes the schema one version up; steps already shipped never change. */
const shipped: readonly string[] = [articlesAndIndex, records, entities, correspondence]

/** Brings the schema to this program's version; refuses files of newer versions. */
export function migrate(connection: Connection, steps: readonly string[] = shipped): void {
  const version = connection.pragma('user_version')
  if (version > steps.length)
    throw new KnowledgeError(
      'database-unreadable',
      `${connection.file} was written by a newer footnote (schema ${version}, this one knows ${steps.length}); update footnote`,
    )
  for (let next = version; next < steps.length; next++) {
    connection.transaction(() => {
      connection.exec(steps[next] ?? '')
      connection.exec(`pragma application_id = ${applicationId}; pragma user_version = ${next + 1}`)
    })
  }
}
