import { clauseEnd } from './content-end.ts'
import type { Found } from './found.ts'
import type { Item } from './items.ts'
import { isFiniteVerb, subjectBefore } from './subjects.ts'

/** `Director Ann Reed: "We have no fuel."`: a name or office, a colon and an utterance. */
function speakerLabel(items: readonly Item[], colon: number): Found | null {
  if (
    colon > 7 ||
    items.slice(0, colon).some(({ kind, pos }) => kind !== 'word' || /^(?:VERB|AUX|ADP|ADV|SCONJ)$/.test(pos))
  )
    return null
  if (!items.slice(0, colon).some(({ pos }) => pos === 'PROPN')) return null
  const core = { from: 0, to: colon }
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
