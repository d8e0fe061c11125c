import type { ArticleChange } from '../../../knowledge/index.ts'
import type { Field } from '../../core/outcome.ts'
import type { Say } from '../../messages/messages.ts'
import { toIsoDay } from '../read-day.ts'

interface Metadata {
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly publishedAt: string | null
}

/** What can be corrected about an article, as a form shows it. */
export function articleFields({ outlet, title, url, publishedAt }: Metadata, say: Say): readonly Field[] {
  const field = (name: 'outlet' | 'title' | 'url' | 'published', value: string | null): Field => ({
    name,
    label: say(`field-${name}`),
    value: value ?? '',
    required: false,
    multiline: false,
  })
  return [field('outlet', outlet), field('published', publishedAt), field('title', title), field('url', url)]
}

/** What the fields say otherwise than it was; an emptied field makes it unknown. */
export function changeOf(given: Readonly<Record<string, string>>, was: Metadata): ArticleChange {
  const changed = (name: string, before: string | null, read: (text: string) => string = (text) => text) => {
    const typed = given[name]?.trim()
    // What was left as it is may be more exact than what can be read: an instant.
    const value = typed === undefined || typed === (before ?? '') ? typed : read(typed)
    return value !== undefined && value !== (before ?? '') ? { value: value === '' ? null : value } : null
  }
  const [outlet, title, url, published] = [
    changed('outlet', was.outlet),
    changed('title', was.title),
    changed('url', was.url),
    changed('published', was.publishedAt, toIsoDay),
  ]
  return {
    ...(outlet && { outlet: outlet.value }),
    ...(title && { title: title.value }),
    ...(url && { url: url.value }),
    ...(published && { publishedAt: published.value }),
  }
}
