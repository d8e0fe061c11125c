import type { Language, Span } from '../model.ts'
import { dateAbbreviations, leadingAbbreviations, openingWords, trailingAbbreviations } from './abbreviations.ts'
import { trimmed } from './paragraphs.ts'

export { splitParagraphs } from './paragraphs.ts'

/** A sentence's place and its paragraph's index. */
export interface SentenceSpan extends Span {
  readonly paragraph: number
}

/** No sentence is longer, so that what looks at a sentence stays quick on text without full stops. */
const longest = 2000

const terminator = /[\p{Sentence_Terminal}…]+/gu
const closing = /["”“’'»›)\]」』]/
const opening = /["“„‘'«‹([¿¡「『—–-]/
/** A date glued to the head of the text ("date 2022-06-14 A senior official…"). */
const headStamp =
  /^(?:(?:date|published|updated|posted|last updated)\b[\s:]*(?:on\s+)?)?(?:\d{4}-\d{2}-\d{2}|\d{8}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[T\s]\d{1,2}:\d{2}(?::\d{2})?(?:Z|\s?(?:UTC|GMT))?)?(?=\s)/i
const unspacedTerminator = /[。！？｡．]/

/** Sentences of each paragraph, in order, trimmed; they never overlap and cover all but white space. */
export function splitSentences(text: string, paragraphs: readonly Span[], _language: Language = 'en'): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  paragraphs.forEach((paragraph, index) => {
    let start = paragraph.start
    const push = (end: number) => {
      for (const span of bounded(text, start, end)) sentences.push({ ...span, paragraph: index })
      start = end
    }
    if (index === 0) {
      const stamp = headStamp.exec(text.slice(start, start + 120))
      if (stamp && start + stamp[0].length < paragraph.end) push(start + stamp[0].length)
    }
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(terminator)) {
      const from = paragraph.start + match.index
      const end = boundaryAfter(text, start, from, from + match[0].length, paragraph.end)
      if (end > start) push(end)
    }
    if (start < paragraph.end) push(paragraph.end)
  })
  return sentences
}

/** Where the sentence ends whose terminators stand from `from` to `to`; -1 when it goes on. */
function boundaryAfter(text: string, start: number, from: number, to: number, limit: number): number {
  if (to >= limit) return -1
  const mark = text.slice(from, to)
  let end = to
  // “ closes in German and opens in English: right before a letter it opens.
  while (end < limit && end - to < 3 && closing.test(text[end]!) && !/^“\p{L}/u.test(text.slice(end, end + 2))) end++
  if (end >= limit) return -1
  const spaced = /\s/.test(text[end]!)
  if (!spaced) return isMissingSpace(text, from, to, end) || unspacedTerminator.test(mark) ? end : -1
  // A quotation mark after the gap that nothing opened belongs to this sentence: `it is so. "`.
  let next = end
  while (next < limit && (/\s/.test(text[next]!) || opening.test(text[next]!)) && next - end < 12) next++
  // `"…" — Ann Smith`: a signature belongs to its quotation.
  if (end > to && /^\s*[—–―-]/.test(text.slice(end, end + 4))) return -1
  // «Готовы, — сказал мэр. — Ждём»: the report stands inside the quotation.
  if (mark === '.' && /^\s*[—–]\s/.test(text.slice(end, end + 4)) && isInsideQuotation(text.slice(start, from)))
    return -1
  const ahead = text.slice(next, next + 80)
  // `"Will it hold?" the mayor asked`, `"No!" Ann Smith said`.
  if (end > to && mark !== '.' && isReportAhead(ahead)) return -1
  if (/^\p{Ll}/u.test(ahead)) return -1
  if (!/^[\p{L}\p{N}$€£#@[(]/u.test(ahead)) return end
  if (mark === '.') return endsAtFullStop(text, start, from, ahead) ? end : -1
  return end
}

/** Whether more quotation marks open than close. */
function isInsideQuotation(words: string): boolean {
  return (words.match(/[«„]/g)?.length ?? 0) > (words.match(/[»“”]/g)?.length ?? 0)
}

/** A clock time, then who acts ("at 3 a.m. Two men swam"), not its zone or day ("at 3 a.m. Moscow time"). */
function actsAfterClock(ahead: string): boolean {
  const [, first = '', second = ''] = /^(\p{Lu}[\p{L}'’]*)\s+(\p{Ll}[\p{L}'’]*)/u.exec(ahead) ?? []
  return first !== '' && !zoneOrDay.test(first) && !/^(?:time|local|night|morning|afternoon|evening)$/.test(second)
}

const zoneOrDay =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Eastern|Central|Pacific|Mountain|Universal|GMT|UTC|EST|EDT|CET|CEST|BST)$/

function endsAtFullStop(text: string, start: number, dot: number, ahead: string): boolean {
  const word = wordBefore(text, start, dot)
  if (word === '') return true
  const lower = word.toLowerCase()
  const nextWord = /^[\p{L}\p{N}'’]+/u.exec(ahead)?.[0] ?? ''
  const opensSentence = openingWords.has(nextWord.toLowerCase())
  if (/^\d+$/.test(word)) return dot - start > 4 || !/\p{L}/u.test(nextWord)
  // "5 лист." is November, "підписали лист." a letter.
  const dated = /\d\s*$/.test(text.slice(start, dot - word.length)) || !/^(?:лист|лип|черв|квіт|серп|окт)$/.test(lower)
  if (dateAbbreviations.has(lower) && dated && /^\p{L}/u.test(word))
    return !/^\d/.test(nextWord) && (opensSentence || lower.length > 4 || isMonthAlone(text, start, dot - word.length))
  // "voted no.", "no. 4"; "2021 г.", "г. Москва".
  if (lower === 'no') return !/^\d/.test(nextWord)
  if (/^[гр]$/.test(lower) && /\d{4}\s*$/.test(text.slice(start, dot - 1))) return /^\p{Lu}/u.test(nextWord)
  if (/^\d/.test(nextWord) && pageAbbreviations.test(lower)) return false
  if (/^[ap]\.m$/.test(lower) && actsAfterClock(ahead)) return true
  if (leadingAbbreviations.has(lower)) return /^(?:no|г|гг|sec|art|fig|р|м|т)$/.test(lower) && opensSentence
  if (trailingAbbreviations.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opensSentence
  // An initial ("J. Smith"), unless it is the pronoun or a list letter at the end of a sentence.
  if (/^\p{Lu}$/u.test(word)) return opensSentence && nextWord.length > 1
  return true
}

/** Before a number these tell a page, an article or a house. */
const pageAbbreviations = /^(?:с|ст|п|гл|д|кв|стр)$/

/** "closes in Oct.": after a preposition the month stands alone, and no day follows it. */
function isMonthAlone(text: string, start: number, month: number): boolean {
  return /\b(?:in|by|since|until|last|next|this)\s+$/i.test(text.slice(Math.max(start, month - 8), month))
}

const speechVerbs =
  /^(?:said|says|asked|asks|added|adds|wrote|writes|told|tells|replied|replies|shouted|shouts|exclaimed|tweeted|continued|demanded|wondered|cried|joked|quipped|responded|answered|remarked|declared|yelled|chanted|insisted|argued|thundered|mused|warned|urged|recalled|explained|began|concluded|posted|screamed|whispered)$/

/** Whether a name or noun phrase with a verb of saying comes next. */
function isReportAhead(ahead: string): boolean {
  const words = /^[^.,;:!?"“”]*/.exec(ahead)![0].split(/\s+/, 9)
  const verb = words.findIndex((word) => speechVerbs.test(word))
  return (
    verb > 0 &&
    (verb === 1 ||
      words
        .slice(0, verb)
        .every((word) => !/^(?:it|this|there|that|what|but|and|when|if|as|that['’]s|then)$/i.test(word)))
  )
}

function wordBefore(text: string, start: number, dot: number): string {
  let from = dot
  while (from > start && dot - from < 24 && /[\p{L}\p{N}.]/u.test(text[from - 1]!)) from--
  return text.slice(from, dot).replace(/^\.+/, '')
}

/** "…in the city.However, he": a full stop between a word of small letters and a capitalised one. */
function isMissingSpace(text: string, from: number, to: number, end: number): boolean {
  const before = text.slice(Math.max(0, from - 3), from)
  const after = text.slice(end, end + 4).replace(/^[“„«]/, '')
  if (/^\p{Lu}(?:\p{Ll}|\s)/u.test(after) && /\p{Ll}{3}$|\p{Ll}{2}["”’)]$|\d%?$/u.test(before))
    return !/^\d/.test(before.at(-1)!) || end > to
  return end > to && /^\p{Lu}/u.test(after) && /\p{Ll}{2}$/u.test(before)
}

function bounded(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  while (end - start > longest) {
    const space = text.lastIndexOf(' ', start + longest)
    let cut = space > start + longest / 2 ? space : start + longest
    const code = text.charCodeAt(cut)
    if (code >= 0xdc00 && code <= 0xdfff) cut--
    const span = trimmed(text, start, cut)
    if (span) spans.push(span)
    start = cut
  }
  const span = trimmed(text, start, end)
  if (span) spans.push(span)
  return spans
}
