import type { Direction } from './calendar.ts'
import type { Word } from './words.ts'

const future = /^(?:will|shall|'ll|won't|будет|будут|будем|буду|буде|будуть|\p{L}+'ll)$/u
const open =
  /^(?:begins|starts|opens|closes|ends|meets|returns|leaves|arrives|expires|would|may|might|could|should|must|can|wouldn't|couldn't|намерен|намерена|намерены|планирует|планируют|планируется|планує|планують|намір|готов|готова|готовы|готовий|готові)$/
// "prepared to", "set to", "expected to": a plan, which a report may tell before or after its day.
const planned =
  /^(?:set|due|scheduled|planned|plans?|planning|expected|expects?|prepared|preparing|ready|going|about|agreed|promised|intends?|hopes?|hoping|vowed|pledged|offered|proposed|invited|invitation|slated|supposed|aims?|wants?)$/
const past =
  /^(?:said|says|told|announced|claimed|reported|stated|added|warned|insisted|accused|denied|was|were|had|did|didn't|wasn't|weren't|went|gave|took|came|began|refused|failed|started|continued|managed|appealed|called|killed|struck|hit|сказал|сказала|сообщил|сообщила|сообщили|заявил|заявила|заявили|был|была|было|были|повідомив|повідомила|повідомили|заявив|заявила|сказав|був|була|було|були)$/
const clauseStart =
  /^(?:after|when|because|while|as|since|although|though|after|который|которая|которые|когда|после|коли|після|який|яка|які)$/
const farthest = 30

/** Whether the clause around the words from `first` to `next` speaks of what is past or to come. */
export function directionAt(words: readonly Word[], first: number, next: number): Direction {
  return before(words, first) ?? (opensClause(words, first) ? after(words, next) : null) ?? 'unknown'
}

function before(words: readonly Word[], first: number): Direction | null {
  let seen = 0
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    const word = words[at]!
    if (word.kind === 'sign' && (/[.;:!?]/.test(word.text) || (word.text === ',' && seen > 0))) return null
    if (word.lower === 'since') return 'past'
    if (clauseStart.test(word.lower)) return null
    const direction = directionOf(words, at)
    if (direction) return direction
    if (word.kind === 'word') seen++
  }
  return null
}

function after(words: readonly Word[], next: number): Direction | null {
  for (let at = next; at < Math.min(words.length, next + farthest); at++) {
    if (/[.;!?]/.test(words[at]!.text) && words[at]!.kind === 'sign') return null
    const direction = directionOf(words, at)
    if (direction) return direction
  }
  return null
}

function directionOf(words: readonly Word[], at: number): Direction | null {
  const word = words[at]!.lower
  if (future.test(word)) return 'future'
  if (open.test(word) || (planned.test(word) && isToBefore(words, at))) return 'nearest'
  // "is to open", "are to meet"
  if (/^(?:is|are|was|were)$/.test(word) && words[at + 1]?.lower === 'to') return 'nearest'
  if (/^(?:был|была|было|были|був|була|було|були)$/.test(word)) return 'past'
  if (!past.test(word)) return null
  // "will be hit", "was prepared to"
  return /^(?:be|been|being)$/.test(words[at - 1]?.lower ?? '') || isPlannedNext(words, at) ? null : 'past'
}

function isToBefore(words: readonly Word[], at: number): boolean {
  return (
    words[at + 1]?.lower === 'to' ||
    (words[at + 1]?.lower === 'for' && /^(?:scheduled|planned|set|due|slated)$/.test(words[at]!.lower))
  )
}

function isPlannedNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? ''
  return /^(?:was|were|had)$/.test(words[at]!.lower) && planned.test(next) && isToBefore(words, at + 1)
}

function opensClause(words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (words[at]!.kind === 'sign') return true
    if (!/^(?:on|in|by|at|from|and|but|that|в|во|у|на)$/.test(words[at]!.lower)) return false
  }
  return first <= 3
}
