import type { Api } from 'grammy'
import type { Reply } from '../../src/core/reply.ts'
import { clipped } from './grapheme.ts'
import { isRefusal } from './refusals.ts'
import { renderPopup } from './render.ts'

const longestPopup = 200
/** More than this does not stay on the screen long enough to be read. */
const longestToast = 60

/** Words for whoever touched a button alone; null when they do not fit there, or offer something to choose. */
export function popupOf(reply: Reply): string | null {
  if (reply.audience !== 'asker' || reply.inPlace || reply.actions.length > 0) return null
  const words = renderPopup(reply)
  return words.length <= longestPopup ? words : null
}

export const clippedPopup = (reply: Reply): string => clipped(renderPopup(reply), longestPopup)

/** Tells Telegram that the button has been heard, so that it stops waiting; one touched long ago needs no answer. */
export async function answerCallback(api: Pick<Api, 'raw'>, id: string, words: string | null): Promise<void> {
  try {
    await api.raw.answerCallbackQuery({
      callback_query_id: id,
      ...(words === null || words === '' ? {} : { text: words, show_alert: words.length > longestToast }),
    })
  } catch (error) {
    if (!isRefusal(error, 'too late')) throw error
  }
}
