import { affectedProfiles, eventWindow, groupEvents } from '../answer/events.ts'
import { originalsOf } from '../answer/originals.ts'
import type { Store } from '../store/store.ts'

interface ChangedArticle {
  readonly id: string
  readonly publishedAt: string | null
  readonly eventId?: string | null
}

/**
 * Brings the events around changed articles up to date, and names the original of each copy. Gives what grouping all
 * articles at once would, whatever the order in which they came.
 */
export async function regroup(store: Store, changed: readonly ChangedArticle[]): Promise<void> {
  if (changed.length === 0) return
  const ids = new Set(changed.map(({ id }) => id))
  const near = await store.profiles(eventWindow(changed, []))
  const touchedIds = new Set([...near, ...changed].flatMap(({ eventId }) => eventId ?? []))
  const touched = await store.events([...touchedIds])
  const window = await store.profiles(eventWindow(changed, touched))
  const affected = affectedProfiles(window, ids, touchedIds)
  const originals = originalsOf(affected)
  for (const { articleId, wireOf } of affected) {
    const original = originals.get(articleId) ?? null
    if (original !== wireOf) await store.updateArticle(articleId, { wireOf: original }, null)
  }
  // last, because it is what marks the articles as done
  await store.saveEvents(groupEvents(affected))
}
