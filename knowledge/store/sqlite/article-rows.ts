import type { Selectable } from 'kysely'
import type { Article, ArticleStatus, Provenance } from '../../model.ts'
import type { ArticlePatch, StoredArticle } from '../store.ts'
import type { ArticleTable } from './tables.ts'

type MetadataRow = Omit<ArticleTable, 'no' | 'newest' | 'event_id' | 'grouped' | 'analysis' | 'claims' | 'attributed'>

export function toArticleRow(article: Omit<Article, 'text'>): MetadataRow {
  return {
    id: article.id,
    version: article.version,
    source: article.source,
    outlet: article.outlet,
    outlet_from: article.outletFrom,
    title: article.title,
    title_from: article.titleFrom,
    url: article.url,
    author: article.author,
    published_at: article.publishedAt,
    published_at_from: article.publishedAtFrom,
    published_day: toDay(article.publishedAt),
    language: article.language,
    text_sha256: article.textSha256,
    digest: article.digest ? 1 : 0,
    agencies: JSON.stringify(article.agencies),
    wire_of: article.wireOf,
    status: article.status,
    added_by: article.addedBy,
    added_at: article.addedAt,
  }
}

export function toArticle(row: MetadataRow, text: string): Article {
  return { ...toMetadata(row), text }
}

export function toStoredArticle(row: Selectable<ArticleTable>): StoredArticle {
  return { ...toMetadata(row), claims: row.claims, eventId: row.event_id }
}

const columns = [
  ...['no', 'id', 'version', 'newest', 'source', 'outlet', 'outlet_from', 'title', 'title_from', 'url', 'author'],
  ...['published_at', 'published_at_from', 'published_day', 'language', 'text_sha256', 'digest', 'agencies', 'wire_of'],
  ...['status', 'added_by', 'added_at', 'event_id', 'grouped', 'analysis', 'claims', 'attributed'],
]

/** A row of `article` as a JSON object: row by row, the driver takes longer than the database. */
export const articleAsJson = `json_object(${columns.map((column) => `'${column}', article.${column}`).join(', ')})`

/** The columns that a moderator's change touches; what a moderator says counts as given. */
export function toChangedColumns(change: ArticlePatch): Partial<ArticleTable> {
  const given = (value: string | null) => (value === null ? null : 'given')
  return {
    ...(change.outlet !== undefined && { outlet: change.outlet, outlet_from: given(change.outlet) }),
    ...(change.title !== undefined && { title: change.title, title_from: given(change.title) }),
    ...(change.url !== undefined && { url: change.url }),
    ...(change.publishedAt !== undefined && {
      published_at: change.publishedAt,
      published_at_from: given(change.publishedAt),
      published_day: toDay(change.publishedAt),
      grouped: 0,
    }),
    ...(change.status !== undefined && { status: change.status, grouped: 0 }),
    ...(change.wireOf !== undefined && { wire_of: change.wireOf }),
  }
}

/** Dates and instants compare by calendar day. */
export function toDay(date: string | null): string | null {
  return date?.slice(0, 10) ?? null
}

function toMetadata(row: MetadataRow): Omit<Article, 'text'> {
  return {
    id: row.id,
    version: row.version,
    source: row.source,
    outlet: row.outlet,
    outletFrom: row.outlet_from as Provenance | null,
    title: row.title,
    titleFrom: row.title_from as Provenance | null,
    url: row.url,
    author: row.author,
    publishedAt: row.published_at,
    publishedAtFrom: row.published_at_from as Provenance | null,
    language: row.language,
    textSha256: row.text_sha256,
    digest: row.digest === 1,
    agencies: JSON.parse(row.agencies) as string[],
    wireOf: row.wire_of,
    status: row.status as ArticleStatus,
    addedBy: row.added_by,
    addedAt: row.added_at,
  }
}
