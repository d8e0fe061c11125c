import { KnowledgeError } from '../errors.ts'
import type { ArticleChange, ArticleSummary, Desk, NamedSpeaker, Undo } from '../knowledge.ts'
import type { ArticlePatch, Store, StoredArticle } from '../store/store.ts'
import { checkedChange } from './article-change.ts'
import type { Gather } from './evidence.ts'
import { exportRows } from './export.ts'
import { questionKey } from './question-key.ts'
import { claimWordsOf, differenceOf } from './versions.ts'

interface DeskParts {
  readonly store: Store
  readonly gather: Gather
  readonly now: () => string
  /** Called after articles entered or left the live index, or their dates changed. */
  readonly onArticlesChanged: (articles: readonly StoredArticle[]) => Promise<void>
}

type Previewing = 'preview' | 'waiting' | 'correctPreview' | 'add' | 'drop'

/** UTF-16 units of what moderators write: a reason, a name. */
const longestWords = 500

/** What moderators do; each change is one transaction with its line in the audit log. */
export function createDesk({ store, gather, now, onArticlesChanged }: DeskParts): Omit<Desk, Previewing> {
  async function change(
    articleId: string,
    patch: ArticlePatch,
    entry: { readonly by: string; readonly action: string; readonly detail: string; readonly undo: Undo },
  ): Promise<ArticleSummary> {
    const article = await store.updateArticle(articleId, patch, { at: now(), subject: articleId, ...entry })
    if (!article) throw unknownArticle(articleId)
    await onArticlesChanged([article])
    return (await store.articlesById([articleId]))[0] ?? article
  }

  async function stored(articleId: string): Promise<StoredArticle> {
    const [article] = await store.articlesById([articleId])
    if (article) return article
    throw unknownArticle(articleId)
  }

  /** The claim of today behind an id. */
  async function presentClaim(claimId: string) {
    const found = await store.claim(claimId)
    if (found && found.state !== 'withdrawn') return found.claim
    const why = found ? 'was withdrawn' : 'is not known'
    throw new KnowledgeError('not-found', `claim "${claimId}" ${why}; /quote finds claims by their words`)
  }

  return {
    async edit(articleId, wanted, by) {
      const was = await stored(articleId)
      const asked = checkedChange(wanted)
      const undo: Undo = { verb: 'edit', subject: articleId, change: formerOf(was, asked) }
      return change(articleId, asked, { by, action: 'edit', detail: JSON.stringify(asked), undo })
    },

    async setSpeaker(claimId, speaker, by) {
      const { id, speaker: was } = await presentClaim(claimId)
      const named = speaker && checkedSpeaker(speaker)
      const former = was?.name ? { name: was.name, role: was.role } : null
      const known = await store.setSpeaker(id, named, {
        at: now(),
        by,
        action: 'speaker',
        subject: id,
        detail: named === null ? '' : [named.name, named.role].filter((part) => part).join(', '),
        undo: { verb: 'speaker', subject: id, speaker: former },
      })
      if (!known) throw new KnowledgeError('not-found', `claim "${claimId}" is not known; /quote finds claims by words`)
    },

    async retract(articleId, reason, by) {
      const was = await stored(articleId)
      // Whoever comes second finds it done.
      if (was.status === 'retracted') return was
      const undo: Undo = { verb: 'unretract', subject: articleId }
      return change(articleId, { status: 'retracted' }, { by, action: 'retract', detail: short(reason), undo })
    },

    async unretract(articleId, by) {
      const was = await stored(articleId)
      if (was.status !== 'retracted') return was
      const undo: Undo = { verb: 'retract', subject: articleId }
      return change(articleId, { status: 'live' }, { by, action: 'unretract', detail: '', undo })
    },

    async difference(articleId) {
      const newest = await store.article(articleId)
      if (!newest) throw unknownArticle(articleId)
      const before = newest.version > 1 ? await store.article(articleId, newest.version - 1) : null
      return before && differenceOf(claimWordsOf(before), claimWordsOf(newest))
    },

    unanswered: (limit) => store.unanswered(limit),

    async point(question, claimId, by) {
      const key = questionKey(question)
      const { id } = await presentClaim(claimId)
      const former = await store.correspondence.pointer(key)
      const undo: Undo =
        former === null ? { verb: 'unpoint', subject: question } : { verb: 'point', subject: question, claimId: former }
      const entry = { at: now(), by, action: 'point', subject: question, detail: id, undo }
      await store.correspondence.point(key, question, id, entry)
      await store.correspondence.resolve(key)
    },

    async unpoint(question, by) {
      const key = questionKey(question)
      const former = await store.correspondence.pointer(key)
      const undo: Undo | undefined = former === null ? undefined : { verb: 'point', subject: question, claimId: former }
      const entry = { at: now(), by, action: 'unpoint', subject: question, detail: former ?? '', undo }
      if (!(await store.correspondence.unpoint(key, entry)))
        throw new KnowledgeError('not-found', `no claim answers "${question}"`)
    },

    async dismiss(question, by) {
      const entry = { at: now(), by, action: 'dismiss', subject: question, detail: '' }
      if (!(await store.correspondence.dismiss(questionKey(question), entry)))
        throw new KnowledgeError('not-found', `"${question}" is not in the list of unanswered questions`)
    },

    rate: (rating) => store.rate({ ...rating, at: now() }),
    feedback: (limit) => store.feedback(limit),
    audit: (limit) => store.audit(limit),
    export: (onRow) => exportRows(store, gather, onRow),
    backup: (file) => store.backup(file),
  }
}

function unknownArticle(id: string): KnowledgeError {
  return new KnowledgeError('not-found', `article "${id}" is not known; list the articles for their ids`)
}

/** What the changed fields held before. */
function formerOf(was: StoredArticle, { outlet, title, url, publishedAt }: ArticleChange): ArticleChange {
  return {
    ...(outlet !== undefined && { outlet: was.outlet }),
    ...(title !== undefined && { title: was.title }),
    ...(url !== undefined && { url: was.url }),
    ...(publishedAt !== undefined && { publishedAt: was.publishedAt }),
  }
}

function checkedSpeaker({ name, role }: NamedSpeaker): NamedSpeaker {
  if (name.trim() === '') throw new KnowledgeError('invalid-input', 'the speaker has no name; give one')
  return { name: short(name), role: role === null || role.trim() === '' ? null : short(role) }
}

function short(words: string): string {
  return words.trim().slice(0, longestWords)
}
