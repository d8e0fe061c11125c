import { clauseEnd } from './content-end.ts'
import type { CueEntry } from './cue-lexicon.ts'
import type { Found, Place } from './found.ts'
import { phraseBefore, type Subject } from './subjects.ts'

const nouns: Readonly<Record<string, CueEntry['stance']>> = {
  claim: 'claim',
  claims: 'claim',
  assertion: 'claim',
  assertions: 'claim',
  contention: 'claim',
  insistence: 'claim',
  argument: 'claim',
  belief: 'claim',
  suggestion: 'claim',
  suggestions: 'claim',
  warning: 'claim',
  warnings: 'claim',
  allegation: 'accusation',
  allegations: 'accusation',
  accusation: 'accusation',
  accusations: 'accusation',
  complaint: 'accusation',
  complaints: 'accusation',
  denial: 'denial',
  denials: 'denial',
  promise: 'promise',
  promises: 'promise',
  pledge: 'promise',
  vow: 'promise',
  assurance: 'promise',
  assurances: 'promise',
  demand: 'demand',
  demands: 'demand',
  statement: 'neutral',
  statements: 'neutral',
  announcement: 'neutral',
  remark: 'neutral',
  conclusion: 'neutral',
  prediction: 'neutral',
  emphasis: 'neutral',
  acknowledgment: 'neutral',
  admission: 'neutral',
  confirmation: 'neutral',
  explanation: 'neutral',
  revelation: 'neutral',
  view: 'neutral',
  opinion: 'neutral',
}

const possessive = /^(?:'s|’s|'|’)$/
const owner = /^(?:his|her|their|its)$/

/** "the mayor's claim that the bridge is safe": a reporting noun with its owner and a clause. */
export function nounCue({ items, i, explained }: Place): Found | null {
  const item = items[i]!
  const stance = nouns[item.lower]
  if (
    stance === undefined ||
    items[i + 1]?.lower !== 'that' ||
    (item.pos === 'VERB' && !owner.test(items[i - 1]?.lower ?? ''))
  )
    return null
  let j = i - 1
  while (items[j]?.pos === 'ADJ' || items[j]?.pos === 'ADV') j--
  const mark = items[j]
  if (!mark) return null
  let speaker: Subject | null = null
  if (owner.test(mark.lower)) speaker = { from: j, to: j + 1, core: { from: j, to: j + 1 } }
  else if (possessive.test(mark.lower)) {
    const core = phraseBefore(items, j - 1)
    speaker = core && { ...core, core }
  }
  if (!speaker || speaker.from < explained) return null
  const { end, via, resume } = clauseEnd(items, i + 1, i)
  const lemma = item.lower.replace(/s$/, '')
  return {
    content: [{ from: i + 1, to: end }],
    speaker,
    cue: { from: i, to: i + 1 },
    entry: { lemma, stance },
    via: via ? [via] : [],
    resume,
  }
}
