import { describe, expect, it } from 'vitest'
import type { ExtractedClaim } from '../../knowledge/index.ts'
import { toClaimJson } from '../../src/cli/claim-json.ts'

const claim: ExtractedClaim = {
  spans: [{ start: 0, end: 5 }],
  type: 'indirect',
  speaker: { span: { start: 8, end: 10 }, asWritten: 'he', name: null, role: 'mayor', resolution: 'unresolved' },
  via: [],
  cue: { span: { start: 11, end: 15 }, lemma: 'say', stance: 'neutral' },
  polarity: 'negative',
  hedges: ['likely'],
  quantities: [{ span: { start: 0, end: 3 }, low: 500, high: null, approximate: false, noun: 'people', unit: null }],
  times: [],
  places: ['Lisbon'],
  agent: null,
}

describe('a claim as JSON', () => {
  it('has exactly the documented keys', () => {
    expect(toClaimJson(claim)).toEqual({
      spans: [[0, 5]],
      type: 'indirect',
      speaker: { start: 8, end: 10, asWritten: 'he', name: null, resolution: 'unresolved' },
      cue: { start: 11, end: 15, lemma: 'say' },
      quantities: [{ start: 0, end: 3, low: 500, high: null, approximate: false, noun: 'people', unit: null }],
      times: [],
      places: ['Lisbon'],
      polarity: 'negative',
      hedges: ['likely'],
    })
  })

  it('has no speaker and no cue for the article’s own voice', () => {
    expect(toClaimJson({ ...claim, speaker: null, cue: null })).toMatchObject({ speaker: null, cue: null })
  })
})
