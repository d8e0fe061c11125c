import { stemWord } from './analysis.ts'
import { createConceptMatch } from './concept-match.ts'
import { isLightTerm } from './light-words.ts'
import type { Concept, Query } from './query.ts'
import type { RankedSentence } from './search.ts'
import type { AnswerKind } from './understood.ts'

/** What speaks for a sentence being the answer, each 0 to 1; the decision weighs it. */
export interface Evidence {
  /** Share of the question's matter, rare words counting more, in the sentence. */
  readonly covered: number
  /** The same in the sentence with its paragraph, neighbours and headings. */
  readonly coveredAround: number
  /** Share of the matter that is neither name nor number ("blew up", "bridge") and missing from the sentence, and from around it. */
  readonly matterMissing: number
  readonly matterMissingAround: number
  /** The first again where a name or value is asked for: who, where, when and how many stand beside their matter. */
  readonly factMatterMissing: number
  /** Rarity of the rarest missing word beside that of the rarest word. */
  readonly rarestMissing: number
  /** Share of telling words that no article holds. */
  readonly unknown: number
  /** Share of the question's names missing from the sentence, and from around it. */
  readonly nameMissing: number
  readonly nameMissingAround: number
  /** Whether the expected kind of answer stands there surely, or not at all; both 0 when any would do. */
  readonly kindSure: number
  readonly kindAbsent: number
  /** The same for a number or a time, which are told more surely than names. */
  readonly valueAbsent: number
  /** 1 when the noun asked for ("which ROAD") is missing. */
  readonly focusMissing: number
  /** 1 when a number is asked of something that the sentence does not speak of. */
  readonly countedMissing: number
  /** A number stands with the very thing counted. */
  readonly counted: number
  /** 1 for how and yes/no questions, which articles answer in other words. */
  readonly paraphrased: number
  readonly proximity: number
  readonly quoted: number
  /** Ranking score, less where words of the question are unknown. */
  readonly score: number
}

const namesWanted: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['person', 'place'])
const valuesWanted: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['time', 'number'])

/** Evidence of each sentence, in the order given. */
export function evidenceOf(query: Query, sentences: readonly RankedSentence[]): readonly Evidence[] {
  const { understood } = query
  const matter = query.concepts.filter(({ framing }) => !framing)
  const concepts = matter.length > 0 ? matter : query.concepts
  const telling = concepts.filter(({ light }) => !light)
  const match = createConceptMatch(concepts)
  const placeOf = new Map(match.findable.map((concept, index) => [concept, index]))
  const isOther = ({ name, number }: Concept) => !name && !number

  /** Rarity-weighted share of the concepts of a sort that are missing. */
  function missing(found: (index: number) => number, sort: (concept: Concept) => boolean): number {
    let lost = 0
    let total = 0
    for (const concept of concepts) {
      if (!sort(concept)) continue
      const place = placeOf.get(concept)
      const weight = importanceOf(concept)
      total += weight
      lost += weight * (1 - (place === undefined ? 0 : found(place)))
    }
    return total > 0 ? lost / total : 0
  }

  function rarestMissing(found: (index: number) => number): number {
    let rarest = 0
    let lost = 0
    for (const concept of concepts) {
      const place = placeOf.get(concept)
      rarest = Math.max(rarest, importanceOf(concept))
      lost = Math.max(lost, importanceOf(concept) * (1 - (place === undefined ? 0 : found(place))))
    }
    return rarest > 0 ? lost / rarest : 0
  }

  /** Whether none of the terms, nor anything that stands for them, is found. */
  function isMissing(found: (index: number) => number, terms: readonly string[]): boolean {
    const wanted = concepts.filter(
      ({ light, forms, word }) =>
        !light && terms.some((term) => forms[0]?.term === term || stemWord(word, 'en') === term),
    )
    return (
      wanted.length > 0 &&
      wanted.every((concept) => {
        const place = placeOf.get(concept)
        return place === undefined || found(place) === 0
      })
    )
  }

  const unknown = telling.filter(({ found }) => found === 'unknown').length / Math.max(1, telling.length)
  const focus = understood.kind === 'thing' || understood.kind === 'number' ? understood.focus : []

  // ranking knows nothing of words that no article holds
  const found = 1 - missing(() => 1, always)
  const isFact = namesWanted.has(understood.kind) || valuesWanted.has(understood.kind)

  return sentences.map(({ row, features, score }) => {
    const own = match.sentence(row.terms).best
    const runs = [row.context, row.previous, row.next, row.heading].map((run) => match.presence(run))
    const inside = (index: number) => own[index]!
    const around = (index: number) => Math.max(own[index]!, ...runs.map((run) => run[index]!))
    const terms = new Set(row.terms.split(' '))
    return {
      covered: 1 - missing(inside, always),
      coveredAround: 1 - missing(around, always),
      matterMissing: missing(inside, isOther),
      matterMissingAround: missing(around, isOther),
      factMatterMissing: isFact ? missing(inside, isOther) : 0,
      rarestMissing: rarestMissing(inside),
      unknown,
      nameMissing: missing(inside, ({ name }) => name),
      nameMissingAround: missing(around, ({ name }) => name),
      kindSure: features.kindStrict,
      kindAbsent: namesWanted.has(understood.kind) && features.kind === 0 ? 1 : 0,
      valueAbsent: valuesWanted.has(understood.kind) && features.kindStrict === 0 ? 1 : 0,
      focusMissing: focus.some((term) => !isLightTerm(term) && !terms.has(term)) ? 1 : 0,
      countedMissing: understood.kind === 'number' && isMissing(inside, focus) ? 1 : 0,
      counted: features.counted,
      paraphrased: understood.kind === 'manner' || understood.kind === 'yes-no' ? 1 : 0,
      proximity: features.proximity * found,
      quoted: features.quoted,
      score: (score / 4) * found,
    }
  })
}

/** Light words are worded freely, so their absence counts little, however rare they are in the articles. */
function importanceOf({ rarity, light }: Concept): number {
  return light ? Math.min(0.3, rarity) : rarity
}

const always = (): boolean => true
