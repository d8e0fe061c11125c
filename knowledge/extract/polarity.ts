import type { Language, Polarity, Span } from '../model.ts'
import { type Word, wordsIn } from './words.ts'

/** Whether the words claim or deny, with the words that weaken it, in text order. */
export function polarityOf(
  text: string,
  spans: readonly Span[],
  _language: Language,
): { polarity: Polarity; hedges: string[] } {
  const words = spans.length === 1 ? wordsIn(text, spans[0]!) : spans.flatMap((span) => wordsIn(text, span))
  return { polarity: isNegative(words) ? 'negative' : 'positive', hedges: hedgesIn(words) }
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
  rejects rejected rejecting dismiss dismisses dismissed refute refutes refuted
  отрицает отрицал отрицала отрицают отрицали отверг отвергла отвергли отказался отказалась отказались опроверг опровергли
  заперечує заперечив заперечила заперечують заперечили відмовився відмовилася відмовилися спростував спростували
`)
/** Words that open a clause of its own, whose negation is not the claim's. */
const subordinators = list(`
  because although though while after before when where who whom which whose since despite unless until if as by
  который которая которое которые потому хотя после когда если чтобы пока несмотря где
  який яка яке які хоча після коли якщо щоб поки незважаючи де
`)
const leadingSubordinators = list(
  'if although though while after when because since unless despite если хотя когда после якщо хоча коли після',
)
const verbLike =
  /^(?:will|would|is|are|was|were|has|have|had|can|could|may|might|must|should|does|did|do|cannot|never|no|not|\p{L}+n't)$/u
const lacking = list('lack lacks lacked')
const ruling = list('rule rules ruled ruling')
const contrast = list('but yet however но однако але проте однак')

/**
 * The polarity of the main clause. Two negations beside each other make a positive ("not impossible"), "but still
 * possible" takes one back, and the clauses that hang on the main one are left out.
 */
function isNegative(words: readonly Word[]): boolean {
  let negative = false
  let last = -10
  let content = 0
  for (let at = mainClause(words); at < words.length; at++) {
    const word = words[at]!
    const skipped = relativeEnd(words, at)
    if (skipped > at) {
      at = skipped
      continue
    }
    if (content >= 3 && opensSubordinate(words, at)) break
    const kind = negationAt(words, at)
    if (kind === 'impossible') negative = at - last <= 4 ? !negative : true
    else if (kind === 'denial') negative = at - last <= 3 ? !negative : true
    else if (kind === 'plain') negative = true
    else if (contrast.has(word.lower) && negative && isAffirmed(words, at + 1)) negative = false
    if (kind !== null) last = at
    if (word.kind === 'word') content++
  }
  return negative
}

/** Where the main clause begins: a clause with "if" or "after" before it ends at its comma. */
function mainClause(words: readonly Word[]): number {
  if (!leadingSubordinators.has(words[0]?.lower ?? '')) return 0
  const comma = words.findIndex((word) => word.text === ',')
  return comma < 0 ? 0 : comma + 1
}

/** The comma that ends ", which was never paved,"; the same index where no such clause begins. */
function relativeEnd(words: readonly Word[], at: number): number {
  if (
    words[at - 1]?.text !== ',' ||
    !/^(?:which|who|whom|whose|where|котор\p{L}{2,3}|як(?:ий|а|е|і|у|ого|ої))$/u.test(words[at]!.lower)
  )
    return at
  for (let end = at + 1; end < Math.min(words.length, at + 40); end++) if (words[end]!.text === ',') return end
  return at
}

function opensSubordinate(words: readonly Word[], at: number): boolean {
  const word = words[at]!.lower
  // "a country that will never join" hangs on its noun; "confirmed that it is not" is what is said.
  if (word === 'that') return verbLike.test(words[at + 1]?.lower ?? '')
  return subordinators.has(word)
}

function negationAt(words: readonly Word[], at: number): 'plain' | 'denial' | 'impossible' | null {
  const word = words[at]!.lower
  if (impossible.has(word)) return 'impossible'
  if (isNot(word) || word === 'no' || lacking.has(word)) return isEmptyNegation(words, at) ? null : 'plain'
  if (ruling.has(word) && words[at + 1]?.lower === 'out') return 'denial'
  return denials.has(word) && denies(words, at) ? 'denial' : null
}

function isNot(word: string): boolean {
  return word.endsWith("n't") || negations.has(word)
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
  unclear unconfirmed may might could likely unlikely probably possibly perhaps potentially reportedly allegedly apparently seemingly
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
  'suggest that',
  'suggested that',
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
    } else if (isHedge(words, at)) found.push(word.text)
  }
  return found
}

function isHedge(words: readonly Word[], at: number): boolean {
  const { lower, text } = words[at]!
  // "could not" denies outright; "May" inside a sentence is the month.
  if (lower === 'could') return !isNot(words[at + 1]?.lower ?? '')
  return hedgeWords.has(lower) && !(text === 'May' && at > 0)
}
