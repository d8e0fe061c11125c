import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import { clean } from '../../src/core/clean.ts'
import type { Intents } from '../../src/core/intents.ts'
import type { Action } from '../../src/core/reply.ts'
import { clipped } from './grapheme.ts'
import { webLink } from './web-link.ts'

const longestLabel = 60
const longestCopy = 256
/** What a phone shows of a row without cutting its labels. */
const rowUnits = 34
/** UTF-16 units that a button takes besides its label. */
const buttonUnits = 3
const mostInRow = 5
/** Telegram takes no more. */
const mostButtons = 100

/** Buttons in rows; undefined when there is nothing to choose. What they mean is kept under the ids that they carry. */
export async function toKeyboard(
  actions: readonly Action[],
  intents: Pick<Intents, 'keep'>,
): Promise<InlineKeyboardMarkup | undefined> {
  const meant = actions.filter((action) => action.kind === 'intent')
  const ids = await intents.keep(meant.map(({ intent }) => intent))
  const idOf = new Map(meant.map((action, i) => [action as Action, ids[i] ?? '']))
  const buttons = actions.flatMap((action) => toButton(action, idOf.get(action) ?? '') ?? []).slice(0, mostButtons)
  return buttons.length === 0 ? undefined : { inline_keyboard: inRows(buttons) }
}

/** The buttons that need no bot behind them, for messages that somebody else sends. */
export function toLinkKeyboard(actions: readonly Action[]): InlineKeyboardMarkup | undefined {
  const buttons = actions.flatMap((action) => (action.kind === 'intent' ? [] : (toButton(action, '') ?? [])))
  return buttons.length === 0 ? undefined : { inline_keyboard: inRows(buttons) }
}

/** Null for what Telegram would not take: an address that is none, or more words than its clipboard button holds. */
function toButton(action: Action, id: string): InlineKeyboardButton | null {
  const text = clipped(clean(action.label).replaceAll('\n', ' ').trim(), longestLabel)
  if (text === '') return null
  switch (action.kind) {
    case 'intent':
      return { text, callback_data: id }
    case 'link': {
      const url = webLink(action.url)
      return url === null ? null : { text, url }
    }
    case 'copy':
      return action.text.length === 0 || action.text.length > longestCopy
        ? null
        : { text, copy_text: { text: action.text } }
    default:
      return action satisfies never
  }
}

/** Short ones beside each other, long ones below each other. */
function inRows(buttons: readonly InlineKeyboardButton[]): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = []
  let units = Number.POSITIVE_INFINITY
  for (const button of buttons) {
    const own = button.text.length + buttonUnits
    const row = rows.at(-1)
    if (row && row.length < mostInRow && units + own <= rowUnits) {
      row.push(button)
      units += own
    } else {
      rows.push([button])
      units = own
    }
  }
  return rows
}
