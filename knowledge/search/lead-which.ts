import { actForms } from '../extract/act-forms.ts'
import { type Word, wordsIn } from '../extract/words.ts'
import { stemWord } from './analysis.ts'
import { foldWord } from './fold.ts'
import { irregularForms } from './irregular-forms.ts'
import type { FindLead, Lead, LeadSource } from './lead-source.ts'
import { askedText, clauseAnswers, isWhollyGiven } from './lead-words.ts'
import { isStopWord } from './stop-words.ts'

const auxiliary = '(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could|may|might|must|should)(?!\\p{L})'
const asksWhich = new RegExp(
  `(?<!\\p{L})(?:which|what)\\s+(?:(?:one|two|three|four|five|other)\\s+)?(?<noun>(?!${auxiliary})\\p{L}+(?:\\s+(?!${auxiliary}|of(?!\\p{L})|in(?!\\p{L}))\\p{L}+){0,2})`,
  'iu',
)
const asksWhose = /(?<!\p{L})whose\s+(?<noun>\p{L}+)/iu
const asksWithWhom = /(?<!\p{L})(?<preposition>with|by|against) whom(?!\p{L})/iu
/** Nouns that say nothing of what is wanted. */
const empty =
  /^(?:things?|kinds?|sorts?|types?|ways?|words?|names?|time|day|date|year|month|people|number|percentage|side|sides)$/iu

/** What tells nobody which one is meant. */
const vague =
  /^(?:the|an?|all|both|other|others|this|that|these|those|certain|some|several|many|various|few|different|own|new|same|such|first|last|any|more|most|main|major|local)$/

const linking = /^(?:of|at|in|on|near|for)$/
const stops =
  /^(?:and|or|but|said|says|that|who|which|where|when|while|is|are|was|were|has|have|had|will|would|to|by|with|from|into|after|before|because|as|over|under)$/

/** "Which SECTOR", "whose CONTROL", "with whom": the phrase of the sentence around the noun asked about. */
export const whichLead: FindLead = (query, source) => {
  const text = askedText(query)
  const words = wordsIn(source.exact, { start: 0, end: source.exact.length })
  const whose = asksWhose.exec(text)?.groups?.noun
  if (whose) return ownerLead(whose, words, source)
  const preposition = asksWithWhom.exec(text)?.groups?.preposition
  if (preposition) return companionLead(preposition.toLowerCase(), words, source)
  const asked = asksWhich.exec(text)?.groups?.noun?.split(/\s+/) ?? []
  const found = new Set<string>()
  // "which union leader" asks for a leader; the verb may follow at once: "which bridge collapsed"
  for (const [place, noun] of asked.entries()) {
    if (empty.test(noun) || isStopWord(foldWord(noun)) || (place > 0 && isVerbLike(noun))) continue
    const following = asked[place + 1]
    for (const at of places(noun, words)) {
      // "European leaders": the leaders are asked for
      if (following !== undefined && !isVerbLike(following) && places(following, words).includes(at + 1)) continue
      const phrase = phraseAround(words, at, source.exact)
      if (!phrase || isWhollyGiven(query, phrase.text)) continue
      if (clauseAnswers(query, source, phrase.start)) found.add(phrase.text)
    }
    if (found.size > 0) break
  }
  const [only] = found
  return only && found.size === 1 ? toLead(only, query.understood.kind === 'place' ? 'place' : 'thing') : null
}

function isVerbLike(word: string): boolean {
  return /(?:ed|ing)$/u.test(word) || irregularForms.has(word) || actForms.has(word)
}

function places(noun: string, words: readonly Word[]): readonly number[] {
  const term = stemWord(foldWord(noun), 'und')
  return words.flatMap((word, at) =>
    word.kind === 'word' && stemWord(foldWord(word.lower), 'und') === term ? [at] : [],
  )
}

/** The noun with what describes it: "the Kharkiv sector", "residential districts of Severodonetsk". */
function phraseAround(words: readonly Word[], at: number, exact: string) {
  let first = at
  while (first > 0 && isDescribing(words[first - 1]!) && words[first - 1]!.end + 1 === words[first]!.start) first--
  if (/^(?:the|an?)$/.test(words[first - 1]?.lower ?? '')) first--
  let last = at
  // a noun before another is only its description: "the bridge repair"
  const next = words[at + 1]
  if (next?.kind === 'word' && linking.test(next.lower)) {
    let end = at + 2
    while (
      end < words.length &&
      end < at + 7 &&
      words[end]!.kind === 'word' &&
      (isDescribing(words[end]!) || /^(?:the|an?)$/.test(words[end]!.lower))
    )
      end++
    // what follows a name is no part of it: "the bridge at Fenn Street collapsed"
    const named = words.slice(at + 2, end).findLastIndex(({ text }) => /^\p{Lu}/u.test(text))
    if (end > at + 2) last = named >= 0 ? at + 2 + named : end - 1
  }
  const isDescribed = first < at && words.slice(first, at).some(({ lower }) => !vague.test(lower))
  if (!isDescribed && last === at) return null
  // only a name tells which one it is, where nothing stands before the noun
  const tail = exact.slice(words[at]!.end, words[last]!.end)
  if (!isDescribed && !/\p{Lu}/u.test(tail)) return null
  const [start, end] = [words[first]!.start, words[last]!.end]
  return { start, text: exact.slice(start, end) }
}

function isDescribing({ kind, lower }: Word): boolean {
  return (
    kind === 'word' && !stops.test(lower) && !linking.test(lower) && (!isStopWord(foldWord(lower)) || lower === 'west')
  )
}

function ownerLead(noun: string, words: readonly Word[], { exact }: LeadSource): Lead | null {
  const owners = places(noun, words).flatMap((at) => {
    if (words[at + 1]?.lower === 'of') {
      const phrase = phraseFrom(words, at + 2, exact)
      return phrase ? [phrase] : []
    }
    const before = words[at - 1]
    return before && /['’]s$/.test(before.text) && /^\p{Lu}/u.test(before.text) ? [before.text.slice(0, -2)] : []
  })
  const [only] = new Set(owners)
  return only && new Set(owners).size === 1 ? toLead(only, 'person') : null
}

function companionLead(preposition: string, words: readonly Word[], { exact }: LeadSource): Lead | null {
  const found = new Set(
    words.flatMap((word, at) => {
      const phrase = word.lower === preposition ? phraseFrom(words, at + 1, exact) : null
      return phrase ? [phrase] : []
    }),
  )
  const [only] = found
  return only && found.size === 1 && /\p{Lu}/u.test(only) ? toLead(only, 'person') : null
}

function phraseFrom(words: readonly Word[], from: number, exact: string): string | null {
  let end = from
  while (
    end < words.length &&
    end < from + 8 &&
    words[end]!.kind === 'word' &&
    (isDescribing(words[end]!) || /^(?:the|an?|of)$/.test(words[end]!.lower))
  )
    end++
  return end > from ? exact.slice(words[from]!.start, words[end - 1]!.end) : null
}

function toLead(text: string, kind: Lead['kind']): Lead {
  return { text, kind }
}
