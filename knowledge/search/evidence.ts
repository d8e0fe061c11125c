import { createConceptMatch } from './concept-match.ts'
import type { Query } from './query.ts'
import type { RankedSentence } from './search.ts'

/** What speaks for a sentence being the answer, each 0 to 1; the decision weighs it. */
export interface Evidence {
  /** Share of the question's matter, rare words counting more, in the sentence. */
  readonly covered: number
  /** The same in the sentence with its paragraph, neighbours and headings. */
  readonly coveredAround: number
  /** Rarity of the rarest missing word beside that of the rarest word, in the sentence and around it. */
  readonly missing: number
  readonly missingAround: number
  /** Share of words that no article holds. */
  readonly unknown: number
  /** 1 when a name of the question is missing. */
  readonly nameMissing: number
  readonly nameMissingAround: number
  /** Whether the expected kind of answer stands there (0 when any would do), surely or perhaps, or is missing. */
  readonly kindStrict: number
  readonly kindAbsent: number
  /** 1 when the noun asked for ("which ROAD") is missing. */
  readonly focusMissing: number
  readonly counted: number
  readonly proximity: number
  readonly quoted: number
  readonly score: number
  /** 1 for questions of one or two words of matter: little to go by. */
  readonly short: number
}

const kindsWithMarks = new Set(['person', 'place', 'time', 'number'])

/** Evidence of each sentence, in the order given. */
export function evidenceOf(query: Query, sentences: readonly RankedSentence[]): readonly Evidence[] {
  const { understood } = query
  const matter = query.concepts.filter(({ framing }) => !framing)
  const concepts = matter.length > 0 ? matter : query.concepts
  const match = createConceptMatch(concepts)
  const knownTotal = concepts.reduce((sum, { rarity }) => sum + rarity, 0) || 1
  const rarest = Math.max(0.1, ...concepts.map(({ rarity }) => rarity))
  const findable = match.findable
  const unknown = concepts.filter(({ found }) => found === 'unknown').length / Math.max(1, concepts.length)

  const summary = (found: (index: number) => number) => {
    let covered = 0
    let missing = 0
    let nameMissing = 0
    findable.forEach(({ rarity, name }, index) => {
      const strength = found(index)
      covered += rarity * strength
      missing = Math.max(missing, rarity * (1 - strength))
      if (name && strength === 0) nameMissing = 1
    })
    for (const { found: state, rarity, name } of concepts) {
      if (state !== 'unknown') continue
      missing = Math.max(missing, rarity)
      if (name) nameMissing = 1
    }
    return { covered: covered / knownTotal, missing: missing / rarest, nameMissing }
  }

  return sentences.map(({ row, features, score }) => {
    const own = match.sentence(row.terms).best
    const runs = [row.context, row.previous, row.next, row.heading].map((run) => match.presence(run))
    const around = (index: number) => Math.max(own[index]!, ...runs.map((run) => run[index]!))
    const inside = summary((index) => own[index]!)
    const outside = summary(around)
    const focus = understood.focus
    const terms = new Set(row.terms.split(' '))
    return {
      covered: inside.covered,
      coveredAround: outside.covered,
      missing: inside.missing,
      missingAround: outside.missing,
      unknown,
      nameMissing: inside.nameMissing,
      nameMissingAround: outside.nameMissing,
      kindStrict: features.kindStrict,
      kindAbsent: kindsWithMarks.has(understood.kind) && features.kind === 0 ? 1 : 0,
      focusMissing: focus.length > 0 && !focus.every((term) => terms.has(term)) ? 1 : 0,
      counted: features.counted,
      proximity: features.proximity,
      quoted: features.quoted,
      score: score / 4,
      short: concepts.length <= 2 ? 1 : 0,
    }
  })
}
