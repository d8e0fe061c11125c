import type { Found, Place } from './found.ts'

/** `"…" — Ann Smith`: a quotation, a dash and a name that ends the line. */
export function signature({ items, i }: Place): Found | null {
  const dash = items[i + 1]
  if (!dash || !/^(?:—|–|―|-|--)$/.test(dash.lower) || items.length - i > 14) return null
  let end = i + 2
  while (
    end < items.length &&
    items[end]!.kind === 'word' &&
    /^\p{Lu}|^(?:of|de|van|von|der|al|the)$/u.test(items[end]!.word)
  )
    end++
  if (end === i + 2) return null
  const core = { from: i + 2, to: end }
  const rest = items.slice(end)
  if (rest.length > 0 && !/^[.,(]$/.test(rest[0]!.lower)) return null
  if (rest.some(({ pos, kind }) => pos === 'VERB' || pos === 'AUX' || kind === 'quotation')) return null
  let to = items.length
  while (to > end && items[to - 1]!.lower === '.') to--
  return {
    content: [{ from: i, to: i + 1 }],
    speaker: { from: i + 2, to, core },
    cue: { from: i + 1, to: i + 2 },
    entry: { lemma: '—', stance: 'neutral' },
    via: [],
    resume: items.length,
  }
}
