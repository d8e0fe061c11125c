import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { generateArticle } from '../../support/generated-articles.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('verifying', () => {
  const damages: readonly (readonly [string, string, RegExp])[] = [
    [
      'a changed text',
      "update article_text set text = text || 'x' where article = 1",
      /the text of article \w+ has changed/,
    ],
    ['a lost text', 'delete from article_text where article = 1', /1 articles without text/],
    [
      'a lost claim',
      'delete from claim where id = (select min(id) from claim)',
      /1 articles with a wrong number of claims/,
    ],
    [
      'a sentence missing from the index',
      "update posting set sentence = x'' where term = 'unique1'",
      /1 sentences that search does not see/,
    ],
    [
      'a sentence too many in the index',
      "insert into posting values ('x', 0, x'0f27', x'')",
      /1 sentences that search should not see/,
    ],
    [
      'a miscounted entity',
      "insert into entity_name values ('x', 'X', 'person', null, 1)",
      /1 names of entities counted wrongly/,
    ],
    ['a miscounted word', "insert into word values ('x', 'x', 1)", /1 words counted wrongly/],
    [
      'a passage missing from the index',
      "update posting set passage = x'' where term = 'unique1'",
      /1 passages that search does not see/,
    ],
  ]
  it.each(damages)('tells %s', async (_, sql, message) => {
    const file = join(temporaryFolder(), 'footnote.db')
    const store = await openSqliteStore(file)
    for (let n = 0; n < 3; n++) {
      const { article, derived, audit } = generateArticle(n)
      await store.saveArticle(article, derived, audit)
    }
    await store.candidates({ terms: ['week'], limit: 1 })
    await store.close()
    const database = new Database(file)
    database.exec(`pragma foreign_keys = off; ${sql}`)
    database.close()
    const damaged = await openSqliteStore(file)
    expect((await damaged.verify()).join('\n')).toMatch(message)
    await damaged.close()
  })
})
