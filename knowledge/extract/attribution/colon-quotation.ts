import { clauseEnd } from './content-end.ts'
import type { Found } from './found.ts'
import type { Item } from './items.ts'
import { isFiniteVerb, subjectBefore } from './subjects.ts'

/** `Director Ann Reed: "We have no fuel."`: a name or office, a colon and an utterance. */
function speakerLabel(items: readonly Item[], colon: number): Found | null {
  const from = afterStamp(items, colon)
  const label = items.slice(from, colon)
  if (
    label.length > 7 ||
    label.some(({ kind, pos }) => kind !== 'word' || /^(?:VERB|AUX|ADP|ADV|SCONJ)$/.test(pos)) ||
    !label.some(({ pos }) => pos === 'PROPN')
  )
    return null
  const core = { from, to: colon }
  const { end, via, resume } = clauseEnd(items, colon + 1, colon)
  return {
    content: [{ from: colon + 1, to: end }],
    speaker: { ...core, core },
    cue: { from: colon, to: colon + 1 },
    entry: { lemma: ':', stance: 'neutral' },
    via: via ? [via] : [],
    resume,
  }
}

/** Index after a live report's time: "11:05 a.m. —"; 0 when there is none. */
function afterStamp(items: readonly Item[], colon: number): number {
  if (!/^\d/.test(items[0]!.lower)) return 0
  const dash = items.findIndex(({ lower }, i) => i < colon && /^(?:—|–|-|--)$/.test(lower))
  return dash > 0 && dash < 7 ? dash + 1 : 0
}

/** `The mayor left no doubt: "It will stay."`: a colon and an utterance, whatever the verb before them. */
export function colonQuotation(items: readonly Item[]): Found | null {
  const colon = items.findIndex(({ lower }, i) => lower === ':' && items[i + 1]?.kind === 'quotation')
  if (colon < 1) return null
  const named = speakerLabel(items, colon)
  if (named) return named
  for (let k = 1; k < colon; k++) {
    if (!isFiniteVerb(items, k) || items[k]!.pos === 'AUX') continue
    const speaker = subjectBefore(items, k)
    if (!speaker || /^(?:it|this|that|there|which)$/.test(items[speaker.from]!.lower)) continue
    const { end, via, resume } = clauseEnd(items, colon + 1, k)
    return {
      content: [{ from: colon + 1, to: end }],
      speaker,
      cue: { from: k, to: k + 1 },
      entry: { lemma: items[k]!.lower, stance: 'neutral' },
      via: via ? [via] : [],
      resume,
    }
  }
  return null
}
