import { sha256 } from '../../ids.ts'
import type { Connection } from './connection.ts'
import { foldCounts } from './counts-to-fold.ts'
import { comparePostings, indexWaiting } from './postings.ts'

/** Each query counts rows that must not be there. */
const faults: readonly (readonly [string, string])[] = [
  ['articles without text', 'select no from article except select article from article_text'],
  [
    'articles without what is derived from them',
    'select no from article where newest = 1 except select article from derived',
  ],
  [
    'articles with a wrong number of claims',
    `select no from article where newest = 1 and claims <>
       (select count(*) from claim where claim.article = article.no and present = 1)`,
  ],
  [
    'claims of older versions shown as present',
    `select claim.id from claim join article on no = claim.article where present = 1 and newest = 0`,
  ],
  [
    'claims whose successor is missing',
    `select id from claim where successor is not null and successor not in (select id from claim)`,
  ],
  [
    'names counted wrongly',
    differing(
      `select value ->> 0 as name, value ->> 1 as type, count(*) as articles
       from article join derived on article = no, json_each(names) where status <> 'retracted' group by 1, 2`,
      'select name, type, articles from name',
    ),
  ],
  [
    'names of entities counted wrongly',
    differing(
      `select value ->> 0 as id, value ->> 1 as name, value ->> 2 as type, count(distinct no) as articles
       from article join derived on article = no, json_each(entities, '$.names') where status <> 'retracted'
       group by 1, 2, 3`,
      'select id, name, type, articles from entity_name',
    ),
  ],
  [
    'words counted wrongly',
    differing(
      `select value ->> 0 as word, value ->> 1 as term, sum(value ->> 2) as count
       from article join derived on article = no, json_each(words) where status <> 'retracted' group by 1, 2`,
      'select word, term, count from word',
    ),
  ],
]

function differing(expected: string, counted: string): string {
  return `select * from (${expected}) except ${counted} union all select * from (${counted} except ${expected})`
}

/** Faults of the file, of the posting lists and of what must agree with each other; empty when sound. */
export function verify(connection: Connection): string[] {
  const found: string[] = []
  connection.transaction(() => foldCounts(connection))
  indexWaiting(connection)
  for (const row of connection.raw<object>('pragma integrity_check', [])) {
    const [message] = Object.values(row) as string[]
    if (message !== 'ok') found.push(`${connection.file}: ${message}`)
  }
  for (const rows of ['sentence', 'passage'] as const) {
    const { missing, extra } = comparePostings(connection, rows)
    if (missing > 0) found.push(`${connection.file}: ${missing} ${rows}s that search does not see`)
    if (extra > 0) found.push(`${connection.file}: ${extra} ${rows}s that search should not see`)
  }
  for (const [fault, sql] of faults) {
    const count = connection.raw<{ count: number }>(`select count(*) as count from (${sql})`, [])[0]?.count ?? 0
    if (count > 0) found.push(`${connection.file}: ${count} ${fault}`)
  }
  return [...found, ...changedTexts(connection)]
}

/** Texts one by one: all of them at once need not fit into memory. */
function changedTexts(connection: Connection): string[] {
  const changed: string[] = []
  const sql =
    'select no, id, text, text_sha256 from article join article_text on article = no where no > ? order by no limit 1'
  let last = 0
  for (;;) {
    const [row] = connection.raw<{ no: number; id: string; text: string; text_sha256: string }>(sql, [last])
    if (!row) return changed
    last = row.no
    if (sha256(row.text) !== row.text_sha256)
      changed.push(`${connection.file}: the text of article ${row.id} has changed`)
  }
}
