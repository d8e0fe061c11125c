import type { Language, Span } from '../model.ts'
import { type ActForm, actForms } from './act-forms.ts'
import { slavicActs } from './act-lexicon.ts'
import { functionWords } from './function-words.ts'
import { headNoun } from './noun-phrase.ts'
import { type Word, wordsIn } from './words.ts'

/** An act that a text tells of: the act's name is the same for all verbs that mean it. */
export interface Act {
  /** The doer as written; null when the text names none. */
  readonly agent: string | null
  readonly verb: string
  /** Head noun of what it was done to, lower case, as written; null when there is none. */
  readonly object: string | null
}

/** The doer of the first act in the spans that has one, as written ("Ukrainian forces"); null without one. */
export function agentOf(text: string, spans: readonly Span[], language: Language): string | null {
  return actsIn(text, spans, language).find((act) => act.agent !== null)?.agent ?? null
}

/** The acts in the spans, in text order: who did what to what. */
export function actsIn(text: string, spans: readonly Span[], language: Language): Act[] {
  const slavic = language === 'ru' || language === 'uk'
  return spans.flatMap((span) => {
    const words = wordsIn(text, span)
    return slavic ? slavicActsIn(text, words) : englishActsIn(text, words)
  })
}

function englishActsIn(text: string, words: readonly Word[]): Act[] {
  const found: Act[] = []
  for (let at = 0; at < words.length; at++) {
    const form = formAt(words, at)
    if (!form) continue
    const act = actAt(text, words, at, form)
    if (act) found.push(act)
    at += form.rest.length
  }
  return found
}

function formAt(words: readonly Word[], at: number): ActForm | null {
  const forms = actForms.get(words[at]!.lower) ?? []
  return forms.find((form) => form.rest.every((part, offset) => words[at + 1 + offset]?.lower === part)) ?? null
}

const auxiliaries = new Set(
  'has have had having is are was were be been being will would could can may might must should did do does to get got gets'.split(
    ' ',
  ),
)
const passiveAuxiliary = /^(?:is|are|was|were|be|been|being|get|got)$/
const adverb = /(?:ly|^(?:now|also|already|not|never|still|again|then|since|almost|all|repeatedly|once))$/

function actAt(text: string, words: readonly Word[], at: number, form: ActForm): Act | null {
  const after = at + 1 + form.rest.length
  const { start, passive, hasAuxiliary, infinitive } = verbGroup(words, at)
  if (passive && form.participle) {
    const subject = phraseBefore(text, words, start)
    const by = byPhrase(text, words, after)
    return { agent: by, verb: form.act, object: subject?.head ?? null }
  }
  // "the destroyed bridge": a participle before its noun tells no act of its own.
  const before = words[at - 1]?.lower ?? ''
  if (
    !hasAuxiliary &&
    /^(?:a|an|the|this|that|its|their|his|of|in|by|and|,|-|were|its)$/.test(before) &&
    !form.progressive
  )
    return null
  if (form.participle && !hasAuxiliary && words[after]?.lower === 'by') {
    // "a bridge destroyed by Russian troops"
    return {
      agent: byPhrase(text, words, after),
      verb: form.act,
      object: phraseBefore(text, words, start)?.head ?? null,
    }
  }
  if (form.progressive && !hasAuxiliary) return null
  if (!form.finite && !hasAuxiliary) return null
  const object = objectAfter(words, after)
  if (object === null) return null
  const subject = infinitive ? null : phraseBefore(text, words, start)
  if (!subject && !infinitive) return null
  return { agent: subject?.phrase ?? null, verb: form.act, object }
}

function verbGroup(
  words: readonly Word[],
  at: number,
): { start: number; passive: boolean; hasAuxiliary: boolean; infinitive: boolean } {
  let start = at
  let hasAuxiliary = false
  let infinitive = false
  let passive = false
  while (start > 0) {
    const word = words[start - 1]!.lower
    if (auxiliaries.has(word) || word.endsWith("n't")) {
      if (!hasAuxiliary && passiveAuxiliary.test(word)) passive = true
      if (word === 'to') infinitive = true
      hasAuxiliary = true
    } else if (!adverb.test(word)) break
    start--
  }
  return { start, passive, hasAuxiliary, infinitive }
}

const boundary =
  /^(?:that|which|who|because|as|after|before|when|while|and|but|or|said|says|saying|claimed|reported|added|if|since|although|how|whether|where|to|of|in|on|at|from|with|for|by|than|over|across|near|into|toward|towards|out|between|against|about)$/
const maxPhrase = 7

/** The noun phrase that ends before `end`: the part before its first preposition ("forces in the city" is "forces"). */
function phraseBefore(text: string, words: readonly Word[], end: number): { phrase: string; head: string } | null {
  let first = end
  let to = end
  while (first > 0 && end - first < 14) {
    const word = words[first - 1]!
    if (word.kind === 'sign' && !/^["“”«»'‘’-]$/.test(word.text)) break
    if (/^(?:of|in|on|at|from|with|for|across|near|between|over|around|out)$/.test(word.lower) && first < end) {
      // What stands before the preposition is the head, if it is there.
      const head = words[first - 2]
      if (head?.kind !== 'word' || functionWords.has(head.lower)) break
      to = first - 1
      first -= 1
      continue
    }
    if (boundary.test(word.lower) && !(word.lower === 'and' && isJoined(words, first - 1))) break
    first--
  }
  while (
    first < to &&
    (words[first]!.kind === 'sign' || /^(?:that|and|however|meanwhile|later|earlier)$/.test(words[first]!.lower))
  )
    first++
  if (first >= to || to - first > maxPhrase) return null
  const head = words[to - 1]!
  if (head.kind !== 'word' || (functionWords.has(head.lower) && !/^(?:he|she|they|it|we|i|you)$/.test(head.lower)))
    return null
  return { phrase: text.slice(words[first]!.start, head.end), head: head.lower }
}

function isJoined(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  return Boolean(before && after && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(after.text))
}

/** The doer in "... by Russian troops"; a place or time after "by" is none. */
function byPhrase(text: string, words: readonly Word[], from: number): string | null {
  for (let at = from; at < Math.min(words.length, from + 8); at++) {
    const word = words[at]!
    if (/[,.;:!?]/.test(word.text) && word.kind === 'sign') return null
    if (word.lower !== 'by') continue
    let first = at + 1
    if (/^(?:a|an)$/.test(words[first]?.lower ?? '')) first = at + 1
    const start = /^(?:a|an|the|its|their|his|her|our|these|those|some|unknown)$/.test(words[first]?.lower ?? '')
      ? first + 1
      : first
    const head = headNoun(words, start, false)
    if (head < 0 || /(?:day|ing|night|week|month)s?$/.test(words[head]!.lower)) return null
    return text.slice(words[first]!.start, words[head]!.end)
  }
  return null
}

function objectAfter(words: readonly Word[], from: number): string | null {
  let start = from
  while (
    /^(?:a|an|the|its|their|his|her|our|this|that|these|those|all|some|of|at|up|both|another|any|every|each|more|than|about|nearly|least|on)$/.test(
      words[start]?.lower ?? '',
    ) ||
    words[start]?.kind === 'number' ||
    numeral.test(words[start]?.lower ?? '')
  )
    start++
  const head = headNoun(words, start, true)
  return head < 0 ? null : words[head]!.lower.replace(/'s$/, '')
}

const numeral = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/

function slavicActsIn(text: string, words: readonly Word[]): Act[] {
  const found: Act[] = []
  for (let at = 0; at < words.length; at++) {
    const verb = slavicActs.find(([beginning]) => beginning.test(words[at]!.lower))?.[1]
    if (!verb || !/(?:л|ла|ло|ли|в|ен|ена|ены|ено|ан|аны|или|ували|али|нула|нули)$/.test(words[at]!.lower)) continue
    const passive = /(?:ен|ена|ено|ены|ані|ана|ан|ено)$/.test(words[at]!.lower)
    const subject = passive ? null : phraseBefore(text, words, at)
    const head = headNoun(words, at + 1, false)
    found.push({ agent: subject?.phrase ?? null, verb, object: head < 0 ? null : words[head]!.lower })
  }
  return found
}
