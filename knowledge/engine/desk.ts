import { KnowledgeError } from '../errors.ts'
import type { ArticleChange, ArticleSummary, Desk } from '../knowledge.ts'
import type { ArticlePatch, Store, StoredArticle } from '../store/store.ts'
import { exportRows } from './export.ts'

interface DeskParts {
  readonly store: Store
  readonly now: () => string
  /** Called after articles entered or left the live index, or their dates changed. */
  readonly onArticlesChanged: (articles: readonly StoredArticle[]) => Promise<void>
}

/** What moderators do; each change is one transaction with its line in the audit log. */
export function createDesk({ store, now, onArticlesChanged }: DeskParts): Desk {
  async function change(
    articleId: string,
    patch: ArticlePatch,
    by: string,
    action: string,
    detail: string,
  ): Promise<ArticleSummary> {
    const entry = { at: now(), by, action, subject: articleId, detail }
    const article = await store.updateArticle(articleId, patch, entry)
    if (!article) throw unknownArticle(articleId)
    await onArticlesChanged([article])
    return (await store.articlesById([articleId]))[0] ?? article
  }

  return {
    edit: (articleId, wanted, by) => change(articleId, checkedChange(wanted), by, 'edit', JSON.stringify(wanted)),
    retract: (articleId, reason, by) => change(articleId, { status: 'retracted' }, by, 'retract', reason),
    unretract: (articleId, by) => change(articleId, { status: 'live' }, by, 'unretract', ''),
    unanswered: (limit) => store.unanswered(limit),
    rate: (rating) => store.rate({ ...rating, at: now() }),
    feedback: (limit) => store.feedback(limit),
    audit: (limit) => store.audit(limit),
    export: (onRow) => exportRows(store, onRow),
    backup: (file) => store.backup(file),
  }
}

function unknownArticle(id: string): KnowledgeError {
  return new KnowledgeError('not-found', `article "${id}" is not known; list the articles for their ids`)
}

function checkedChange(change: ArticleChange): ArticleChange {
  if (Object.keys(change).length === 0)
    throw new KnowledgeError('invalid-input', 'nothing to change; name an outlet, a title, a URL or a date')
  const { publishedAt, url } = change
  if (publishedAt && !isCalendarDate(publishedAt))
    throw new KnowledgeError('invalid-input', `published "${publishedAt}" is not a date; write it as 2022-06-14`)
  if (url && !isWebAddress(url))
    throw new KnowledgeError('invalid-input', `url "${url}" is not a web address; it starts with https:// or http://`)
  return change
}

function isCalendarDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0]
  const instant = Date.parse(text)
  return day !== undefined && !Number.isNaN(instant) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
