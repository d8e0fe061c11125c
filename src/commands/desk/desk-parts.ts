import type { Article, Knowledge } from '../../../knowledge/index.ts'
import { outletOf, type Voice } from '../../answers/citation-line.ts'
import type { Localised } from '../../core/command.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type Action, type Block, button, notice, paragraph, type Reply, reply, text } from '../../core/reply.ts'
import type { Turn } from '../../core/turn.ts'
import type { MessageKey } from '../../messages/keys.ts'
import type { Messages, Say } from '../../messages/messages.ts'
import type { Command, Run, Step } from '../command.ts'
import type { DeliveryReport } from '../courier.ts'
import { claimId } from '../source.ts'

/** What the desk's commands work with. */
export interface DeskParts {
  readonly knowledge: Knowledge
  readonly messages: Messages
  /** Told after something changed that people elsewhere may have to hear of. */
  readonly changed: (report?: DeliveryReport) => void
}

/** A command of moderators; what the knowledge base refuses becomes a reply. */
export function deskCommand(
  messages: Messages,
  name: string & (MessageKey extends `name-${infer Name}` ? Name : string),
  options: readonly { readonly name: string; readonly text: MessageKey; readonly required?: boolean }[],
  run: Run,
): Command {
  const everywhere = (key: string): Localised => messages.everywhere(key as MessageKey)
  return {
    definition: {
      name,
      names: everywhere(`name-${name}`),
      description: everywhere(`command-${name}`),
      options: options.map((option) => ({
        name: option.name,
        names: everywhere(`name-${option.name}`),
        description: everywhere(option.text),
        required: option.required ?? false,
        suggested: option.name === 'article' || option.name === 'subject',
        ...(option.name === 'file' && { kind: 'file' as const }),
      })),
      audience: 'moderators',
      onMessage: null,
    },
    run: withRefusals(run),
  }
}

/** What a moderator's button or form leads to. */
export function deskStep(name: string, run: Run): Step {
  return { name, audience: 'moderators', run: withRefusals(run) }
}

/** The knowledge base's refusals name the part, the value and the mend: they are the reply. */
function withRefusals(run: Run): Run {
  return async (call): Promise<Outcome> => {
    try {
      return await run(call)
    } catch (error) {
      // By its name: errors that come out of the worker thread are copies.
      if (!(error instanceof Error && error.name === 'KnowledgeError')) throw error
      return refusal(call.voice.say('desk-refused', { reason: error.message }))
    }
  }
}

export const refusal = (words: string): Reply => reply([notice('warning', words)], { audience: 'asker' })

/** Who did it, as the audit log names them. */
export function byOf({ incoming: { person } }: Turn): string {
  return person.name === null ? person.key : `${person.name} (${person.key})`
}

/** An article in a line: title, outlet, id. */
export function articleName(
  article: Pick<Article, 'title' | 'source' | 'outlet' | 'digest' | 'id'>,
  voice: Voice,
): string {
  return `${voice.say('notice-article', { title: article.title ?? article.source, outlet: outletOf(article, voice) })} ${article.id}`
}

/** The article of that id, or of the claim of that id; null when neither is known. */
export async function articleFor(knowledge: Knowledge, id: string): Promise<Article | null> {
  if (!claimId.test(id)) return null
  const article = await knowledge.article(id)
  if (article) return article
  const quote = await knowledge.quote({ claim: id })
  return quote && knowledge.article(quote.article.id)
}

/** A reply that takes the place of the one whose button was chosen, or stands by itself. */
export function inPlaceOf({ incoming }: Turn, shown: Reply): Reply {
  return { ...shown, inPlace: incoming.kind === 'action' }
}

/** What is about to be done, for whoever asked to say once more; `yes` does it. */
export function askedAgain(about: readonly Block[], yes: Action, say: Say): Reply {
  return reply(about, { audience: 'asker', actions: [yes, button(say('action-cancel'), 'cancel', '')] })
}

/** What was done, in place of the question whether to. */
export function told(turn: Turn, words: string): Reply {
  return inPlaceOf(turn, reply([paragraph(text(words))], { audience: 'asker' }))
}
