import type { Evidence } from '../answer/evidence.ts'
import { neverMerged, spellingKey } from '../extract/aliases.ts'
import { findNames } from '../extract/names.ts'
import { findQuantities } from '../extract/quantities.ts'
import { findTimes } from '../extract/times.ts'
import type { Quantity } from '../model.ts'
import type { Lead } from '../search/lead-source.ts'

/** Whether a claim gives the answer that the lead gives, however it spells or words it. */
export function bearsOut(lead: Lead, { sentence, article, claim }: Evidence): boolean {
  const whole = (text: string) => ({ start: 0, end: text.length })
  const { language, publishedAt } = article
  switch (lead.kind) {
    case 'place':
      return findNames(sentence.text, [whole(sentence.text)], language).some(({ asWritten }) =>
        isSameName(asWritten, lead.text),
      )
    case 'person':
      return [claim.speaker?.name, claim.speaker?.asWritten, claim.agent].some(
        (name) => name && isSameName(name, lead.text),
      )
    case 'number': {
      const wanted = findQuantities(lead.text, whole(lead.text), language)[0]
      return wanted !== undefined && claim.quantities.some((quantity) => isSameQuantity(quantity, wanted))
    }
    case 'time': {
      const wanted = findTimes(lead.text, whole(lead.text), { publishedAt, language })[0]
      return wanted?.from != null && claim.times.some(({ from, to }) => from === wanted.from && to === wanted.to)
    }
    case 'thing':
      return sentence.text.toLowerCase().includes(lead.text.toLowerCase().replace(/^(?:the|an?) /, ''))
    default:
      return lead.kind satisfies never
  }
}

function isSameName(a: string, b: string): boolean {
  return !neverMerged(a, b) && spellingKey(a) === spellingKey(b)
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a.low === b.low && a.high === b.high && a.unit === b.unit && a.noun === b.noun
}
