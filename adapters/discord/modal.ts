import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type MessageComponentInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Intents } from '../../src/core/intents.ts'
import type { Field, Form } from '../../src/core/outcome.ts'
import { toLocale } from '../../src/messages/locale.ts'
import { isFollowUp } from './custom-id.ts'
import { plain } from './escape.ts'
import type { Surroundings } from './surroundings.ts'

type Modal = APIModalInteractionResponseCallbackData

/** What a submitted form was for. */
export interface FormMeaning {
  readonly command: string
  readonly carried: Readonly<Record<string, string>>
}

const mostFields = 5
const longestTitle = 45
const longestLabel = 45
const longestValue = 4000
const longestCustomId = 100
const formPrefix = 'form:'
const keptPrefix = 'kept-form:'
const followUpField = 'question'

/**
 * A form as Discord asks for it. What does not fit in comes back unchanged beside the fields: those beyond five, and
 * values that a text input could not hold.
 */
export async function modalOf(form: Form, intents: Intents): Promise<Modal> {
  const asked = form.fields.filter(({ value }) => value.length <= longestValue).slice(0, mostFields)
  const unasked = form.fields.filter((field) => !asked.includes(field))
  const carried = { ...form.carried, ...Object.fromEntries(unasked.map(({ name, value }) => [name, value])) }
  return {
    custom_id: await formId({ command: form.command, carried }, intents),
    title: plain(form.title, longestTitle) || form.command,
    components: asked.map(inputOf),
  }
}

/** The form of a button that needs nothing looked up; null for any other. */
export function immediateModal(
  { customId, locale }: Pick<MessageComponentInteraction, 'customId' | 'locale'>,
  { messages }: Pick<Surroundings, 'messages'>,
): Modal | null {
  if (!isFollowUp(customId)) return null
  const say = messages.in(toLocale(locale))
  const label = say('follow-up-question')
  return {
    custom_id: customId,
    title: plain(say('follow-up-title'), longestTitle),
    components: [inputOf({ name: followUpField, label, value: '', required: true, multiline: false })],
  }
}

/** What the form with this id was for; null when that is forgotten or it is none of ours. */
export async function formMeaning(customId: string, intents: Intents): Promise<FormMeaning | null> {
  if (customId.startsWith(formPrefix)) return JSON.parse(customId.slice(formPrefix.length)) as FormMeaning
  if (!customId.startsWith(keptPrefix)) return null
  const kept = await intents.meaning(customId.slice(keptPrefix.length))
  return kept === null ? null : (JSON.parse(kept.argument) as FormMeaning)
}

/** Small ones need no database, which may be slow just when the form must be shown. */
async function formId(meaning: FormMeaning, intents: Intents): Promise<string> {
  const written = JSON.stringify(meaning)
  const whole = formPrefix + written
  if (whole.length <= longestCustomId) return whole
  const [id] = await intents.keep([{ name: 'discord:form', argument: written }])
  return keptPrefix + id
}

function inputOf({ name, label, value, required, multiline }: Field): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: plain(label, longestLabel) || name,
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: multiline ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required,
      max_length: longestValue,
      ...(value === '' ? {} : { value }),
    },
  }
}
