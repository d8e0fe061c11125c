import type { Span } from '../model.ts'
import { holdersOf, rolesOf } from './lead-post.ts'
import type { FindLead, Lead, LeadSource } from './lead-source.ts'
import { askedVerb, byPhrase, type FoundVerb, objectOf, subjectOf, verbsIn } from './lead-verb.ts'
import { askedText, isGiven, isNear, isWhollyGiven, termsIn } from './lead-words.ts'
import type { Query } from './query.ts'

const asksWhoSaid =
  /(?<!\p{L})(?:who (?:else )?(?:said|says|say|claims?|claimed|told|stated|states|announced|reported|reports|estimated|accused|insists?|insisted|warned|promised|denied)|(?:кто|хто) (?:сказал|заявил|сообщил|утверждает|сказав|заявив|повідомив|стверджує))(?!\p{L})/iu

const asksWhoHolds =
  /(?<!\p{L})who(?:'s)? (?:(?:(?:is|was|are|were) )?(?:the |a )?(?=\p{Ll})|(?<leads>leads|led|heads|headed|runs|ran|chairs|governs|commands) (?:the )?)(?<post>.+)$/iu

const asksWho =
  /(?<!\p{L})(?:who|(?:which|what) (?:\p{L}+ )?(?:countr(?:y|ies)|nations?|forces|army|troops|party|company|firm|team|club|group|side|sides|body|agency|ministry|minister|union|court|bank|person|people|man|woman|player|driver|candidate|outlet|official))(?!\p{L})\s+(?<rest>.+)$/iu

/** Who said it, who holds a post, or who did it or had it done: a name, never a pronoun. */
export const personLead: FindLead = (query, source) => {
  const text = askedText(query).replace(/[?!.\s]+$/u, '')
  if (asksWhoSaid.test(text)) return speakerLead(source)
  const rest = asksWho.exec(text)?.groups?.rest
  const done = rest === undefined ? null : doerLead(query, source, rest)
  if (done) return done
  const held = asksWhoHolds.exec(text)?.groups
  return held?.post ? holderLead(held.post, source, held.leads !== undefined) : null
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

function holderLead(post: string, source: LeadSource, leads: boolean): Lead | null {
  const { name, role } = source.claims[0]?.speaker ?? {}
  if (name && role) {
    const held = new Set(termsIn(role))
    const asked = termsIn(post)
    if (asked.length > 0 && asked.every((term) => held.has(term))) return { text: name, kind: 'person' }
  }
  const [only, ...others] = holdersOf(post, source, leads)
  return only && others.length === 0 ? { text: only, kind: 'person' } : null
}

function doerLead(query: Query, source: LeadSource, rest: string): Lead | null {
  const asked = askedVerb(rest)
  if (!asked) return null
  const { exact } = source
  const found = new Set<string>()
  for (const verb of verbsIn(query, source, asked)) {
    if (!isNear(query, exact, verb.words[verb.at]!.start)) continue
    const span = answering(asked.passive, verb, source)
    const text = span && exact.slice(span.start, span.end).replace(/['’]s$/u, '')
    if (span && text && isTelling(text, span, exact) && !isGiven(query, text)) found.add(text)
  }
  const [only] = found
  return only && found.size === 1 ? { text: only, kind: 'person' } : null
}

function answering(passive: boolean, verb: FoundVerb, source: LeadSource): Span | null {
  if (passive) return verb.passive ? subjectOf(verb, source) : objectOf(verb, source)
  return verb.passive ? byPhrase(verb) : subjectOf(verb, source)
}

const body =
  /^(?:the\s+)?(?:\p{L}+\s+)*(?:police|army|government|parliament|court|jury|ministry|military|navy|fire brigade|coastguard|union|council|prosecution|authorities|authority|commission|opposition|senate|cabinet|agency|board|department|firefighters|residents)$/iu

/** A name, somebody described, or a body that there is one of; "the company" and "the man" stand for somebody named elsewhere. */
function isTelling(text: string, { start }: Span, exact: string): boolean {
  if (/^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one|some|others?)$/iu.test(text)) return false
  const inner = start === 0 ? text.slice(1) : text
  if (/\p{Lu}/u.test(inner) || (start === 0 && / /.test(text) && !/^(?:The|This|That|His|Her|Its|Their)\s/.test(text)))
    return true
  if (/^(?:the|this|that|his|her|its|their|these|those|both)\s/iu.test(text)) return body.test(text)
  return exact.length > 0 && (/^an?\s/iu.test(text) || /s$/u.test(text))
}

/** What the text calls the person asked about ("who is Vitaly K.?"). */
export const definitionLead: FindLead = (query, source) => {
  const asked = /(?<!\p{L})who(?:'s| is| was| are| were) (?<name>\p{Lu}.*)$/iu.exec(
    askedText(query).replace(/[?!.\s]+$/u, ''),
  )?.groups?.name
  if (!asked) return null
  const named = source.names.filter(
    ({ asWritten, type }) => type === 'person' && isWhollyGiven(query, surnameOf(asWritten)),
  )
  const roles = named
    .flatMap((name) => rolesOf(name, source))
    .filter((role) => / /.test(role.trim()) || role.trim().length > 4)
  const longest = roles.map((role) => role.trim()).sort((a, b) => b.length - a.length)[0]
  return longest && source.exact.includes(longest) && !isWhollyGiven(query, longest)
    ? { text: longest, kind: 'person' }
    : null
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name
}
