import type { Reading } from './reading.ts'

/** Words that narrow whom or what a claim is about; claims of different scope do not contradict each other. */
const scopes: readonly RegExp[] = [
  /\b(?:injured|wounded|sick|ill)\s+(?:people|persons|residents|civilians|soldiers|patients|men|women|victims|fighters|ones)\b|\bthe (?:injured|wounded|sick)\b/i,
  /\b(?:mass|large-scale|full-scale|massive|wholesale)\b/i,
  /\b(?:children|minors|schoolchildren|pupils|babies|infants)\b/i,
  /\b(?:women|girls|mothers)\b/i,
  /\b(?:elderly|pensioners|old people)\b/i,
  /\b(?:at night|overnight|by night)\b/i,
  /\b(?:partial|partially|partly|some of)\b/i,
  /\b(?:foreign|foreigners|tourists)\b/i,
  /\b(?:next year|in the future|in future|long term|eventually)\b/i,
  /\b(?:last year|a year ago|years ago|previously|in the past|a week ago|last week|last month)\b/i,
]

const masks = new WeakMap<Reading, number>()

/** Whether one of two claims narrows its subject in a way the other does not. */
export function scopesDiffer(a: Reading, b: Reading): boolean {
  return maskOf(a) !== maskOf(b)
}

function maskOf(reading: Reading): number {
  const known = masks.get(reading)
  if (known !== undefined) return known
  const mask = scopes.reduce((mask, scope, bit) => (scope.test(reading.text) ? mask | (1 << bit) : mask), 0)
  masks.set(reading, mask)
  return mask
}
