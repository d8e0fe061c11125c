import type { FindLead, LeadSource } from './lead-source.ts'
import { askedText, isGiven, termsIn } from './lead-words.ts'
import type { Query } from './query.ts'

const asksWhoSaid =
  /(?<!\p{L})(?:who (?:else )?(?:said|says|say|claims?|claimed|told|stated|states|announced|reported|reports|estimated|accused|insists?|insisted|warned|promised|denied)|(?:кто|хто) (?:сказал|заявил|сообщил|утверждает|сказав|заявив|повідомив|стверджує))(?!\p{L})/iu

const asksWhoHolds =
  /(?<!\p{L})who (?:(?:is|was|are|were) (?:the )?(?=\p{Ll})|(?:leads|led|heads|headed|runs|ran|chairs|governs|commands) (?:the )?)(?<post>.+)$/iu

/** Who said it, who holds a post, or who did it: a name, never a pronoun. */
export const personLead: FindLead = (query, source) => {
  const text = askedText(query)
  if (asksWhoSaid.test(text)) return speakerLead(source)
  const post = asksWhoHolds.exec(text)?.groups?.post
  return post ? holderLead(post, source) : doerLead(query, source)
}

function speakerLead({ claims: [claim] }: LeadSource) {
  const speaker = claim?.speaker
  if (!speaker || speaker.resolution === 'likely') return null
  const [phrase = ''] = speaker.asWritten.split(',')
  const surname = speaker.name?.split(' ').at(-1)
  // "a representative of the council" says all there is; "the official" and "he" say nothing
  if (surname === undefined) return /^an?\s/i.test(phrase) ? { text: phrase, kind: 'person' as const } : null
  const text = surname !== '' && phrase.includes(surname) ? phrase : speaker.name
  return { text: text ?? phrase, kind: 'person' as const }
}

function holderLead(post: string, { claims: [claim] }: LeadSource) {
  const { name, role } = claim?.speaker ?? {}
  if (!name || !role) return null
  const held = new Set(termsIn(role))
  const asked = termsIn(post)
  return asked.length > 0 && asked.every((term) => held.has(term)) ? { text: name, kind: 'person' as const } : null
}

function doerLead(query: Query, { claims: [claim] }: LeadSource) {
  const agent = claim?.agent
  if (!agent || isGiven(query, agent) || /^(?:he|she|it|they|we|i|who|which|that|this)$/iu.test(agent)) return null
  return { text: agent, kind: 'person' as const }
}
