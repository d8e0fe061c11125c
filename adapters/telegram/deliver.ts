import type { Api } from 'grammy'
import type { CallbackQuery, Update } from 'grammy/types'
import type { Incoming, MessageRef } from '../../src/core/incoming.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import { notice, type Reply, reply } from '../../src/core/reply.ts'
import { toLocale } from '../../src/messages/locale.ts'
import type { Messages } from '../../src/messages/messages.ts'
import { toConversation } from './address.ts'
import { unreachableBecause } from './chat-faults.ts'
import type { Forms } from './forms.ts'
import { answerInlineQuery } from './inline-results.ts'
import type { KnownAnswers } from './known-answers.ts'
import { answerCallback, clippedPopup, popupOf } from './popup.ts'
import { isRefusal } from './refusals.ts'
import { renderPages } from './render.ts'
import { bodyOf, type ShowReply } from './show-reply.ts'

/** Shows what came out of an update, and says where it now stands; null when it stands in no message of the bot's. */
export type Deliver = (update: Update, incoming: Incoming, outcome: Outcome) => Promise<MessageRef | null>

export function createDeliver(parts: {
  readonly api: Pick<Api, 'raw'>
  readonly show: ShowReply
  readonly forms: Forms
  readonly answers: KnownAnswers
  readonly messages: Messages
}): Deliver {
  const { api, show, forms, answers, messages } = parts

  const place = async (incoming: Incoming, reply: Reply): Promise<MessageRef> => {
    const { conversation, message } = incoming
    const instead =
      incoming.kind === 'action'
        ? reply.inPlace && message !== null
          ? message
          : null
        : incoming.edited
          ? ((await answers.of(incoming))?.answer ?? null)
          : null
    const shown = await show(conversation, reply, { under: message, instead })
    await answers.keep(incoming, shown)
    return shown
  }

  /** A file for one person goes to the chat with that person; in the group stands only that it did. */
  const handOver = async (incoming: Incoming, content: Reply): Promise<MessageRef> => {
    const { person, locale } = incoming
    const user = Number(person.key.slice(person.key.lastIndexOf(':') + 1))
    const say = messages.in(toLocale(locale))
    try {
      await show(toConversation({ id: user, type: 'private' }, null), content, { under: null, instead: null })
    } catch (error) {
      if (unreachableBecause(error) === null) throw error
      return place(incoming, reply([notice('hint', say('file-needs-private'))]))
    }
    return place(incoming, reply([notice('hint', say('file-in-private'))]))
  }

  const afterButton = async (query: CallbackQuery, incoming: Incoming, reply: Reply): Promise<MessageRef | null> => {
    const popup = popupOf(reply)
    if (popup !== null) {
      await answerCallback(api, query.id, popup)
      return null
    }
    if (query.inline_message_id !== undefined) {
      // Posted by a person: only the bot's own words there can be changed, and nothing can be said beside them.
      const said = reply.inPlace ? null : clippedPopup(reply)
      await answerCallback(api, query.id, said)
      if (said === null) await editInline(api, query.inline_message_id, reply)
      return null
    }
    await answerCallback(api, query.id, null)
    return place(incoming, reply)
  }

  return async (update, incoming, outcome) => {
    const { callback_query: query, inline_query: lookup } = update
    if (query && outcome.kind !== 'reply') await answerCallback(api, query.id, null)
    switch (outcome.kind) {
      case 'reply':
        if (lookup) return nothingOffered(api, lookup.id)
        if (query) return afterButton(query, incoming, outcome)
        return isForOneAlone(incoming, outcome) ? handOver(incoming, outcome) : place(incoming, outcome)
      case 'choices':
        if (lookup) await answerInlineQuery(api, lookup.id, outcome)
        return null
      case 'form':
        return forms.ask(incoming, outcome)
      case 'silence':
        return null
      default:
        return outcome satisfies never
    }
  }
}

function isForOneAlone({ conversation, person }: Incoming, { file, audience }: Reply): boolean {
  return (
    file !== undefined &&
    audience === 'asker' &&
    conversation.kind === 'group' &&
    // An anonymous administrator cannot be written to.
    person.key.startsWith('telegram:user:')
  )
}

async function editInline(api: Pick<Api, 'raw'>, id: string, reply: Reply): Promise<void> {
  const [page] = renderPages(reply, () => false)
  if (!page) return
  try {
    await api.raw.editMessageText({ inline_message_id: id, ...bodyOf(page, undefined) })
  } catch (error) {
    if (!isRefusal(error, 'not modified', 'not editable')) throw error
  }
}

/** Inline mode has no place for words to the one who types. */
async function nothingOffered(api: Pick<Api, 'raw'>, id: string): Promise<null> {
  await answerInlineQuery(api, id, { kind: 'choices', choices: [], next: null })
  return null
}
