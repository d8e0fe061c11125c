import { Api, GrammyError, HttpError } from 'grammy'
import type { MessageEntity } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BotApiDouble, startBotApi } from '../../support/telegram/bot-api-double.ts'
import { tooMany } from '../../support/telegram/faults.ts'

let double: BotApiDouble
let api: Api

beforeEach(async () => {
  double = await startBotApi()
  double.chats.get(1)
  api = new Api(double.token, { apiRoot: double.root })
})

afterEach(() => double.close())

const refusalOf = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.catch((reason: unknown) => reason)
  return error instanceof GrammyError ? `${error.error_code} ${error.description}` : String(error)
}
const entity = (type: string, offset: number, length: number) => ({ type, offset, length }) as MessageEntity
const send = (text: string, entities: MessageEntity[] = [], more: object = {}) =>
  api.sendMessage(1, text, { entities, ...more })
const button = (content: object) => ({ reply_markup: { inline_keyboard: [[{ text: 'x', ...content }]] } as never })

describe('the double of the Bot API', () => {
  it.each([
    ['no text', () => send(' \n '), '400 Bad Request: message text is empty'],
    ['a text of 4,097 units', () => send('x'.repeat(4097)), '400 Bad Request: message is too long'],
    ['an entity out of the text', () => send('abc', [entity('bold', 2, 2)]), '400 Bad Request: ENTITY_BOUNDS_INVALID'],
    ['half an emoji', () => send('a😀', [entity('bold', 2, 1)]), /400 .*middle of a UTF-16 symbol/],
    [
      'quotes in quotes',
      () => send('abcdef', [entity('blockquote', 0, 6), entity('expandable_blockquote', 1, 2)]),
      /400 .*nested/,
    ],
    ['an unknown kind of entity', () => send('abc', [entity('loud', 0, 1)]), /400 .*unsupported/],
    ['65 bytes behind a button', () => send('a', [], button({ callback_data: 'ї'.repeat(33) })), /BUTTON_DATA_INVALID/],
    ['nothing behind a button', () => send('a', [], button({})), /400/],
    ['257 characters to copy', () => send('a', [], button({ copy_text: { text: 'x'.repeat(257) } })), /COPY_TEXT/],
    [
      'a reply to nothing',
      () => send('a', [], { reply_parameters: { message_id: 99 } }),
      /message to be replied not found/,
    ],
    ['a topic that is not there', () => send('a', [], { message_thread_id: 7 }), /message thread not found/],
    ['an unknown chat', () => api.sendMessage(404, 'a'), '400 Bad Request: chat not found'],
    ['an edit of nothing', () => api.editMessageText(1, 99, 'a'), '400 Bad Request: message to edit not found'],
    ['an answer to no button', () => api.answerCallbackQuery('x'), /query is too old/],
    ['51 results', () => api.answerInlineQuery('x', Array.from({ length: 51 }) as never), /RESULTS_TOO_MUCH/],
    ['a webhook without HTTPS', () => api.setWebhook('http://plain.example'), /HTTPS/],
    ['a long description', () => api.setMyShortDescription('x'.repeat(121)), /BOT_ABOUT_INVALID/],
  ] as const)('refuses %s', async (_, call, refusal) => {
    expect(await refusalOf(call())).toMatch(refusal)
  })

  it('takes what is just within the limits', async () => {
    const sent = await send('😀'.repeat(2048), [entity('bold', 0, 4096)], {
      ...button({ callback_data: 'x'.repeat(64) }),
      reply_parameters: { message_id: 99, allow_sending_without_reply: true },
    })
    expect(sent.text).toHaveLength(4096)
    expect(
      await refusalOf(
        api.editMessageText(1, sent.message_id, sent.text!, {
          entities: sent.entities!,
          reply_markup: sent.reply_markup!,
        }),
      ),
    ).toMatch(/message is not modified/)
    expect(double.oddities).toEqual([])
  })

  it('gives updates again until a later offset confirms them', async () => {
    double.person(1).writes('one')
    double.person(1).writes('two')
    const [first] = await api.getUpdates({ limit: 1 })
    expect(await api.getUpdates({ limit: 1 })).toEqual([first])
    expect(await api.getUpdates({ offset: first!.update_id + 1 })).toMatchObject([{ message: { text: 'two' } }])
    expect(double.unconfirmed).toBe(1)
  })

  it('holds a request for updates until there are some', async () => {
    const asked = api.getUpdates({ timeout: 30 })
    await double.until(() => double.called('getUpdates').length === 1)
    double.person(1).writes('at last')
    expect(await asked).toMatchObject([{ message: { text: 'at last' } }])
  })

  it('gives updates to one asker at a time, and to none beside a webhook', async () => {
    const asked = refusalOf(api.getUpdates({ timeout: 30 }))
    await double.until(() => double.called('getUpdates').length === 1)
    await api.getUpdates()
    expect(await asked).toMatch(/^409 Conflict: terminated by other getUpdates request/)
    await api.setWebhook('https://bot.example/hook')
    expect(await refusalOf(api.getUpdates())).toMatch(
      /^409 Conflict: can't use getUpdates method while webhook is active/,
    )
  })

  it('tells a wrong token, a flood and a chat that has moved as Telegram does', async () => {
    expect(await refusalOf(new Api('1:no', { apiRoot: double.root }).getMe())).toBe('401 Unauthorized')
    double.faults.plan(tooMany(7))
    const flood = (await send('a').catch((error: unknown) => error)) as GrammyError
    expect([flood.error_code, flood.parameters]).toEqual([429, { retry_after: 7 }])
    double.chats.get(-5)
    double.migrate(-5, -1_000_000_000_005)
    const moved = (await api.sendMessage(-5, 'a').catch((error: unknown) => error)) as GrammyError
    expect(moved.parameters).toEqual({ migrate_to_chat_id: -1_000_000_000_005 })
  })

  it('cuts connections before and after a request is carried out', async () => {
    for (const [when, said] of [
      ['before', 0],
      ['after', 1],
    ] as const) {
      double.faults.plan({ kind: 'cut', when })
      await expect(send('a')).rejects.toBeInstanceOf(HttpError)
      expect(double.said(1)).toHaveLength(said)
    }
  })

  it('notes fields and methods that the Bot API has not', async () => {
    await send('a', [], { colour: 'red' })
    await refusalOf(api.raw.logOut())
    expect(double.oddities).toEqual(['sendMessage has no field colour', 'there is no method logOut'])
  })
})
