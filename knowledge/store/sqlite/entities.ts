import type { NameMention } from '../../model.ts'
import type { EntityNames, StoredEntities } from '../store.ts'
import { writeAudit } from './audit.ts'
import type { Connection } from './connection.ts'
import { db } from './query-builder.ts'

/** Tables of counts, their keys, and where an article's own rows stand. */
const counted = [
  { table: 'entity_name', keys: ['id', 'name', 'type'], columns: ['id', 'name', 'type', 'surname'], list: 'names' },
  { table: 'entity_tie', keys: ['id', 'other'], columns: ['id', 'other'], list: 'ties' },
  { table: 'entity_role', keys: ['id', 'role'], columns: ['id', 'role'], list: 'roles' },
] as const

export function createEntities(connection: Connection): StoredEntities {
  return {
    async names(ids) {
      const rows = connection.raw<{ id: string; names: string; ties: string; roles: string }>(lookup, [
        JSON.stringify(ids),
      ])
      return rows.map(
        ({ id, names, ties, roles }): EntityNames => ({
          id,
          names: (JSON.parse(names) as [string, string, string | null, number][]).map(
            ([name, type, surname, articles]) => ({ name, type: type as NameMention['type'], surname, articles }),
          ),
          ties: JSON.parse(ties) as string[],
          roles: (JSON.parse(roles) as [string, number][]).map(([role, articles]) => ({ role, articles })),
        }),
      )
    },
    async bearers(surname, limit) {
      return connection
        .raw<{ id: string }>('select distinct id from entity_name where surname = ? order by id limit ?', [
          surname,
          limit,
        ])
        .map(({ id }) => id)
    },
    async rules() {
      return connection.raw<{ rule: string }>('select rule from name_rule order by rule', []).map(({ rule }) => rule)
    },
    async saveRules(rules, audit) {
      connection.transaction(() => {
        connection.run(db.deleteFrom('name_rule'))
        connection.insert(
          'name_rule',
          [...new Set(rules)].map((rule) => ({ rule })),
        )
        writeAudit(connection, audit)
      })
    },
  }
}

const lookup = `
  select wanted.value as id,
    (select json_group_array(json_array(name, type, surname, articles)) from entity_name where id = wanted.value) as names,
    (select json_group_array(other) from entity_tie where id = wanted.value) as ties,
    (select json_group_array(json_array(role, articles)) from entity_role where id = wanted.value) as roles
  from json_each(?) as wanted order by wanted.key`

/** Adds what a stored version says of names to the counts (1) or takes it away (-1); part of the caller's transaction. */
export function changeEntities(connection: Connection, no: number, sign: 1 | -1): void {
  for (const { table, keys, columns, list } of counted) {
    const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
    const own = `from derived, json_each(derived.entities, '$.${list}') where article = ?`
    if (sign > 0) {
      connection.write(
        `insert into ${table} (${columns.join(', ')}, articles) select distinct ${values}, 1 ${own}
         on conflict (${keys.join(', ')}) do update set articles = articles + 1`,
        [no],
      )
      continue
    }
    const of = `(${keys.join(', ')}) in (select ${keys.map((_, index) => `value ->> ${index}`).join(', ')} ${own})`
    connection.write(`update ${table} set articles = articles - 1 where ${of}`, [no])
    connection.write(`delete from ${table} where articles <= 0 and ${of}`, [no])
  }
}
