import type { Language, Span } from '../model.ts'
import { type ActForm, actForms } from './act-forms.ts'
import { acts, slavicActs } from './act-lexicon.ts'
import { headNoun } from './noun-phrase.ts'
import { type NounPhrase, nounPhraseAt, subjectBefore } from './subject-phrase.ts'
import { type Word, wordsIn } from './words.ts'

/** An act that a text tells of: the act's name is the same for all verbs that mean it. */
export interface Act {
  /** The doer as written; null when the text names none. */
  readonly agent: string | null
  readonly verb: string
  /** Head noun of what it was done to, lower case, as written; null when there is none. */
  readonly object: string | null
  /** Whether it is done once to one thing, so that two different doers rule each other out. */
  readonly exclusive: boolean
}

/** The doer of the first act in the spans that has one, as written ("Ukrainian forces"); null without one. */
export function agentOf(text: string, spans: readonly Span[], language: Language): string | null {
  return actsIn(text, spans, language).find((act) => act.agent !== null)?.agent ?? null
}

/** The acts in the spans, in text order: who did what to what. */
export function actsIn(text: string, spans: readonly Span[], language: Language): Act[] {
  const find = language === 'ru' || language === 'uk' ? slavicActsIn : englishActsIn
  return spans.flatMap((span) => find(text, wordsIn(text, span)))
}

function isExclusive(act: string): boolean {
  return acts[act]?.exclusive ?? false
}

function englishActsIn(text: string, words: readonly Word[]): Act[] {
  const found: Act[] = []
  for (let at = 0; at < words.length; at++) {
    const form = formAt(words, at)
    const act = form && actAt(text, words, at, form)
    if (act) found.push(act)
    if (form) at += form.rest.length
  }
  return found
}

function formAt(words: readonly Word[], at: number): ActForm | null {
  const forms = actForms.get(words[at]!.lower)
  return forms?.find((form) => form.rest.every((part, offset) => words[at + 1 + offset]?.lower === part)) ?? null
}

function actAt(text: string, words: readonly Word[], at: number, form: ActForm): Act | null {
  const after = at + 1 + form.rest.length
  const group = verbGroup(words, at)
  const by = form.participle ? byPhrase(text, words, after) : null
  if (form.participle && (group.passive || (by && !group.auxiliary && !isAdjective(words, at)))) {
    // "was destroyed (by Russian troops)", "a bridge destroyed by Russian troops"
    return {
      agent: by,
      verb: form.act,
      exclusive: isExclusive(form.act),
      object: headOf(words, subjectBefore(words, group.start)),
    }
  }
  if (!group.auxiliary && (!form.finite || isAdjective(words, at))) return null
  const object = objectAfter(words, after)
  if (object === null) return null
  const subject = group.infinitive ? null : subjectBefore(words, group.start)
  return subject || group.infinitive
    ? { agent: written(text, words, subject), verb: form.act, exclusive: isExclusive(form.act), object }
    : null
}

interface VerbGroup {
  /** Index of its first word. */
  readonly start: number
  readonly auxiliary: boolean
  readonly passive: boolean
  readonly infinitive: boolean
}

const auxiliaries = new Set(
  'has have had having is are was were be been being will would can could may might must should did do does to'.split(
    ' ',
  ),
)
const passiveAuxiliary = /^(?:is|are|was|were|be|been|being)$/
const adverb = /(?:ly|^(?:now|also|already|not|never|still|again|then|almost|all|repeatedly|once|reportedly))$/

function verbGroup(words: readonly Word[], at: number): VerbGroup {
  let [start, auxiliary, passive, infinitive] = [at, false, false, false]
  for (; start > 0; start--) {
    const word = words[start - 1]!
    if (auxiliaries.has(word.lower) || word.lower.endsWith("n't")) {
      if (!auxiliary) passive = passiveAuxiliary.test(word.lower)
      infinitive ||= word.lower === 'to'
      auxiliary = true
    } else if (!adverb.test(word.lower) && !isQuotationSign(word)) break
  }
  return { start, auxiliary, passive, infinitive }
}

function isQuotationSign(word: Word): boolean {
  return /^["“”«»]$/.test(word.text)
}

/** "the destroyed bridge", "evacuate injured residents": a participle before its noun tells no act of its own. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  if (
    /^(?:a|an|the|this|these|those|its|their|his|her|our|of|in|by|on|for|with|from|no|some|all|many|more|-)$/.test(
      before,
    )
  )
    return true
  return actForms.has(before) || /^(?:and|or|,)$/.test(before)
    ? !/^(?:a|an|the|its|their|his|her|our|all|this|these|those|another|\d.*)$/.test(words[at + 1]?.lower ?? '')
    : false
}

// A time, a way or a means: "by Friday", "by shelling", "by train".
const notDoer =
  /(?:day|ing|noon)$|^(?:night|week|month|means|force|train|bus|car|boat|ship|plane|air|sea|land|rail|road|hand|fire|mistake|accident)$/

/** The doer in "... by Russian troops"; a time or an act after "by" is none. */
function byPhrase(text: string, words: readonly Word[], from: number): string | null {
  for (let at = from; at < Math.min(words.length, from + 8); at++) {
    const word = words[at]!
    if (word.kind === 'sign' && /[,.;:!?]/.test(word.text)) return null
    if (word.lower !== 'by') continue
    const phrase = nounPhraseAt(words, at + 1)
    if (!phrase || words[at + 1]!.kind === 'number' || notDoer.test(words[phrase.head]!.lower)) return null
    return written(text, words, phrase)
  }
  return null
}

function objectAfter(words: readonly Word[], from: number): string | null {
  return headOf(words, nounPhraseAt(words, from))
}

function headOf(words: readonly Word[], phrase: NounPhrase | null): string | null {
  return phrase ? words[phrase.head]!.lower.replace(/'s$/, '') : null
}

function written(text: string, words: readonly Word[], phrase: NounPhrase | null): string | null {
  return phrase ? text.slice(words[phrase.first]!.start, words[phrase.next - 1]!.end).replace(/['’]s$/, '') : null
}

function slavicActsIn(text: string, words: readonly Word[]): Act[] {
  const found: Act[] = []
  words.forEach((word, at) => {
    const act = slavicActs.find(([beginning]) => beginning.test(word.lower))?.[1]
    if (!act || !slavicVerb.test(word.lower)) return
    const before = subjectBefore(words, at)
    const after = headNoun(words, at + 1, false)
    const afterWord = after < 0 ? null : words[after]!.lower
    found.push(
      slavicPassive.test(word.lower)
        ? { agent: null, verb: act, exclusive: isExclusive(act), object: headOf(words, before) ?? afterWord }
        : { agent: written(text, words, before), verb: act, exclusive: isExclusive(act), object: afterWord },
    )
  })
  return found
}

const slavicVerb = /(?:л|ла|ло|ли|в|ен|ена|ено|ены|ані|ано|ана|ан|аны)$/
const slavicPassive = /(?:ен|ена|ено|ены|ані|ано|ана|ан|аны)$/
