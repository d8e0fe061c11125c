import type { StoredEvent, StoredProfile } from '../store/store.ts'
import { compareText } from './event-profile.ts'
import { limits } from './event-similarity.ts'

/** A window of publication dates as the store's `profiles` takes it. */
export interface EventWindow {
  readonly from: string | null
  readonly to: string | null
  readonly undated: boolean
}

/**
 * The days whose profiles decide the events of articles that are new, changed or gone. Regrouping after a batch:
 * 1. profiles of `eventWindow(changed, [])`; `touched` = the events of those profiles, and the former ones of the changed;
 * 2. profiles of `eventWindow(changed, touched)`, narrowed by `affectedProfiles`;
 * 3. `groupEvents` of them gives the events to save; events left without articles become redirects.
 * Links look at two articles alone, so this gives what grouping all articles would.
 */
export function eventWindow(
  changed: readonly Pick<StoredProfile, 'publishedAt'>[],
  touched: readonly Pick<StoredEvent, 'from' | 'to'>[],
): EventWindow {
  const dates = changed.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.slice(0, 10)]))
  // A text without a date may copy one of any date.
  if (dates.length < changed.length) return { from: null, to: null, undated: true }
  const edges = [
    ...dates.flatMap((date) => [shiftDays(date, -limits.gapDays), shiftDays(date, limits.gapDays)]),
    ...touched.flatMap(({ from, to }) => [from, to].flatMap((edge) => (edge === null ? [] : [edge.slice(0, 10)]))),
  ].sort(compareText)
  return { from: edges[0] ?? null, to: edges.at(-1) ?? null, undated: true }
}

/** The profiles whose grouping can have changed: those of touched events, of changed articles, and of articles without an event. */
export function affectedProfiles(
  profiles: readonly StoredProfile[],
  changed: ReadonlySet<string>,
  touched: ReadonlySet<string>,
): StoredProfile[] {
  return profiles.filter(({ articleId, eventId }) => eventId === null || touched.has(eventId) || changed.has(articleId))
}

function shiftDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
