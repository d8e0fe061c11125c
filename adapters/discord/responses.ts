import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  type BaseInteraction,
  InteractionResponseType,
  type REST,
  type RESTPostAPIInteractionCallbackWithResponseResult,
  Routes,
} from 'discord.js'
import { ephemeral } from './client.ts'
import { codeOf, failureCode } from './discord-failure.ts'
import type { RenderedMessage } from './render.ts'

/** Who sees it. */
export type Visibility = 'everyone' | 'asker'

/** How an interaction is answered: one first response, whatever kind, and messages after it. Calls reject as REST does. */
export interface Responses {
  /** Whether a first response was sent, or is on its way. */
  readonly begun: boolean
  /** Puts a placeholder there, which fixes who sees what takes its place. */
  defer(visibility: Visibility): Promise<void>
  /** For a button or select: nothing is seen yet. */
  deferUpdate(): Promise<void>
  /** Shows messages after whatever came before; `inPlace` puts the first into the message of the button. Resolves with the first one's id. */
  show(messages: readonly RenderedMessage[], visibility: Visibility, inPlace: boolean): Promise<string | null>
  /** Leaves nothing behind, not even a placeholder. */
  showNothing(): Promise<void>
  offer(choices: readonly APIApplicationCommandOptionChoice[]): Promise<void>
  open(modal: APIModalInteractionResponseCallbackData): Promise<void>
}

type State = 'open' | 'placeholder' | 'update' | 'answered'

export function createResponses(interaction: BaseInteraction, rest: REST): Responses {
  const { id, token, applicationId } = interaction
  const message = 'message' in interaction ? (interaction.message as { readonly id: string } | null) : null
  let state: State = 'open'
  let placeholder: Visibility = 'everyone'
  /** What comes after waits for it, or Discord would not know the interaction's answer yet. */
  let first: Promise<unknown> = Promise.resolve()

  const respond = (type: InteractionResponseType, data: object | undefined, next: State) => {
    state = next
    const sent = rest
      .post(Routes.interactionCallback(id, token), {
        body: data === undefined ? { type } : { type, data },
        query: new URLSearchParams({ with_response: 'true' }),
        auth: false,
      })
      .catch((error: unknown) => {
        // The answer to an earlier try got lost on its way: it stands there all the same.
        if (codeOf(error) === failureCode.alreadyAcknowledged) return undefined
        state = 'open'
        throw error
      })
    first = sent.catch(() => undefined)
    return sent as Promise<RESTPostAPIInteractionCallbackWithResponseResult | undefined>
  }
  const followUp = async (body: object) =>
    (await rest.post(Routes.webhook(applicationId, token), {
      body,
      query: new URLSearchParams({ wait: 'true' }),
      auth: false,
    })) as { id: string }
  const editOriginal = async (body: object) =>
    (await rest.patch(Routes.webhookMessage(applicationId, token), { body, auth: false })) as { id: string }
  const removeOriginal = () => rest.delete(Routes.webhookMessage(applicationId, token), { auth: false })

  const showFirst = async (body: RenderedMessage, visibility: Visibility, inPlace: boolean): Promise<string | null> => {
    const replaces = inPlace && message !== null
    if (state === 'open') {
      const type = replaces ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource
      const shown = await respond(type, replaces ? body : seenBy(body, visibility), 'answered')
      return replaces ? (message?.id ?? null) : (shown?.resource?.message?.id ?? null)
    }
    await first
    const before = state
    state = 'answered'
    const edits = before === 'placeholder' ? placeholder === visibility : before === 'update' && replaces
    // A follow-up takes the place of a placeholder, and is then seen by whoever saw that.
    const original = edits ? await unlessGone(editOriginal(body)) : null
    if (before === 'placeholder' && !edits) await unlessGone(removeOriginal())
    return (original ?? (await followUp(seenBy(body, visibility)))).id
  }

  return {
    get begun() {
      return state !== 'open'
    },
    async defer(visibility) {
      placeholder = visibility
      const data = visibility === 'asker' ? { flags: ephemeral } : undefined
      await respond(InteractionResponseType.DeferredChannelMessageWithSource, data, 'placeholder')
    },
    async deferUpdate() {
      await respond(InteractionResponseType.DeferredMessageUpdate, undefined, 'update')
    },
    async show([head, ...rest], visibility, inPlace) {
      if (head === undefined) return null
      const shown = await showFirst(head, visibility, inPlace)
      for (const body of rest) await followUp(seenBy(body, visibility))
      return shown
    },
    async showNothing() {
      if (state === 'open' && message !== null) return void (await this.deferUpdate())
      if (state === 'open') await this.defer('asker')
      await first
      if (state === 'placeholder') {
        state = 'answered'
        await removeOriginal()
      }
    },
    async offer(choices) {
      await respond(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices }, 'answered')
    },
    async open(modal) {
      await respond(InteractionResponseType.Modal, modal, 'answered')
    },
  }
}

/** Null where somebody has deleted the message. */
async function unlessGone<Result>(change: Promise<Result>): Promise<Result | null> {
  try {
    return await change
  } catch (error) {
    if (codeOf(error) === failureCode.unknownMessage) return null
    throw error
  }
}

function seenBy(body: RenderedMessage, visibility: Visibility): object {
  return visibility === 'asker' ? { ...body, flags: (body.flags ?? 0) | ephemeral } : body
}
