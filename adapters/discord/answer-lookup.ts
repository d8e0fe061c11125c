import type { AutocompleteInteraction } from 'discord.js'
import { settlesWithin } from '../../src/core/after.ts'
import type { Answering } from './answering.ts'
import { choicesOf } from './choices.ts'
import { describeFailure } from './discord-failure.ts'
import { createResponses } from './responses.ts'
import { toIncoming } from './to-incoming.ts'

/** Milliseconds after which there is nothing to offer: autocomplete cannot be deferred, and the next letter comes soon. */
const patience = 2000
const patienceInCrowd = 500

/** Offers values while a person types; never rejects. Does not wait for the chat's turn. */
export async function answerLookup(interaction: AutocompleteInteraction, answering: Answering): Promise<void> {
  const responses = createResponses(interaction, answering.interactionRest)
  const waiting = answering.crowd.enter()
  const limit = waiting.crowded ? patienceInCrowd : patience
  try {
    const found = look(interaction, answering)
    await responses.offer((await settlesWithin(found, limit, answering.after)) ? await found : [])
  } catch (error) {
    answering.log.warn({ interaction: interaction.id, ...describeFailure(error) }, 'discord: choices came too late')
  } finally {
    waiting.leave()
  }
}

async function look(interaction: AutocompleteInteraction, answering: Answering) {
  try {
    const incoming = await toIncoming(interaction, answering)
    const outcome = incoming === null ? null : await answering.handler(incoming)
    return outcome?.kind === 'choices' ? await choicesOf(outcome, answering.intents) : []
  } catch (error) {
    answering.log.error({ interaction: interaction.id, err: error }, 'discord: a lookup could not be handled')
    return []
  }
}
