import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

describe('quotations beyond one sentence, headlines and what is no report', () => {
  it('joins a quotation that goes on after the cue', () => {
    expect(said('“The dam will hold,” Ann Reed said. “We checked it twice. Go home.”')).toEqual([
      'direct [Ann Reed] <said> “The dam will hold,” || “We checked it twice. Go home.”',
    ])
    expect(said('“The dam,” Ann Reed said at the site, “will hold.”')).toEqual([
      'direct [Ann Reed] <said> “The dam,” || “will hold.”',
    ])
  })

  it('gives a quotation that stands alone to who spoke just before', () => {
    expect(said('“The dam will hold,” Ann Reed said.\n“We checked it twice.”')).toEqual([
      'direct [Ann Reed] <said> “The dam will hold,”',
      'direct [Ann Reed] <-> “We checked it twice.”',
    ])
    expect(said('Ann Reed went on to say:\n“We checked it twice.”')).toEqual([
      'direct [Ann Reed] <went on> “We checked it twice.”',
    ])
  })

  it('carries a quotation over paragraphs whose marks stay open', () => {
    expect(said('“The dam will hold,” Ann Reed said. “We checked it.\n“Nobody has to leave.”')).toEqual([
      'direct [Ann Reed] <said> “The dam will hold,” || “We checked it.',
      'direct [Ann Reed] <-> “Nobody has to leave.”',
    ])
  })

  it('leaves a quotation alone when nobody near has spoken', () => {
    expect(said('The market opened at nine.\nRain fell.\n“We checked it twice.”')).toEqual([])
  })

  it.each([
    ['Opinion: Dam is safe', []],
    ['Mayor Reed: Dam is safe', ['headline [Mayor Reed] <:> Dam is safe']],
    ["Dam 'not safe at all': Mayor", ["headline [Mayor] <:> Dam 'not safe at all'"]],
    ['Mayor Urges Residents to Leave Valley', ['headline [Mayor] <Urges> Residents to Leave Valley']],
    ['Watch: Water pours over the dam', []],
  ])('reads the headline “%s”', (headline, expected) => {
    expect(said(`${headline}\n\nThe dam was inspected.`)).toEqual(expected)
  })

  it.each([
    'The United States sent two ships.',
    'A truck attacked by bees left the road.',
    'The agency did not address the leak.',
    'Pillars support the roof of the hall.',
    'The state of the road worries nobody.',
  ])('finds no report in “%s”', (text) => {
    expect(said(text)).toEqual([])
  })
})
