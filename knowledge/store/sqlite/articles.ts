import { setImmediate as nextTurn } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { KnowledgeError } from '../../errors.ts'
import type { Article } from '../../model.ts'
import type { ArticlePatch, AuditEntry, Derived, Store, StoredArticle } from '../store.ts'
import { articleAsJson, toArticle, toArticleRow, toChangedColumns, toStoredArticle } from './article-rows.ts'
import { writeAudit } from './audit.ts'
import { replaceClaims } from './claims.ts'
import type { Connection } from './connection.ts'
import { writeEvents } from './events.ts'
import { db } from './query-builder.ts'
import { addToSearch, removeDerived, removeFromSearch, writeDerived } from './search-index.ts'

const cachedCharacters = 4_000_000

type Methods = Pick<
  Store,
  | 'saveArticle'
  | 'saveDerived'
  | 'updateArticle'
  | 'article'
  | 'articles'
  | 'articlesById'
  | 'articlesWithText'
  | 'stale'
  | 'slice'
>

export function createArticles(connection: Connection): Methods {
  const texts = new LRUCache<string, string>({ maxSize: cachedCharacters, sizeCalculation: (text) => text.length + 1 })

  const textOf = (id: string, version: number): string | null => {
    const key = `${id} ${version}`
    const cached = texts.get(key)
    if (cached !== undefined) return cached
    const [row] = connection.raw<{ text: string }>(
      'select text from article join article_text on article = no where id = ? and version = ?',
      [id, version],
    )
    if (row) texts.set(key, row.text)
    return row?.text ?? null
  }

  return {
    // Whoever saves many articles leaves a turn to questions after each.
    async saveArticle(article, derived, audit, events = []) {
      connection.transaction(() => {
        saveVersion(connection, article, derived, textOf)
        writeEvents(connection, events)
        writeAudit(connection, audit)
      })
      await nextTurn()
    },

    async saveDerived(articleId, version, derived) {
      connection.transaction(() => {
        const row = newest(connection, articleId)
        const text = textOf(articleId, version)
        if (row?.version !== version || text === null)
          throw new KnowledgeError('not-found', `article ${articleId} has no newest version ${version}`)
        replaceDerived(connection, { no: row.no, text }, { no: row.no, text, status: row.status }, articleId, derived)
        connection.run(
          db
            .updateTable('article')
            .set({ analysis: derived.analysis, grouped: 0, ...claimCounts(derived) })
            .where('no', '=', row.no),
        )
      })
      await nextTurn()
    },

    async updateArticle(articleId, change, audit) {
      return connection.transaction(() => updateNewest(connection, articleId, change, audit))
    },

    async article(id, version) {
      const query = db.selectFrom('article').selectAll().where('id', '=', id)
      const row = connection.first(
        version === undefined ? query.where('newest', '=', 1) : query.where('version', '=', version),
      )
      const text = row && textOf(id, row.version)
      return row && text !== null ? toArticle(row, text) : null
    },

    async articles({ after, limit }) {
      const query = db.selectFrom('article').selectAll().where('newest', '=', 1).orderBy('id').limit(limit)
      return connection.all(after === undefined ? query : query.where('id', '>', after)).map(toStoredArticle)
    },

    async articlesById(ids) {
      const [row] = connection.raw<{ found: string }>(
        `select json_group_array(${articleAsJson} order by wanted.key) as found from json_each(?) as wanted
         join article on article.id = wanted.value and article.newest = 1`,
        [JSON.stringify([...new Set(ids)])],
      )
      return (JSON.parse(row?.found ?? '[]') as Parameters<typeof toStoredArticle>[0][]).map(toStoredArticle)
    },

    async articlesWithText(textSha256) {
      return connection
        .all(
          db
            .selectFrom('article')
            .selectAll()
            .where('text_sha256', '=', textSha256)
            .where('newest', '=', 1)
            .orderBy('id'),
        )
        .map(toStoredArticle)
    },

    async stale(analysis, limit) {
      return connection.all(
        db
          .selectFrom('article')
          .select(['id', 'version'])
          .where('newest', '=', 1)
          .where('analysis', '!=', analysis)
          .orderBy('no')
          .limit(limit),
      )
    },

    async slice(articleId, version, start, end) {
      const text = textOf(articleId, version)
      if (text === null) throw new KnowledgeError('not-found', `article ${articleId} has no version ${version}`)
      return text.slice(start, end)
    },
  }
}

function saveVersion(
  connection: Connection,
  article: Article,
  derived: Derived,
  textOf: (id: string, version: number) => string | null,
): void {
  const previous = newest(connection, article.id)
  const expected = (previous?.version ?? 0) + 1
  if (article.version !== expected)
    throw new KnowledgeError(
      'exists',
      `article ${article.id} version ${article.version} cannot be stored: the next version is ${expected}`,
    )
  const last = connection.first(db.selectFrom('article').select((query) => query.fn.max('no').as('no')))
  const no = Number(last?.no ?? 0) + 1
  if (previous) connection.run(db.updateTable('article').set({ newest: 0 }).where('no', '=', previous.no))
  connection.insert('article', [
    {
      no,
      ...toArticleRow(article),
      newest: 1,
      event_id: previous?.event_id ?? null,
      grouped: 0,
      analysis: derived.analysis,
      ...claimCounts(derived),
    },
  ])
  connection.insert('article_text', [{ article: no, text: article.text }])
  const before = previous && { no: previous.no, text: textOf(article.id, previous.version) ?? '' }
  replaceDerived(connection, before, { no, text: article.text, status: article.status }, article.id, derived)
}

function replaceDerived(
  connection: Connection,
  before: { no: number; text: string } | null,
  after: { no: number; text: string; status: string },
  articleId: string,
  derived: Derived,
): void {
  if (before) removeDerived(connection, before.no)
  replaceClaims(connection, before, after, articleId, derived.claims)
  writeDerived(connection, after.no, derived)
  if (after.status !== 'retracted') addToSearch(connection, after.no)
}

function updateNewest(
  connection: Connection,
  articleId: string,
  change: ArticlePatch,
  audit: AuditEntry | null,
): StoredArticle | null {
  const row = newest(connection, articleId)
  if (!row) return null
  const columns = toChangedColumns(change)
  if (Object.keys(columns).length > 0) connection.run(db.updateTable('article').set(columns).where('no', '=', row.no))
  const [was, is] = [row.status !== 'retracted', (change.status ?? row.status) !== 'retracted']
  if (was && !is) removeFromSearch(connection, row.no)
  if (!was && is) addToSearch(connection, row.no)
  if (audit) writeAudit(connection, audit)
  return toStoredArticle({ ...row, ...columns })
}

function newest(connection: Connection, id: string) {
  return connection.first(db.selectFrom('article').selectAll().where('id', '=', id).where('newest', '=', 1))
}

function claimCounts(derived: Derived) {
  return { claims: derived.claims.length, attributed: derived.claims.filter((claim) => claim.speaker).length }
}
