import type { Token } from '../search/analysis.ts'

const hashes = 64
const shingleLength = 4

/** What is kept of a text to tell whether another is a copy of it. */
export interface TextSignature {
  /** Smallest hash of the text's word sequences under each of 64 permutations. */
  readonly minima: readonly number[]
  /** Number of different sequences of four words. */
  readonly shingles: number
}

/** Signature of a text's words in order; the same words give the same signature whatever stands between them. */
export function signatureOf(tokens: readonly Token[]): TextSignature {
  const seen = new Set<number>()
  for (let i = 0; i + shingleLength <= tokens.length; i++) {
    let hash = 0x811c9dc5
    for (let j = i; j < i + shingleLength; j++) hash = fnv(hash, tokens[j]!.word)
    seen.add(hash >>> 0)
  }
  const minima = new Array<number>(hashes).fill(0xffffffff)
  for (const shingle of seen) {
    for (let k = 0; k < hashes; k++) {
      const value = mix(shingle, seeds[k]!)
      if (value < minima[k]!) minima[k] = value
    }
  }
  return { minima, shingles: seen.size }
}

/** Estimated share of the shorter text's word sequences that stand in the other too, 0 to 1. */
export function containment(a: TextSignature, b: TextSignature): number {
  const shorter = Math.min(a.shingles, b.shingles)
  if (shorter === 0) return 0
  let equal = 0
  for (let k = 0; k < hashes; k++) if (a.minima[k] === b.minima[k]) equal++
  const jaccard = equal / hashes
  return Math.min(1, (jaccard * (a.shingles + b.shingles)) / ((1 + jaccard) * shorter))
}

/** Runs of a signature's minima as keys: texts that share much share at least one almost surely, other texts none. */
export function bandKeys({ minima, shingles }: TextSignature, size: number): string[] {
  if (shingles === 0) return []
  const keys: string[] = []
  for (let place = 0; place + size <= minima.length; place += size)
    keys.push(`${place}:${minima.slice(place, place + size)}`)
  return keys
}

/** Text form of a signature's minima, and back. */
export function encodeMinima(minima: readonly number[]): string {
  return Buffer.from(Uint32Array.from(minima).buffer).toString('base64')
}

export function decodeMinima(encoded: string): number[] {
  const bytes = Buffer.from(encoded, 'base64')
  return Array.from({ length: bytes.length >> 2 }, (_, k) => bytes.readUInt32LE(k * 4))
}

const seeds = Array.from({ length: hashes }, (_, k) => mix(k + 1, 0x9e3779b9))

function fnv(hash: number, word: string): number {
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return Math.imul(hash ^ 0x20, 0x01000193)
}

function mix(value: number, seed: number): number {
  let h = (value ^ seed) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
