import type { Knowledge, Lookups } from '../../knowledge/index.ts'
import type { Voice } from '../answers/citation-line.ts'
import { quoteBlock } from '../answers/quote-block.ts'
import type { IncomingLookup } from '../core/incoming.ts'
import type { Choice, Choices } from '../core/outcome.ts'
import { reply } from '../core/reply.ts'
import type { Say } from '../messages/messages.ts'
import { type RememberedOffers, within } from './remembered-offers.ts'

const choicesAPage = 10
/** Entries that autocomplete shows at once. */
const suggested = 25
/** Units of a value that autocomplete can carry. */
const longestValue = 100
/** Citations that turning pages can reach. */
const reachable = 50
/** Milliseconds that may be waited for claims: while a command is typed, and in inline mode. */
const patience = { option: 80, inline: 2000 }

/** Words to show, and what they stand for where that is something else. */
type Offered = string | { readonly id: string; readonly label: string }
type Offer = (lookups: Lookups, say: Say) => readonly Offered[]

/** What an option of a command can be, out of what is in memory. */
const remembered: Readonly<Record<string, Offer>> = {
  question: ({ questions, topics, speakers }, say) => [
    ...questions,
    ...speakers.map((name) => say('offer-said', { name })),
    ...topics,
  ],
  outlet: ({ outlets }) => outlets,
  speaker: ({ speakers }) => speakers,
  article: ({ articles }) => articles,
  subject: ({ articles }) => articles,
}

/** What is offered while somebody types: claims with their sources, or what is in memory where that is wanted. Never fails. */
export async function offers(
  knowledge: Knowledge,
  memory: RememberedOffers,
  lookup: IncomingLookup,
  voice: Voice,
): Promise<Choices> {
  try {
    const words = lookup.text.trim()
    const offer = lookup.option ? remembered[lookup.option.name] : words === '' ? remembered.question : undefined
    if (offer) return pageOf(toChoices(offer(await memory.now(), voice.say), words), lookup.page, suggested)
    const found = claims(knowledge, words, voice)
    // Its failure after the wait is nobody's.
    found.catch(() => undefined)
    const choices = await within(found, lookup.option ? patience.option : patience.inline, [])
    return pageOf(choices, lookup.page, lookup.option ? suggested : choicesAPage)
  } catch {
    return { kind: 'choices', choices: [], next: null }
  }
}

function pageOf(choices: readonly Choice[], page: string | null, size: number): Choices {
  const from = Math.max(0, Math.trunc(Number(page ?? 0)) || 0)
  const to = from + size
  return { kind: 'choices', choices: choices.slice(from, to), next: to < choices.length ? String(to) : null }
}

/** Entries in which every word typed begins a word. */
function toChoices(entries: readonly Offered[], typed: string): readonly Choice[] {
  const wanted = wordsIn(typed)
  const offered = entries
    .map((entry) => (typeof entry === 'string' ? { id: entry, label: entry } : entry))
    .filter(({ id }) => id.length <= longestValue)
    .filter(({ id, label }) => {
      const words = wordsIn(`${label} ${id}`)
      return wanted.every((word) => words.some((own) => own.startsWith(word)))
    })
  return [...new Map(offered.map((one) => [one.id, one])).values()].map(({ id, label }, i) => ({
    id: String(i),
    title: label,
    description: '',
    value: id,
    content: null,
  }))
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

async function claims(knowledge: Knowledge, words: string, voice: Voice): Promise<readonly Choice[]> {
  if (words === '') return []
  // Half-typed words are nobody's question: they are not noted for the moderators.
  const { outcome, citations } = await knowledge.ask({ text: words, limit: reachable, record: false })
  if (outcome === 'no-match') return []
  return citations.map((citation) => {
    const quote = quoteBlock(citation, [], null, voice)
    return {
      id: citation.claimId,
      title: quote.words.map(({ text }) => text).join(''),
      description: quote.citation.map(({ text }) => text).join(''),
      value: citation.claimId,
      content: reply([quote]),
    }
  })
}
