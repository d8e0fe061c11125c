import { actForms } from '../extract/act-forms.ts'
import { nounPhraseAt, subjectBefore } from '../extract/subject-phrase.ts'
import { type Word, wordsIn } from '../extract/words.ts'
import type { Span } from '../model.ts'
import { stemWord } from './analysis.ts'
import { foldWord } from './fold.ts'
import type { LeadSource } from './lead-source.ts'
import type { Query } from './query.ts'

const be = /^(?:is|are|was|were|be|been|being|gets?|got)$/
const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|having|will|would|can|could|may|might|must|shall|should|did|does|do|to|gets?|got|'s|'ve|'d|'ll)$/
const adverb =
  /(?:ly|^(?:now|also|already|not|never|still|again|then|almost|once|just|ever|first|else|later|soon|actually|both|all))$/
const nounOpener =
  /^(?:a|an|the|this|that|these|those|its|their|his|her|our|my|your|of|in|on|at|for|with|from|by|no|any|some|each|every|into|over|under|after|before|about|against)$/

/** A verb where it stands in a sentence. */
export interface FoundVerb {
  readonly words: readonly Word[]
  /** Index of the verb, and of the first word of its group ("has been | arrested"). */
  readonly at: number
  readonly start: number
  readonly passive: boolean
}

/** What a question asks of a verb: "who WON the election", "who WAS ARRESTED". */
export interface AskedVerb {
  readonly word: string
  readonly passive: boolean
}

/** The verb right behind the question word and its auxiliaries; null where a subject or a post stands there instead. */
export function askedVerb(rest: string): AskedVerb | null {
  const words = wordsIn(rest, { start: 0, end: rest.length })
  let at = 0
  let last = ''
  while (at < words.length && (auxiliary.test(words[at]!.lower) || adverb.test(words[at]!.lower))) {
    if (auxiliary.test(words[at]!.lower)) last = words[at]!.lower
    at++
  }
  const verb = words[at]
  if (verb?.kind !== 'word' || /^(?:did|does|do)$/.test(last) || nounOpener.test(verb.lower)) return null
  const passive = be.test(last) && !verb.lower.endsWith('ing')
  // "who is responsible", "who was the first": what follows "be" is no verb unless it is a participle
  if (passive && !isParticiple(verb.lower)) return null
  return { word: verb.lower, passive }
}

function isParticiple(word: string): boolean {
  return (
    /(?:ed|en|wn|ne|nt|ght|ung|ft|ld|ut|id|de)$/.test(word) ||
    actForms.get(word)?.some(({ participle }) => participle) === true
  )
}

/** Where the verb asked about stands in a sentence as a verb. */
export function verbsIn(
  { concepts, understood }: Query,
  { exact }: LeadSource,
  { word }: AskedVerb,
): readonly FoundVerb[] {
  const folded = foldWord(word)
  const concept = concepts.find((one) => one.word === folded || one.readAs === folded)
  const terms = new Set([
    stemWord(folded, understood.language),
    ...(concept?.forms.filter(({ weight }) => weight >= 0.45).map(({ term }) => term) ?? []),
  ])
  const acts = new Set(actForms.get(word)?.map(({ act }) => act))
  const words = wordsIn(exact, { start: 0, end: exact.length })
  return words.flatMap((one, at): FoundVerb[] => {
    if (one.kind !== 'word') return []
    const meant =
      terms.has(stemWord(foldWord(one.lower), 'und')) ||
      actForms.get(one.lower)?.some(({ act }) => acts.has(act)) === true
    if (!meant) return []
    let start = at
    let aux = ''
    while (start > 0 && (auxiliary.test(words[start - 1]!.lower) || adverb.test(words[start - 1]!.lower))) {
      start--
      if (aux === '' && auxiliary.test(words[start]!.lower)) aux = words[start]!.lower
    }
    // "a win", "his visit", "the Green List's victory"
    if (start === at && at > 0 && (nounOpener.test(words[at - 1]!.lower) || /['’]s$/.test(words[at - 1]!.text)))
      return []
    if (aux === 'to') return []
    return [{ words, at, start, passive: be.test(aux) && !one.lower.endsWith('ing') }]
  })
}

/** The subject of a verb, its relative clause and appositions looked through; null when it is a pronoun or not surely told. */
export function subjectOf({ words, start }: FoundVerb, { names, sentence }: LeadSource): Span | null {
  const before = words[start - 1]
  if (!before) return null
  if (/^(?:who|which|that)$/.test(before.lower)) {
    const end = words[start - 2]?.text === ',' ? start - 3 : start - 2
    return nameEnding(words[end], names, sentence)
  }
  if (before.text === ',') return apposedSubject(words, start, names, sentence)
  const phrase = subjectBefore(words, start)
  if (phrase?.next === start) return { start: words[phrase.first]!.start, end: words[phrase.next - 1]!.end }
  return wholeSubject(words, start) ?? namesEnding(words, start, names, sentence)
}

/** "Quist, the chief executive, announced"; "a prosecutor in Lunden, Ivo Strand, has opened": the person of the two. */
function apposedSubject(
  words: readonly Word[],
  start: number,
  names: LeadSource['names'],
  sentence: Span,
): Span | null {
  const close = words.slice(0, start - 1).findLastIndex(({ text }) => text === ',')
  if (close <= 0) return null
  const people = names.filter(({ type }) => type !== 'place')
  const inner = nameEnding(words[start - 2], people, sentence)
  if (inner && inner.start === words[close + 1]?.start) return inner
  return nameEnding(words[close - 1], people, sentence)
}

/** Everything from the sentence's beginning to its first verb: "Many farmers and fishermen near the coast live". */
function wholeSubject(words: readonly Word[], start: number): Span | null {
  const subject = words.slice(0, start)
  if (subject.length > longestSubject || subject.some(({ kind, text }) => kind === 'sign' && !/["“”]/.test(text)))
    return null
  if (
    subject.some(
      ({ lower }) => auxiliary.test(lower) || /^(?:that|which|who|said|says|he|she|it|they|we|i)$/.test(lower),
    )
  )
    return null
  if (nounOpener.test(subject[0]!.lower) && !/^(?:a|an|the|some|all)$/.test(subject[0]!.lower)) return null
  return { start: subject[0]!.start, end: subject.at(-1)!.end }
}

const longestSubject = 10

/** The name before the verb, with another that "and" ties to it. */
function namesEnding(words: readonly Word[], start: number, names: LeadSource['names'], sentence: Span): Span | null {
  const last = nameEnding(words[start - 1], names, sentence)
  if (!last) return null
  const and = words.findIndex((word) => word.end <= last.start && last.start - word.end <= 1 && word.lower === 'and')
  const first = and > 0 ? nameEnding(words[and - 1], names, sentence) : null
  return first ? { start: first.start, end: last.end } : last
}

/** Who follows "by" behind a passive. */
export function byPhrase({ words, at }: FoundVerb): Span | null {
  for (let next = at + 1; next < Math.min(words.length, at + 8); next++) {
    if (words[next]!.kind === 'sign') return null
    if (words[next]!.lower === 'by') return phraseAt(words, next + 1)
  }
  return null
}

/** What the verb is done to, where it stands right behind it ("sent off the goalkeeper, Denis Urban"). */
export function objectOf({ words, at }: FoundVerb, { names, sentence }: LeadSource): Span | null {
  const from = /^(?:off|up|down|out|away|over|back)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const phrase = nounPhraseAt(words, from)
  if (!phrase) return null
  const next = words[phrase.next]?.text === ',' ? words[phrase.next + 1] : undefined
  const named = next && names.find(({ span, type }) => type === 'person' && span.start - sentence.start === next.start)
  if (named) return { start: named.span.start - sentence.start, end: named.span.end - sentence.start }
  return { start: words[phrase.first]!.start, end: words[phrase.next - 1]!.end }
}

function phraseAt(words: readonly Word[], first: number): Span | null {
  const phrase = nounPhraseAt(words, first)
  return phrase && words[first]?.kind === 'word'
    ? { start: words[phrase.first]!.start, end: words[phrase.next - 1]!.end }
    : null
}

function nameEnding(word: Word | undefined, names: LeadSource['names'], sentence: Span): Span | null {
  const name = word && names.find(({ span }) => span.end - sentence.start === word.end)
  return name ? { start: name.span.start - sentence.start, end: name.span.end - sentence.start } : null
}
