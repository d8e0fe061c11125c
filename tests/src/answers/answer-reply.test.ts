import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../knowledge/index.ts'
import { answerReply, moreReply } from '../../../src/answers/answer-reply.ts'
import { toLocale } from '../../../src/messages/locale.ts'
import { createMessages } from '../../../src/messages/messages.ts'
import { answer, citation } from '../../support/fake-knowledge.ts'
import { labelsOf, wordsOf } from '../../support/incoming.ts'

const messages = createMessages()
const voice = { say: messages.in('en'), locale: toLocale('en') }
const nothing = { events: [], examples: [] }
const render = (change: Partial<Answer>) => answerReply(answer(change), nothing, voice)
const wordsFor = (change: Partial<Answer>) => wordsOf(render(change))

describe('an answered question', () => {
  it('gives the lead once strong, the quotes with their sources, and how many sources say so', () => {
    const reply = render({ independentSources: 2 })
    expect(wordsOf(reply)).toBe(
      [
        'Brenholm',
        'The ferry leaves for Brenholm at noon, the harbour office said. | harbour office · Harbour Post · 9 March 2024',
        '2 independent sources say so.',
      ].join('\n'),
    )
    expect(reply.blocks[0]).toMatchObject({ children: [{ kind: 'strong', text: 'Brenholm' }] })
    expect(reply.audience).toBe('everyone')
    expect(reply.actions).toMatchObject([
      { kind: 'intent', label: 'Source 1', intent: { name: 'source', argument: 'aaaaaaaaaaa1' } },
      { kind: 'intent', label: '👍', intent: { name: 'rate' } },
      { kind: 'intent', label: '👎', intent: { name: 'rate' } },
    ])
    expect(reply.followUp).toBe('where does the ferry go?')
  })

  it('has no lead line when the lead is not certain, and counts who agrees with the first quote', () => {
    expect(wordsFor({ lead: null })).toMatch(/^The ferry.*2024$/)
    expect(wordsFor({ lead: null, independentSources: 2 })).toContain('2 independent sources say what [1] says.')
  })

  it('makes the answer strong in the quotes, as whole words, and keeps it inside a cut', () => {
    const exact = `Brenholmers say that ${'many '.repeat(100)}boats sail to Brenholm.`
    const block = render({ citations: [citation({ exact, highlight: [[0, 11]] })] }).blocks[1]!
    expect(block).toMatchObject({
      words: [{ kind: 'text' }, { kind: 'strong', text: 'Brenholm' }, { kind: 'text', text: '.' }],
    })
  })

  it('shows what falls far behind the best only when there is hardly anything else', () => {
    const citations = [1, 0.9, 0.1, 0.1, 0.8].map((score, i) =>
      citation({ claimId: `c${i}`, exact: `Sentence ${i}.`, score }),
    )
    expect(wordsFor({ citations, lead: null }).match(/Sentence \d/g)).toEqual([
      'Sentence 0',
      'Sentence 1',
      'Sentence 2',
      'Sentence 4',
    ])
  })

  it('names another spelling that sources use, but no other form or place', () => {
    const other = (exact: string) =>
      wordsFor({ citations: [citation(), citation({ claimId: 'b', exact })] }).split('\n')[0]
    expect(other('It sails to Brenholn.')).toBe('Brenholm (also Brenholn)')
    expect(other('Brenholmers like it.')).toBe('Brenholm')
    expect(other('It sails to Bergholm, not far.')).toBe('Brenholm')
    expect(
      wordsFor({ citations: [citation(), citation({ claimId: 'b', exact: 'Or Brenholn.', eventId: 'other' })] }).split(
        '\n',
      )[0],
    ).toBe('Brenholm')
  })

  it('speaks of one source only when no other article has the same words', () => {
    const second = (exact: string) =>
      wordsFor({ citations: [citation(), citation({ claimId: 'b', articleId: 'other', exact })] })
    expect(second('It is foggy.')).toContain('One source says so.')
    expect(second('To Brenholm!')).not.toContain('source')
  })

  it('shows what bears the lead out before anything else, and of the rest only what makes three', () => {
    const exacts = ['Brenholm it is.', 'Fog.', 'Rain.', 'Snow.', 'To Brenholm, then.', 'Ice.', 'Hail.']
    const citations = exacts.map((exact, i) => citation({ claimId: `c${i}`, exact }))
    expect(wordsFor({ citations }).match(/^.*(?= \|)/gm)).toEqual(['Brenholm it is.', 'To Brenholm, then.', 'Fog.'])
  })

  it('folds what follows the first five citations behind "more", which shows just those', () => {
    const citations = Array.from({ length: 7 }, (_, i) => citation({ claimId: `c${i}`, exact: `Sentence ${i}.` }))
    const reply = render({ citations, lead: null })
    expect(labelsOf(reply).at(-3)).toBe('More (2)')
    expect(wordsOf(reply)).not.toContain('Sentence 5')
    const more = moreReply(answer({ citations, lead: null }), voice)
    expect(wordsOf(more)).toMatch(/Sentence 5.*\nSentence 6/)
    expect(wordsOf(more)).not.toContain('Sentence 4')
  })

  it('mentions other events in one line and never mixes them in', () => {
    const otherEvents = [{ eventId: 'e', label: 'Ostervik ferry, May 2024' }]
    expect(wordsFor({ otherEvents }).split('\n').at(-1)).toBe(
      'Another event, not mixed in here: Ostervik ferry, May 2024.',
    )
  })

  it('says which question it answered when the spelling was corrected', () => {
    expect(wordsFor({ correctedQuery: 'where does the ferry go' })).toMatch(
      /^Showing results for: where does the ferry go\n/,
    )
  })

  it('points from a cited claim to its update', () => {
    const citations = [citation(), citation({ claimId: 'new', exact: 'It now leaves at one.' })]
    expect(wordsFor({ citations, updates: [{ claimId: 'aaaaaaaaaaa1', updatedBy: 'new', slot: 'time' }] })).toContain(
      '[1] was updated later by [2].',
    )
    expect(wordsFor({ updates: [{ claimId: 'aaaaaaaaaaa1', updatedBy: 'far', slot: 'time' }] })).toContain(
      '[1] was updated later.',
    )
  })

  it('answers each of several questions under its own heading, numbering citations through', () => {
    const also = [
      answer({ question: 'when does it leave?', citations: [citation({ claimId: 'n', exact: 'At noon.' })] }),
    ]
    const reply = render({ question: 'where does the ferry go? when does it leave?', also })
    expect(wordsOf(reply)).toMatch(/^where does the ferry go\?\nBrenholm[\s\S]*\nwhen does it leave\?\n/)
    expect(labelsOf(reply)).toEqual(['Source 1', 'Source 2', '👍', '👎'])
  })
})

describe('disagreement', () => {
  const citations = [
    citation({ claimId: 'a', exact: 'Nobody can cross.' }),
    citation({ claimId: 'b', exact: 'Crossing is possible.' }),
    citation({ claimId: 'c', exact: 'The sea is calm.' }),
  ]
  const disagreements = [
    {
      slot: 'polarity',
      about: 'crossing',
      sides: [
        { value: 'no', claimIds: ['a'], independentSources: 1 },
        { value: 'yes', claimIds: ['b'], independentSources: 2 },
      ],
    },
  ] as const

  it('puts the sides beside each other by their value, with no verdict', () => {
    const reply = render({ citations, disagreements, lead: null })
    expect(wordsOf(reply)).toMatch(
      /^Sources disagree: crossing\.\nno \(1 source\)\nNobody can cross\. \|.*\nyes \(2 sources\)\nCrossing is possible\. \|.*\nThe sea is calm/,
    )
    expect(reply.blocks[1]).toMatchObject({ kind: 'list', style: 'sides' })
  })

  it('keeps a lead about another matter, and then comes after it', () => {
    const words = wordsFor({ citations, disagreements, lead: { text: 'Brenholm', kind: 'place' } })
    expect(words).toMatch(/^Brenholm\nThe sea is calm[^\n]*\nSources disagree/)
  })

  it('counts sources by side only', () => {
    expect(wordsFor({ citations, disagreements, independentSources: 3 })).not.toContain('3 independent sources')
  })

  it('shows a quote once and then names it by its number', () => {
    const reply = render({ citations, disagreements: [...disagreements, ...disagreements], lead: null })
    expect(labelsOf(reply).filter((label) => label.startsWith('Source'))).toHaveLength(3)
    expect(wordsOf(reply)).toMatch(/\nno \(1 source\) \[1\]\nyes \(2 sources\) \[2\]\n/)
  })
})

describe('a miss', () => {
  it('says so, offers the closest topics and shows no citation as the answer', () => {
    const reply = render({ outcome: 'near-miss', lead: null, suggestions: ['When does it leave?', 'Who said so?'] })
    expect(wordsOf(reply)).toMatch(/^The sources do not say that\. I noted the question/)
    expect(wordsOf(reply)).not.toContain('The ferry leaves')
    expect(reply.actions).toMatchObject([
      { intent: { name: 'ask', argument: 'When does it leave?' } },
      { intent: { name: 'ask', argument: 'Who said so?' } },
      { label: 'Tell me when you know', intent: { name: 'subscribe', argument: 'where does the ferry go?' } },
    ])
    expect(reply.audience).toBe('asker')
  })

  it('says nothing of a corrected spelling, for there are no results to show', () => {
    for (const outcome of ['near-miss', 'no-match'] as const)
      expect(wordsFor({ outcome, lead: null, correctedQuery: 'the whether in Oslo' })).not.toContain('whether')
  })

  it('says what it knows when nothing matches', () => {
    const reply = answerReply(
      answer({ outcome: 'no-match', citations: [], lead: null }),
      { events: ['Brenholm ferry, March 2024'], examples: ['Where does it go?'] },
      voice,
    )
    expect(wordsOf(reply)).toBe('Nothing in my sources about that. I know about: Brenholm ferry, March 2024.\nTry:')
    expect(labelsOf(reply)).toEqual(['Where does it go?', 'Tell me when you know'])
  })
})

it('shows nothing in a quote that is not an exact slice of the article', () => {
  const text = fc
    .array(fc.stringMatching(/^[a-z“”]{1,9}$/), { minLength: 1, maxLength: 120 })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(900), fc.nat(900))), (exact, highlight) => {
      const reply = render({ citations: [citation({ exact, highlight })] })
      for (const block of reply.blocks)
        if (block.kind === 'quote')
          expect(block.before + block.words.map((word) => word.text).join('') + block.after).toBe(exact)
    }),
  )
})
