import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../knowledge/index.ts'
import { answerReply } from '../../../src/answers/answer-reply.ts'
import { toLocale } from '../../../src/messages/locale.ts'
import { createMessages } from '../../../src/messages/messages.ts'
import { answer, citation } from '../../support/fake-knowledge.ts'
import { wordsOf } from '../../support/incoming.ts'

const messages = createMessages()
const voice = { say: messages.in('en'), locale: toLocale('en') }
const nothing = { events: [], examples: [] }
const render = (change: Partial<Answer>) => answerReply(answer(change), nothing, voice)
const wordsFor = (change: Partial<Answer>) => wordsOf(render(change))
const citationOf = (change: Parameters<typeof citation>[0]) =>
  wordsFor({ citations: [citation(change)] })
    .split(' | ')[1]!
    .split('\n')[0]

describe('a citation', () => {
  it.each([
    [{ outlet: null }, 'harbour office · outlet unknown · 9 March 2024'],
    [{ publishedAt: null, publishedAtFrom: null }, 'harbour office · Harbour Post · date unknown'],
    [{ publishedAtFrom: 'inferred' }, 'harbour office · Harbour Post · 9 March 2024 (date inferred)'],
    [{ digest: true }, 'harbour office · digest of Harbour Post · 9 March 2024'],
    [{ digest: true, outlet: null }, 'harbour office · digest, outlet unknown · 9 March 2024'],
    [{ via: ['TASS'] }, 'harbour office · Harbour Post · via TASS · 9 March 2024'],
    [{ speaker: null }, 'the report itself · Harbour Post · 9 March 2024'],
    [
      { speaker: { name: null, asWritten: 'he', role: null, resolution: 'unresolved' } },
      'speaker unknown (“he”) · Harbour Post · 9 March 2024',
    ],
    [
      { speaker: { name: 'Ida Holm', asWritten: 'she', role: 'mayor', resolution: 'likely' } },
      'probably Ida Holm (“she”) · mayor · Harbour Post · 9 March 2024',
    ],
  ] as const)('says what is known and what is not: %j', (change, line) => expect(citationOf(change)).toBe(line))

  const linkFor = (change: Parameters<typeof citation>[0]) =>
    JSON.stringify(render({ citations: [citation(change)] }).blocks).match(/"url":"([^"]*)"/)?.[1]

  it('links to the quoted words on the page', () => {
    expect(linkFor({ url: 'https://harbour.example/a', exact: 'At noon, well-timed.' })).toBe(
      'https://harbour.example/a#:~:text=At%20noon%2C%20well%2Dtimed.',
    )
  })

  it("does not look for a digest's words on the outlet's page, and links to nothing but the web", () => {
    expect(linkFor({ url: 'https://harbour.example/a', digest: true })).toBe('https://harbour.example/a')
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'not a link', null])
      expect(linkFor({ url })).toBeUndefined()
  })
})
