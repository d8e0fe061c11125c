import type { IsoDate, Span } from '../model.ts'
import { analyse, stemWord, type Token } from './analysis.ts'
import { readFilters } from './filters.ts'
import { withSubject } from './follow-up.ts'
import { isFramingTerm } from './light-words.ts'
import { measureOf } from './measures.ts'
import { questionForms } from './question-forms.ts'
import { detectLanguage } from './question-language.ts'
import type { AnswerKind, QuestionWord, Understood } from './understood.ts'

export interface UnderstandOptions {
  /** The present instant; decides "today" and "yesterday" only. */
  readonly now?: IsoDate | undefined
  /** The same person's last question, from which a follow-up takes its subject. */
  readonly previous?: string | undefined
}

const quotation = /[“"«„]([^“”"«»„]{2,200})[”"»“]/gu

/** Reads one question; several in one message are taken apart by `splitQuestions` first. */
export function understand(asked: string, options: UnderstandOptions = {}): Understood {
  const text = withSubject(asked, options.previous)
  const ownLength = text === asked ? text.length : asked.trimEnd().replace(/[?!.\s]+$/u, '').length
  const language = detectLanguage(text)
  const form = formOf(text)
  const { filters, spans: limits } = readFilters(text, options.now)
  const quotedSpans = [...text.matchAll(quotation)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[1]!,
  }))
  const words: QuestionWord[] = (isTooShort(text) ? [] : withPredicate(analyse(text, language), form.kind))
    .filter(({ stop, start, end }) => !stop || quotedSpans.some((span) => start >= span.start && end <= span.end))
    .filter(({ stop }) => !stop)
    .map(({ word, term, start, end, stop }) => ({
      word,
      term,
      start,
      end,
      capital: /\p{Lu}/u.test(text[start] ?? '') && !startsSentence(text, start),
      quoted: quotedSpans.some((span) => start >= span.start && end <= span.end),
      framing: framesOnly(form, text, { word, term, start, end, stop }),
      carried: start >= ownLength,
      limiting: limits.some((limit) => start >= limit.start && end <= limit.end),
    }))
  return {
    text,
    language,
    kind: form.kind,
    words,
    names: namesOf(text, words),
    quoted: quotedSpans.map((span) => span.words),
    filters,
    focus: analyse(form.focus, language)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term),
    measure: form.kind === 'number' ? measureOf(text) : null,
    followUp: text !== asked,
  }
}

/** One letter asks nothing; in scripts that write words without spaces it may. */
function isTooShort(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? []
  return letters.length < 2 && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
}

/** What "is it over?" asks to be true, in a word that stands for something. */
const predicates: Readonly<Record<string, string>> = {
  over: 'ended',
  off: 'cancelled',
  back: 'returned',
  done: 'finished',
  up: 'ended',
  through: 'passed',
}

function withPredicate(tokens: readonly Token[], kind: AnswerKind): readonly Token[] {
  const last = tokens.at(-1)
  const meant = kind === 'yes-no' && last?.stop ? predicates[last.word] : undefined
  if (!last || meant === undefined) return tokens
  return [...tokens.slice(0, -1), { ...last, word: meant, term: stemWord(meant, 'en'), stop: false }]
}

interface Form extends Span {
  readonly kind: AnswerKind
  readonly focus: string
}

/** The question form that stands first in the text; of several in one place the most specific. */
function formOf(text: string): Form {
  let first: Form = { kind: 'any', focus: '', start: text.length, end: text.length }
  for (const { kind, pattern } of questionForms) {
    const match = pattern.exec(text)
    if (!match || match.index >= first.start) continue
    const focus = match.groups?.focus ?? ''
    first = { kind, focus, start: match.index, end: match.index + match[0].length - focus.length }
  }
  return first
}

/** Whether a word belongs to the form ("what YEAR", "what did X SAY") rather than to the matter ("which RIVER", "what POPULATION"). */
function framesOnly(form: Form, text: string, { start, end, term }: Token): boolean {
  if (start < form.start || end > form.end) return false
  // a form that reaches over the matter frames with its last word
  if (form.kind === 'statement' || form.kind === 'person') return !/\p{L}/u.test(text.slice(end, form.end))
  return form.kind === 'time' || isFramingTerm(term)
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…]["”»]?\s+|^["“«])$/u.test(text.slice(0, start).trimStart())
}

/** Runs of capitalised words, joined where nothing but white space stands between. */
function namesOf(text: string, words: readonly QuestionWord[]): readonly string[] {
  const names: { start: number; end: number }[] = []
  for (const { start, end, capital } of words) {
    if (!capital) continue
    const last = names.at(-1)
    if (last && /^[\s-]+$/.test(text.slice(last.end, start))) last.end = end
    else names.push({ start, end })
  }
  return names.map(({ start, end }) => text.slice(start, end))
}
