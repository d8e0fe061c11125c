import type { Reading } from './reading.ts'
import { rememberedOf } from './reading.ts'

/** Words that narrow whom or what a claim is about; claims of different scope do not contradict each other. */
const scopes: readonly RegExp[] = [
  /\b(?:injured|wounded|sick|ill)\s+(?:people|persons|residents|civilians|soldiers|patients|men|women|victims|fighters|ones)\b|\bthe (?:injured|wounded|sick)\b/i,
  /\b(?:mass|large-scale|full-scale|massive|wholesale)\b/i,
  /\b(?:children|minors|schoolchildren|pupils|babies|infants)\b/i,
  /\b(?:women|girls|mothers)\b/i,
  /\b(?:elderly|pensioners|old people)\b/i,
  /\b(?:at night|overnight|by night)\b/i,
  /\b(?:partial|partially|partly|some of)\b/i,
  // "Ukrainian and foreign" widens
  /(?<!\band )\b(?:foreign|foreigners|tourists)\b(?! and\b)/i,
  /\b(?:next year|in the future|in future|long term|eventually)\b/i,
  /\b(?:last year|a year ago|years ago|previously|in the past|a week ago|last week|last month)\b/i,
]

/** Whether one of two claims narrows its subject in a way the other does not. */
export function scopesDiffer(a: Reading, b: Reading): boolean {
  return maskOf(a).bits !== maskOf(b).bits
}

/** One bit for each scope that a claim's words set. */
const maskOf = rememberedOf(({ text }: Reading) => ({ bits: scopeOf(text) }))

/** One bit for each kind of narrowing in a text. */
export function scopeOf(text: string): number {
  return scopes.reduce((bits, scope, bit) => (scope.test(text) ? bits | (1 << bit) : bits), 0)
}
