import type { Span } from '../model.ts'

/** A claim with the words it stands for. */
export interface WordedClaim {
  readonly id: string
  readonly spans: readonly Span[]
  readonly words: string
}

/** Share of common words from which a reworded claim counts as the same statement. */
const alike = 0.5

/**
 * For each claim that is gone, the claim that takes its place: in the same text the one that overlaps it most, in a
 * changed text the one with the most words in common. Claims without one are left out.
 */
export function findSuccessors(
  gone: readonly WordedClaim[],
  present: readonly WordedClaim[],
  sameText: boolean,
): ReadonlyMap<string, string> {
  const candidates = present.map((claim) => ({ claim, words: wordsOf(claim.words) }))
  const successors = new Map<string, string>()
  for (const lost of gone) {
    const words = wordsOf(lost.words)
    let best: { readonly id: string; readonly score: number } | null = null
    for (const candidate of candidates) {
      const score = sameText ? overlap(lost.spans, candidate.claim.spans) : likeness(words, candidate.words)
      if (score >= (sameText ? 1 : alike) && score > (best?.score ?? 0)) best = { id: candidate.claim.id, score }
    }
    if (best) successors.set(lost.id, best.id)
  }
  return successors
}

/** Number of characters that stand in both. */
function overlap(some: readonly Span[], others: readonly Span[]): number {
  let characters = 0
  for (const a of some)
    for (const b of others) characters += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return characters
}

/** Dice's coefficient of two sets of words. */
function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0
  for (const word of some) if (others.has(word)) common++
  return some.size + others.size === 0 ? 0 : (2 * common) / (some.size + others.size)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
