import { currencyAfter, currencyBefore, measureAfter } from './measures.ts'
import { headNoun, isPlural } from './noun-phrase.ts'
import type { ParsedNumber } from './parsed-number.ts'
import { boundBefore } from './quantity-bounds.ts'
import { isCapitalised, type Word } from './words.ts'

/** "2015 winner": four bare digits before a noun that they do not count. */
function isYearBefore(words: readonly Word[], index: number, number: ParsedNumber): boolean {
  if (number.next !== index + 1 || !/^(?:1[5-9]|20)\d\d$/.test(words[index]!.text)) return false
  if (boundBefore(words, index) || currencyBefore(words, index) || measureAfter(words, number.next)) return false
  const head = headNoun(words, number.next, true)
  return head < 0 || !isPlural(words[head]!)
}

const labelled =
  /^(?:day|week|round|stage|no|nr|number|article|resolution|section|chapter|page|room|flight|channel|group|phase|type|route|highway|block|unit|reactor|level|version|paragraph|item|№|статья|статьи|ст|пункт|стаття)$/

/** Whether a number names something instead of counting it: "T-72", "page 12", "a 3-1 win". */
export function isIdentifier(words: readonly Word[], index: number, number: ParsedNumber): boolean {
  if (words[number.next]?.lower === "o'clock") return true
  // "Ground Zero"
  if (number.word) return index > 0 && isCapitalised(words[index]!.text) && isCapitalised(words[index - 1]!.text)
  if (isYearBefore(words, index, number)) return true
  const [before, after] = [words[index - 1], words[number.next]]
  // "T-72", "A320", "24/7", "user_5", "1:0"
  if (before && words[index]!.glued && !/^[("“«'‘[$€£₴₽~≈<>—–+-]$/.test(before.text)) return true
  if (before && words[index]!.glued && /^[-–—+]$/.test(before.text) && before.glued) return true
  if (after?.glued && /^[/_:=@]$/.test(after.text)) return true
  if (after?.glued && after.kind === 'word' && !measureAfter(words, number.next) && !currencyAfter(words, number.next))
    return true
  // "a 3-1 win": a smaller number after the dash is a score.
  if (after?.glued && /^[-–]$/.test(after.text) && words[number.next + 1]?.kind === 'word') {
    return !measureAfter(words, number.next + 1)
  }
  if (after?.glued && /^[-–]$/.test(after.text) && words[number.next + 1]?.kind === 'number') {
    return (
      words[number.next + 1]!.glued &&
      number.scale === 1 &&
      !(Number(words[number.next + 1]!.text.replaceAll(',', '')) > number.high)
    )
  }
  if (before && labelled.test(before.lower)) return true
  if (before?.text === '.' && /^(?:no|nr)$/.test(words[index - 2]?.lower ?? '')) return true
  const named = before?.kind === 'word' && isCapitalised(before.text) && index > 1
  return Boolean(
    named && !boundBefore(words, index) && !(after && (isPlural(after) || measureAfter(words, number.next))),
  )
}
