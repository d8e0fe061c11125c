import {
  type Action,
  type Block,
  button,
  list,
  notice,
  paragraph,
  type Reply,
  reply,
  strong,
  text,
} from '../core/reply.ts'
import type { Say } from '../messages/messages.ts'

/** A list that is shown a page at a time, pages counted from one. */
export interface PagedList<Item> {
  readonly items: readonly Item[]
  readonly itemsAPage: number
  readonly page: number
  readonly title: string
  readonly style: 'bulleted' | 'numbered'
  readonly linesOf: (item: Item) => readonly Block[]
  /** Buttons for what the page shows. */
  readonly actionsOf?: (shown: readonly Item[]) => readonly Action[]
  /** The command that shows another page, and its argument. */
  readonly command: string
  readonly argumentFor: (page: number) => string
}

/** The page asked for, with a button for the next one; a hint where there is no such page. */
export function pagedList<Item>(wanted: PagedList<Item>, say: Say): Reply {
  const { items, itemsAPage, page, title, style, linesOf, actionsOf, command, argumentFor } = wanted
  const pages = Math.ceil(items.length / itemsAPage)
  if (!Number.isInteger(page) || page < 1 || page > pages)
    return reply([notice('hint', say('sources-none'))], { audience: 'asker' })
  const shown = items.slice((page - 1) * itemsAPage, page * itemsAPage)
  return reply(
    [
      paragraph(strong(title)),
      list(style, shown.map(linesOf)),
      ...(pages > 1 ? [paragraph(text(say('sources-page', { page, pages })))] : []),
    ],
    {
      audience: 'asker',
      actions: [
        ...(actionsOf?.(shown) ?? []),
        ...(page < pages ? [button(say('action-next-page'), command, argumentFor(page + 1))] : []),
      ],
    },
  )
}
