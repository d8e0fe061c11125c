import { fractions, hundreds, isNumeral, looseCounts, multipliers, units } from './number-words.ts'
import { largest, multiplied, type ParsedNumber, plainNumber } from './parsed-number.ts'
import type { Word } from './words.ts'

const longestWords = 12

const openers = new Set([
  'a',
  'an',
  'several',
  'few',
  'несколько',
  'кілька',
  'декілька',
  'three-quarters',
  'two-thirds',
])

/** Whether a number in words may begin with that lower-case word; quick to ask. */
export function beginsNumber(word: string): boolean {
  return isNumeral(word) || fractions.has(word) || openers.has(word) || word.includes('-')
}

/** A number written in words ("two hundred and fifty"). */
export function inWords(words: readonly Word[], index: number): ParsedNumber | null {
  let next = index
  let total = 0
  let current = 0
  let scale = 1
  let seen = false
  const article = /^(?:a|an|several|few|несколько|кілька|декілька)$/.test(words[index]!.lower)
  if (article) {
    const following = words[index + 1]?.lower ?? ''
    if (following === 'few' || following === 'couple') return fewAt(words, index)
    if (!multipliers.has(following) || following === 'score') return null
    const vague = words[index]!.lower.length > 2
    const factor = multiplied(words, index + 1, 1)
    const [low, high] = vague ? [2 * factor.value, 10 * factor.value - 1] : [factor.value, factor.value]
    return { ...plainNumber, first: index, next: factor.next, low, high, scale: factor.scale, approximate: vague }
  }
  while (next < Math.min(words.length, index + longestWords)) {
    const word = words[next]!
    const part = word.kind === 'word' ? wordValue(word.lower) : null
    const factor = word.kind === 'word' && seen ? multipliers.get(word.lower) : undefined
    if (part !== null && fits(current, part)) current += part
    else if (factor !== undefined && word.lower !== 'score' && word.lower !== 'k') {
      scale = Math.max(scale, factor)
      if (factor >= 1000) {
        total += current * factor
        current = 0
      } else current *= factor
    } else if (word.lower === 'and' && seen && scale >= 100 && wordValue(words[next + 1]?.lower ?? '') !== null) {
      next++
      continue
    } else break
    seen = true
    next++
  }
  if (!seen) return null
  const value = total + current
  if (value > largest) return null
  return { ...plainNumber, first: index, next, low: value, high: value, scale }
}

function fewAt(words: readonly Word[], index: number): ParsedNumber | null {
  const couple = words[index + 1]!.lower === 'couple'
  let next = index + 2
  if (couple && words[next]?.lower === 'of') next++
  const factor = multiplied(words, next, 1)
  if (!couple && factor.scale === 1) return null
  const [low, high] = couple ? [2 * factor.value, 2 * factor.value] : [2 * factor.value, 9 * factor.value]
  return { ...plainNumber, first: index, next: factor.next, low, high, scale: factor.scale, approximate: true }
}

function wordValue(word: string): number | null {
  const value = units.get(word) ?? hundreds.get(word)
  if (value !== undefined) return value
  const dash = word.indexOf('-')
  if (dash < 0) return null
  const [tens, ones] = [units.get(word.slice(0, dash)), units.get(word.slice(dash + 1))]
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null
}

/** "twenty five" and "сто пять" add up; "five six" are two numbers. */
function fits(current: number, part: number): boolean {
  if (current === 0) return true
  if (part >= 100) return false
  return part >= 10 ? current % 100 === 0 : current % 10 === 0 && current % 100 !== 10
}

/** A loose count ("tens of thousands"). */
export function looseAt(words: readonly Word[], index: number): ParsedNumber | null {
  const own = looseCounts.get(words[index]!.lower)
  if (!own) return null
  let [low, high] = own
  let next = index + 1
  // "tens of thousands", "hundreds of millions", "десятки тысяч"
  const link = words[next]?.lower === 'of' ? 1 : 0
  const second = words[next + link]?.lower ?? ''
  const factor = looseCounts.has(second)
    ? multipliers.get(second.replace(/s$/, ''))
    : link
      ? undefined
      : multipliers.get(second)
  if (factor !== undefined) {
    next += link + 1
    ;[low, high] = [low * factor, (high + 1) * factor - 1]
  } else if (!link && !/[а-яіїє]/.test(words[index]!.lower)) return null
  return { ...plainNumber, first: index, next, low, high, scale: factor ?? 1, approximate: true }
}

/** A fraction ("half of", "a third of") in percent. */
export function fractionAt(words: readonly Word[], index: number): ParsedNumber | null {
  const [word, following] = [words[index]!.lower, words[index + 1]?.lower ?? '']
  const article = word === 'a' || word === 'one'
  const key = article ? following : fractions.has(`${word} ${following}`) ? `${word} ${following}` : word
  const share = fractions.get(key)
  if (!share || (article && key === 'half')) return null
  const next = index + (article || key.includes(' ') ? 2 : 1)
  // "half of the city", "a third of"; "the third" and "a quarter past" are none.
  const slavic = /[а-яіїє]/.test(key)
  if (
    !slavic &&
    words[next]?.lower !== 'of' &&
    !(key === 'half' && /^(?:the|its|their)$/.test(words[next]?.lower ?? ''))
  )
    return null
  if (!article && /^(?:third|quarter|fifth|tenth)$/.test(key)) return null
  return {
    ...plainNumber,
    first: index,
    next,
    low: share[0],
    high: share[1],
    scale: 1,
    unit: 'percent',
    approximate: share[0] !== share[1],
  }
}
