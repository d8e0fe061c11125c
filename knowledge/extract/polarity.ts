import type { Language, Polarity, Span } from '../model.ts'
import { type Word, wordsIn } from './words.ts'

/** Whether the words claim or deny, with the words that weaken it, in text order. */
export function polarityOf(
  text: string,
  spans: readonly Span[],
  language: Language,
): { polarity: Polarity; hedges: string[] } {
  const words = spans.flatMap((span) => wordsIn(text, span))
  return { polarity: isNegative(words, language) ? 'negative' : 'positive', hedges: hedgesIn(words) }
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const negations = list(`
  not never cannot none nobody nothing neither nowhere hardly scarcely unable
  не нет ни никогда никто ничего нельзя невозможно отсутствует отсутствуют
  не немає ні ніколи ніхто нічого неможливо відсутній відсутня відсутні нема
`)
const impossible = list(`
  impossible unfeasible infeasible untrue false unsafe unavailable impassable unlikely incapable unlawful illegal
  невозможно невозможна невозможен невозможны неможливо неможлива неможливий неможливі
`)
/** Verbs that deny what follows them with "to" or "that". */
const denials = list(`
  deny denies denied denying refuse refuses refused refusing fail fails failed failing decline declines declined reject
  rejects rejected rejecting dismiss dismisses dismissed refute refutes refuted rule-out ruled-out
  отрицает отрицал отрицала отрицают отрицали отверг отвергла отвергли отказался отказалась отказались опроверг опровергли
  заперечує заперечив заперечила заперечують заперечили відмовився відмовилася відмовилися спростував спростували
`)
/** Words that open a clause of its own, whose negation is not the claim's. */
const subordinators = list(`
  because although though while after before when where who whom which whose since despite unless until if as by
  который которая которое которые потому хотя после когда если чтобы пока несмотря где
  який яка яке які хоча після коли якщо щоб поки незважаючи де
`)
const subjectOpeners = list('that whether how if that’s since as')
const contrast = /^(?:but|yet|however|но|однако|але|проте|однак)$/

/**
 * The polarity of the main clause: an even number of negations is positive ("not impossible"), and of two clauses
 * joined by "but" the one after it decides only when it is about the same possibility ("difficult but possible").
 */
function isNegative(words: readonly Word[], language: Language): boolean {
  void language
  let negative = false
  let last = -10
  let content = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (subordinators.has(word.lower) && content >= 3 && !(subjectOpeners.has(word.lower) && content < 1)) break
    const kind = negationAt(words, at)
    if (kind === 'impossible') {
      // "not impossible" cancels, "not possible" was counted with its "not".
      negative = at - last <= 4 ? !negative : true
      last = at
    } else if (kind !== null) {
      negative = kind === 'again' && at - last <= 3 ? !negative : true
      last = at
    } else if (contrast.test(word.lower) && negative && isAffirmed(words, at + 1)) {
      negative = false
    }
    if (word.kind === 'word') content++
  }
  return negative
}

function negationAt(words: readonly Word[], at: number): 'once' | 'again' | 'impossible' | null {
  const word = words[at]!.lower
  if (impossible.has(word)) return 'impossible'
  if (word.endsWith("n't") || negations.has(word))
    return isEmptyNegation(words, at) ? null : denialFollows(words, at) ? null : 'once'
  if (word === 'no') return isEmptyNegation(words, at) ? null : 'once'
  if (denials.has(word))
    return denies(words, at)
      ? /^(?:not|never|n't|не)$/.test(words[at - 1]?.lower ?? '') || (words[at - 1]?.lower.endsWith("n't") ?? false)
        ? null
        : 'again'
      : null
  if (/^(?:lack|lacks|lacked)$/.test(word)) return 'once'
  return null
}

/** "not only", "no doubt", "not just", "no more than": negations that deny nothing. */
function isEmptyNegation(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? ''
  const second = words[at + 2]?.lower ?? ''
  if (
    /^(?:only|just|merely|simply|doubt|less|fewer|more|matter|wonder|только|лише|тільки|менее|более|менше|більше)$/.test(
      next,
    )
  ) {
    // "not simply possible" denies, "not simply a town" does not; "no more than" is a number.
    return !(next === 'simply' && second === 'possible') && !(/^(?:more|less|fewer)$/.test(next) && second !== 'than')
  }
  return (
    /^(?:otherwise|unless)$/.test(words[at + 3]?.lower ?? '') ||
    words.slice(at + 1, at + 6).some((word) => word.lower === 'otherwise')
  )
}

/** "did not deny", "never refused to": two negations beside each other. */
function denialFollows(words: readonly Word[], at: number): boolean {
  return [words[at + 1], words[at + 2]].some((word) => word !== undefined && denials.has(word.lower))
}

function denies(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? ''
  if (/^(?:refus|fail|declin)/.test(words[at]!.lower)) return next === 'to'
  return true
}

/** "but still possible", "but can be done" */
function isAffirmed(words: readonly Word[], from: number): boolean {
  for (const word of words.slice(from, from + 4)) {
    if (negations.has(word.lower) || impossible.has(word.lower)) return false
    if (/^(?:possible|can|able|возможно|возможна|можно|можливо|можлива|можна)$/.test(word.lower)) return true
  }
  return false
}

const hedgeWords = list(`
  may might could likely unlikely probably possibly perhaps potentially reportedly allegedly apparently seemingly
  presumably supposedly purportedly maybe almost virtually partly partially alleged suspected
  возможно вероятно видимо наверное похоже якобы предположительно кажется почти частично может могут
  можливо ймовірно мабуть напевно схоже нібито ймовірний майже частково може можуть
`)
const hedgePhrases = [
  'is seen as',
  'are seen as',
  'was seen as',
  'is believed to',
  'are believed to',
  'was believed to',
  'is thought to',
  'are thought to',
  'is said to',
  'are said to',
  'appears to',
  'appear to',
  'appeared to',
  'seems to',
  'seem to',
  'seemed to',
  'suggests that',
  'it is possible that',
  'deemed',
  'considered',
  'in theory',
  'по некоторым данным',
  'по всей видимости',
  'за попередніми даними',
  'судя по всему',
  'судячи з усього',
].map((phrase) => phrase.split(' '))
const hedgeHeads = new Map<string, string[][]>()
for (const phrase of hedgePhrases) hedgeHeads.set(phrase[0]!, [...(hedgeHeads.get(phrase[0]!) ?? []), phrase])

function hedgesIn(words: readonly Word[]): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const phrase = hedgeHeads
      .get(word.lower)
      ?.find((parts) => parts.every((part, offset) => words[at + offset]?.lower === part))
    if (phrase) {
      found.push(phrase.join(' '))
      at += phrase.length - 1
    } else if (hedgeWords.has(word.lower) && !(word.lower === 'may' && word.text === 'May' && at > 0))
      found.push(word.text)
  }
  return found
}
