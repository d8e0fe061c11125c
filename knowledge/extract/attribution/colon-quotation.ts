import { clauseEnd } from './content-end.ts'
import type { Found } from './found.ts'
import type { Item } from './items.ts'
import { isFiniteVerb, subjectBefore } from './subjects.ts'

/** `The mayor left no doubt: "It will stay."`: a colon and an utterance, whatever the verb before them. */
export function colonQuotation(items: readonly Item[]): Found | null {
  const colon = items.findIndex(({ lower }, i) => lower === ':' && items[i + 1]?.kind === 'quotation')
  if (colon < 2) return null
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
