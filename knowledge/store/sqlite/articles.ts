import { setImmediate as nextTurn } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { KnowledgeError } from '../../errors.ts'
import type { Article } from '../../model.ts'
import type { ArticlePatch, AuditEntry, Derived, Store, StoredArticle, VersionOfArticle } from '../store.ts'
import { articleAsJson, toArticle, toArticleRow, toChangedColumns, toStoredArticle } from './article-rows.ts'
import { writeAudit } from './audit.ts'
import { replaceClaims } from './claims.ts'
import type { Connection } from './connection.ts'
import { createKeptReads } from './kept-reads.ts'
import { causeOf, queueNotices } from './notices.ts'
import { db } from './query-builder.ts'
import { addToSearch, removeDerived, removeFromSearch, writeDerived } from './search-index.ts'

const cachedCharacters = 4_000_000
const keptArticles = 2000

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
  | 'texts'
>

export function createArticles(connection: Connection): Methods {
  const kept = createKeptReads<string, { readonly article: StoredArticle | null }>(connection, keptArticles)
  const texts = new LRUCache<string, string>({ maxSize: cachedCharacters, sizeCalculation: (text) => text.length + 1 })

  const textsOf = (versions: readonly VersionOfArticle[]): readonly (string | null)[] => {
    const keys = versions.map(({ id, version }) => `${id} ${version}`)
    const found = new Map(keys.map((key) => [key, texts.get(key) ?? null]))
    const missing = versions.filter((_, index) => found.get(keys[index]!) === null)
    if (missing.length > 0)
      for (const { key, text } of readTexts(connection, missing)) {
        found.set(key, text)
        texts.set(key, text)
      }
    return keys.map((key) => found.get(key) ?? null)
  }
  const textOf = (id: string, version: number) => textsOf([{ id, version }])[0] ?? null

  return {
    // Whoever saves many articles leaves a turn to questions after each.
    async saveArticle(article, derived, audit) {
      connection.changeArticles(() => {
        const lost = saveVersion(connection, article, derived, textOf)
        writeAudit(connection, audit)
        if (lost.length > 0) queueNotices(connection, 'changed', audit, lost)
      })
      await nextTurn()
    },

    async saveDerived(articleId, version, derived) {
      connection.changeArticles(() => {
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
      return connection.changeArticles(() => updateNewest(connection, articleId, change, audit))
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
      const found = kept.all([...new Set(ids)], (missing) => {
        const articles = new Map(readArticles(connection, missing).map((article) => [article.id, article]))
        return missing.map((id) => ({ article: articles.get(id) ?? null }))
      })
      return found.flatMap(({ article }) => article ?? [])
    },

    async texts(versions) {
      return textsOf(versions)
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
      return connection.raw<{ id: string; version: number }>(
        'select id, version from article where newest = 1 and analysis <> ? order by no limit ?',
        [analysis, limit],
      )
    },
  }
}

function readArticles(connection: Connection, ids: readonly string[]): readonly StoredArticle[] {
  const [row] = connection.raw<{ found: string }>(
    `select json_group_array(${articleAsJson} order by wanted.key) as found from json_each(?) as wanted
     join article on article.id = wanted.value and article.newest = 1`,
    [JSON.stringify(ids)],
  )
  return (JSON.parse(row?.found ?? '[]') as Parameters<typeof toStoredArticle>[0][]).map(toStoredArticle)
}

function readTexts(connection: Connection, versions: readonly VersionOfArticle[]) {
  const wanted = versions.map(({ id, version }) => [id, version])
  return connection.raw<{ key: string; text: string }>(
    `select article.id || ' ' || version as key, text from json_each(?) as wanted
     join article on article.id = wanted.value ->> 0 and version = wanted.value ->> 1 join article_text on article = no`,
    [JSON.stringify(wanted)],
  )
}

function saveVersion(
  connection: Connection,
  article: Article,
  derived: Derived,
  textOf: (id: string, version: number) => string | null,
): readonly string[] {
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
  return replaceDerived(connection, before, { no, text: article.text, status: article.status }, article.id, derived)
}

function replaceDerived(
  connection: Connection,
  before: { no: number; text: string } | null,
  after: { no: number; text: string; status: string },
  articleId: string,
  derived: Derived,
): readonly string[] {
  if (before) removeDerived(connection, before.no)
  const lost = replaceClaims(connection, before, after, articleId, derived.claims)
  writeDerived(connection, after.no, derived)
  if (after.status !== 'retracted') addToSearch(connection, after.no)
  return lost
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
  const cause = causeOf(row, change)
  if (audit) writeAudit(connection, audit)
  if (audit && cause) queueNotices(connection, cause, audit)
  return toStoredArticle({ ...row, ...columns })
}

function newest(connection: Connection, id: string) {
  return connection.first(db.selectFrom('article').selectAll().where('id', '=', id).where('newest', '=', 1))
}

function claimCounts(derived: Derived) {
  return { claims: derived.claims.length, attributed: derived.claims.filter((claim) => claim.speaker).length }
}
