import type { Knowledge } from '../../knowledge/index.ts'
import type { Voice } from '../answers/citation-line.ts'
import { quoteBlock } from '../answers/quote-block.ts'
import type { IncomingLookup } from '../core/incoming.ts'
import type { Choice, Choices } from '../core/outcome.ts'
import { reply } from '../core/reply.ts'

const choicesAPage = 10
/** Citations that turning pages can reach. */
const reachable = 50
/** Questions among which typed words are looked for. */
const examplesKept = 100

/** What is offered while somebody types: claims with their sources, or questions where a question is wanted. */
export async function offers(knowledge: Knowledge, lookup: IncomingLookup, voice: Voice): Promise<Choices> {
  const words = lookup.text.trim()
  const choices =
    lookup.option?.name === 'question' || words === ''
      ? await questions(knowledge, words)
      : await claims(knowledge, words, voice)
  const from = Math.max(0, Math.trunc(Number(lookup.page ?? 0)) || 0)
  const to = from + choicesAPage
  return { kind: 'choices', choices: choices.slice(from, to), next: to < choices.length ? String(to) : null }
}

async function questions(knowledge: Knowledge, words: string): Promise<readonly Choice[]> {
  const examples = await knowledge.examples(examplesKept)
  return examples
    .filter((example) => example.toLowerCase().includes(words.toLowerCase()))
    .map((example, i) => ({ id: String(i), title: example, description: '', value: example, content: null }))
}

async function claims(knowledge: Knowledge, words: string, voice: Voice): Promise<readonly Choice[]> {
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
