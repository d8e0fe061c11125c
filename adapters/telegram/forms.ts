import type { Api } from 'grammy'
import type { Incoming, IncomingCommand, MessageRef } from '../../src/core/incoming.ts'
import type { Field, Form } from '../../src/core/outcome.ts'
import type { Records } from '../../src/core/records.ts'
import { paragraph, type Reply, reply, strong, text } from '../../src/core/reply.ts'
import { toLocale } from '../../src/messages/locale.ts'
import type { Messages } from '../../src/messages/messages.ts'
import { messageNumbers, toAddress, toMessageRef } from './address.ts'
import { clipped } from './grapheme.ts'
import { renderPages } from './render.ts'
import { replyTo } from './reply-to.ts'

/** Milliseconds that a question of a form waits for its answer. */
const patience = 15 * 60_000
const longestPlaceholder = 64
/** Sent for a field that is to stay as it is, and for one that is to be empty from now on. */
const unchanged = '-'
const emptied = '--'

/** A form whose fields are asked for one after the other. */
export interface Forms {
  /** Asks for the first field. */
  ask(incoming: Incoming, form: Form): Promise<MessageRef | null>
  /** The command once the last field is given, null when another was asked for; what is no answer comes back as it is. */
  next(incoming: Incoming): Promise<Incoming | null>
}

interface Pending {
  readonly form: Form
  readonly given: Readonly<Record<string, string>>
  /** Numbers of the messages that ask, the last one last. */
  readonly asked: readonly number[]
}

export function createForms(parts: {
  readonly api: Pick<Api, 'raw'>
  readonly records: Records
  readonly messages: Messages
  readonly now: () => number
}): Forms {
  const { api, records, messages, now } = parts

  const show = async (incoming: Incoming, content: Reply, placeholder: string | null): Promise<number> => {
    const [page] = renderPages(content, () => true)
    const { message_id } = await api.raw.sendMessage({
      ...toAddress(incoming.conversation),
      text: page?.text ?? '…',
      entities: [...(page?.entities ?? [])],
      link_preview_options: { is_disabled: true },
      ...replyTo(incoming.message),
      ...(placeholder === null
        ? {}
        : {
            reply_markup: {
              force_reply: true,
              selective: true,
              ...(placeholder === '' ? {} : { input_field_placeholder: placeholder }),
            },
          }),
    })
    return message_id
  }

  const sayTo = ({ locale }: Incoming) => messages.in(toLocale(locale))

  const askFor = async (incoming: Incoming, field: Field, pending: Pending): Promise<MessageRef> => {
    const { form, asked } = pending
    const say = sayTo(incoming)
    const hint = hintFor(field)
    const number = await show(
      incoming,
      reply([
        ...(asked.length === 0 && form.title !== '' ? [paragraph(strong(form.title))] : []),
        paragraph(text(field.label)),
        ...(field.value === '' ? [] : [paragraph(text(clipped(field.value, 3000)))]),
        paragraph(text([...(hint ? [say(hint)] : []), say('form-cancel')].join(' '))),
      ]),
      clipped(field.label, longestPlaceholder),
    )
    const value = JSON.stringify({ ...pending, asked: [...asked, number] })
    await records.write([{ key: keyOf(incoming), value, until: now() + patience }])
    return toMessageRef(incoming.conversation, [number])
  }

  const advance = async (incoming: Incoming, pending: Pending, said: string): Promise<IncomingCommand | null> => {
    const { form, given } = pending
    const field = form.fields[Object.keys(given).length]
    const value = field && filledIn(field, said.trim())
    if (!field || (field.required && value === '')) {
      if (field) await askFor(incoming, field, pending)
      return null
    }
    const filled = { ...pending, given: { ...given, [field.name]: value ?? '' } }
    const following = form.fields[Object.keys(filled.given).length]
    if (following) {
      await askFor(incoming, following, filled)
      return null
    }
    await records.remove([keyOf(incoming)])
    const { kind: _, ...envelope } = incoming
    return commandOf(envelope, form, filled.given)
  }

  return {
    async ask(incoming, form) {
      const [first] = form.fields
      return first ? askFor(incoming, first, { form, given: {}, asked: [] }) : null
    },
    async next(incoming) {
      if (incoming.kind !== 'question' && incoming.kind !== 'command') return incoming
      const cancels = incoming.kind === 'command' && incoming.name === 'cancel'
      if (incoming.kind === 'command' && !cancels) return incoming
      const kept = await records.read(keyOf(incoming))
      if (kept === null) {
        if (!cancels) return incoming
        // In a group it may have been meant for another bot.
        if (incoming.conversation.kind === 'group') return null
        await show(incoming, reply([paragraph(text(sayTo(incoming)('form-none')))]), null)
        return null
      }
      if (cancels) {
        await records.remove([keyOf(incoming)])
        await show(incoming, reply([paragraph(text(sayTo(incoming)('form-cancelled')))]), null)
        return null
      }
      const pending = JSON.parse(kept) as Pending
      return incoming.kind === 'question' && answers(incoming, pending)
        ? advance(incoming, pending, incoming.text)
        : incoming
    },
  }
}

function hintFor({ value, required }: Field): 'form-keep' | 'form-keep-or-empty' | 'form-leave-out' | null {
  if (value !== '') return required ? 'form-keep' : 'form-keep-or-empty'
  return required ? null : 'form-leave-out'
}

function filledIn({ value, required }: Field, said: string): string {
  if (said === unchanged) return value
  return said === emptied && !required ? '' : said
}

/** In private any words answer; in a group only a reply to what was asked, so that talk goes on around it. */
function answers({ conversation, repliedTo }: Incoming, { asked }: Pending): boolean {
  if (repliedTo?.message) return messageNumbers(repliedTo.message).some((number) => asked.includes(number))
  return conversation.kind === 'private'
}

function keyOf({ conversation, person }: Incoming): string {
  return `telegram:form:${conversation.id}:${person.key}`
}

function commandOf(
  envelope: Omit<Incoming, 'kind'>,
  form: Form,
  given: Readonly<Record<string, string>>,
): IncomingCommand {
  const { person, roles, conversation, locale, message, attachments } = envelope
  return {
    kind: 'command',
    person,
    roles,
    conversation,
    locale,
    message,
    repliedTo: null,
    attachments,
    edited: false,
    name: form.command,
    text: '',
    options: { ...form.carried, ...given },
  }
}
