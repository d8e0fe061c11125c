import { createConceptMatch } from './concept-match.ts'
import { isLightTerm } from './light-words.ts'
import type { Concept, Query } from './query.ts'
import type { RankedSentence } from './search.ts'
import { type MarkKind, parseMarks } from './sentence-marks.ts'
import type { AnswerKind } from './understood.ts'

/** What speaks for a sentence being the answer, each 0 to 1; the decision weighs it. */
export interface Evidence {
  /** Share of the question's matter, rare words counting more, in the sentence. */
  readonly covered: number
  /** The same in the sentence with its paragraph, neighbours and headings. */
  readonly coveredAround: number
  /** Share of the matter that is neither name nor number ("blew up", "bridge") and missing from the sentence. */
  readonly matterMissing: number
  /** The same where a name or value is asked for: who, where, when and how many stand beside their matter. */
  readonly factMatterMissing: number
  /** 1 when the sentence holds one telling word of several, or none. */
  readonly oneHeld: number
  /** 1 when the sentence holds names of the question and nothing of its matter. */
  readonly onlyNames: number
  /** What is missing of the matter of a yes/no question: what it asks to be true. */
  readonly predicateMissing: number
  /** What is missing, even around, of what somebody is asked to have said something about. */
  readonly topicMissing: number
  /** Share of the question's names missing from the sentence and from around it. */
  readonly nameMissingAround: number
  /** 1 when a name is asked for and none stands there. */
  readonly kindAbsent: number
  /** The same for a number or a time, which are told more surely than names. */
  readonly valueAbsent: number
  /** 1 when a reason is asked for and no word of the sentence gives one. */
  readonly reasonAbsent: number
  /** 1 when the noun asked for ("which ROAD") is missing. */
  readonly focusMissing: number
  /** 1 when numbers of the sentence count other things only. */
  readonly countedOtherwise: number
  /** 1 for how and yes/no questions, which articles answer in other words. */
  readonly paraphrased: number
  readonly quoted: number
  /** Ranking score, less where words of the question are unknown. */
  readonly score: number
}

const namesWanted: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['person', 'place'])
const valuesWanted: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['time', 'number'])

/** Evidence of each sentence, in the order given. */
export function evidenceOf(query: Query, sentences: readonly RankedSentence[]): readonly Evidence[] {
  const { understood } = query
  const { kind } = understood
  const matter = query.concepts.filter(({ framing }) => !framing)
  const concepts = matter.length > 0 ? matter : query.concepts
  const telling = concepts.filter(({ light }) => !light)
  const match = createConceptMatch(concepts)
  const placeOf = new Map(match.findable.map((concept, index) => [concept, index]))
  const focus = kind === 'thing' || kind === 'number' ? understood.focus : []
  const isFact = namesWanted.has(kind) || valuesWanted.has(kind)

  type Held = (concept: Concept) => number
  const heldIn =
    (weightAt: (place: number) => number): Held =>
    (concept) => {
      const place = placeOf.get(concept)
      return place === undefined ? 0 : weightAt(place)
    }

  /** Rarity-weighted share of the concepts of a sort that are missing. */
  function missing(held: Held, sort: (concept: Concept) => boolean): number {
    let lost = 0
    let total = 0
    for (const concept of concepts) {
      if (!sort(concept)) continue
      const weight = importanceOf(concept)
      total += weight
      lost += weight * (1 - held(concept))
    }
    return total > 0 ? lost / total : 0
  }

  // ranking knows nothing of words that no article holds
  const known =
    1 -
    missing(
      heldIn(() => 1),
      always,
    )

  return sentences.map(({ row, features, score }) => {
    const own = match.sentence(row.terms).best
    const runs = [row.context, row.previous, row.next, row.heading].map((run) => match.presence(run))
    const inside = heldIn((place) => own[place]!)
    const around = heldIn((place) => Math.max(own[place]!, ...runs.map((run) => run[place]!)))
    const terms = new Set(row.terms.split(' '))
    const matterMissing = missing(inside, isMatter)
    const heldCount = telling.filter((concept) => inside(concept) > 0).length
    return {
      covered: 1 - missing(inside, always),
      coveredAround: 1 - missing(around, always),
      matterMissing,
      factMatterMissing: isFact ? matterMissing : 0,
      oneHeld: telling.length > 1 && heldCount < 2 ? 1 : 0,
      onlyNames: telling.some(isMatter) && !telling.some((one) => isMatter(one) && inside(one) > 0) ? 1 : 0,
      predicateMissing: kind === 'yes-no' ? matterMissing : 0,
      topicMissing: kind === 'statement' ? missing(around, isMatter) : 0,
      nameMissingAround: missing(around, ({ name }) => name),
      kindAbsent: namesWanted.has(kind) && features.kind === 0 ? 1 : 0,
      valueAbsent: valuesWanted.has(kind) && features.kindStrict === 0 ? 1 : 0,
      reasonAbsent: kind === 'reason' && features.kind === 0 ? 1 : 0,
      focusMissing: focus.some((term) => !isLightTerm(term) && !terms.has(term)) ? 1 : 0,
      countedOtherwise: countsOtherwise(query, row.features) ? 1 : 0,
      paraphrased: kind === 'manner' || kind === 'yes-no' ? 1 : 0,
      quoted: features.quoted,
      score: (score / 4) * known,
    }
  })
}

/** Whether every number of a sentence that stands with a noun stands with another than the one that the question counts. */
function countsOtherwise({ understood: { kind, measure, focus }, concepts }: Query, marks: string): boolean {
  if (kind !== 'number' || measure !== null || focus.every(isLightTerm)) return false
  const wanted = new Set([
    ...focus,
    ...concepts
      .filter(({ forms }) => focus.includes(forms[0]?.term ?? ''))
      .flatMap(({ forms }) => forms.filter(({ weight }) => weight > surelySame).map(({ term }) => term)),
  ])
  const counting = parseMarks(marks, onlyNumbers).filter(({ terms }) => terms.length > 1)
  return counting.length > 0 && !counting.some(({ terms }) => terms.some((term) => wanted.has(term)))
}

const surelySame = 0.4
const onlyNumbers: ReadonlySet<MarkKind> = new Set<MarkKind>(['number'])

/** Light words are worded freely, so their absence counts little, however rare they are in the articles. */
function importanceOf({ rarity, light }: Concept): number {
  return light ? Math.min(0.3, rarity) : rarity
}

function isMatter({ name, number }: Concept): boolean {
  return !name && !number
}

const always = (): boolean => true
