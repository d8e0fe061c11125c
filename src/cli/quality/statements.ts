import type { CheckedStatement, Slot } from '../../../knowledge/index.ts'
import type { Share } from '../eval/score.ts'

type Verdict = CheckedStatement['verdict']

/** A statement with what the articles say to it; one JSON object a line. */
export interface LabelledStatement {
  readonly id: string
  readonly statement: string
  readonly verdict: Verdict
  /** Where the articles say otherwise: in what. */
  readonly slot?: Slot
}

export interface StatementScore {
  readonly all: Share
  readonly byVerdict: Readonly<Record<Verdict, Share>>
  /** Of those rightly met with "says otherwise". */
  readonly slotRight: Share
  readonly misses: readonly { readonly statement: LabelledStatement; readonly got: readonly CheckedStatement[] }[]
}

export function parseLabelledStatements(text: string): readonly LabelledStatement[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as LabelledStatement]))
}

/** Scores what statements were met with; each must come out as one statement with the labelled verdict. */
export function scoreStatements(
  pairs: readonly (readonly [LabelledStatement, readonly CheckedStatement[]])[],
): StatementScore {
  const isRight = ([wanted, got]: (typeof pairs)[number]) => got.length === 1 && got[0]?.verdict === wanted.verdict
  const share = (some: typeof pairs): Share => ({ right: some.filter(isRight).length, of: some.length })
  const of = (verdict: Verdict) => pairs.filter(([wanted]) => wanted.verdict === verdict)
  const contradicted = of('says-otherwise').filter(isRight)
  return {
    all: share(pairs),
    byVerdict: {
      'says-the-same': share(of('says-the-same')),
      'says-otherwise': share(of('says-otherwise')),
      'no-source': share(of('no-source')),
    },
    slotRight: {
      right: contradicted.filter(([wanted, got]) => got[0]?.slot === wanted.slot).length,
      of: contradicted.length,
    },
    misses: pairs.filter((pair) => !isRight(pair)).map(([statement, got]) => ({ statement, got })),
  }
}
