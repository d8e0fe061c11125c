/** Terms beyond these, rarest first, count only where any term will do: the pairs of many terms are too many. */
const pairedTerms = 12
const tripledTerms = 7

/**
 * Full-text queries from the loosest to the strictest: any term; the rarest alone or any two; any two; any three. The
 * engine walks through lists of matches quickly and scores slowly, so a common word must bring company before its
 * sentences are scored. Written as all pairs, a match of n terms scores each of them n - 1 times: what holds more of
 * the terms comes first. Terms stand rarest first; no shape for no term.
 */
export function matchShapes(terms: readonly string[]): readonly string[] {
  const words = [...new Set(terms)].map((term) => `"${term.replaceAll('"', '')}"`)
  const [rarest, second, third] = words
  if (rarest === undefined) return []
  const shapes = [any(words)]
  if (second === undefined) return shapes
  const two = any(together(words.slice(0, pairedTerms), 2))
  if (third !== undefined) shapes.push(any([rarest, two]))
  shapes.push(two)
  if (third !== undefined) shapes.push(any(together(words.slice(0, tripledTerms), 3)))
  return shapes
}

function any(words: readonly string[]): string {
  return words.join(' OR ')
}

/** All combinations of so many words, each of which must be there. */
function together(words: readonly string[], size: number, chosen: readonly string[] = []): readonly string[] {
  if (chosen.length === size) return [`(${chosen.join(' AND ')})`]
  return words.flatMap((word, index) => together(words.slice(index + 1), size, [...chosen, word]))
}
