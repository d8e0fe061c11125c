/** What a sentence holds besides words: who, where, when and how many. */
export type MarkKind = 'person' | 'place' | 'organisation' | 'name' | 'time' | 'number' | 'reason' | 'speech'

/** One such thing with its terms; `reason` and `speech` stand for a cue ("because", "said"), whose terms do not matter. */
export interface Mark {
  readonly kind: MarkKind
  readonly terms: readonly string[]
}

const letters: Readonly<Record<MarkKind, string>> = {
  person: 'p',
  place: 'l',
  organisation: 'o',
  name: 'x',
  time: 't',
  number: 'n',
  reason: 'r',
  speech: 's',
}
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as MarkKind]))

/** Marks as the index keeps them: `p:serhiy+haidai n:500+civilian r:`. */
export function formatMarks(marks: readonly Mark[]): string {
  return [...new Set(marks.map(({ kind, terms }) => `${letters[kind]}:${terms.join('+')}`))].join(' ')
}

/** The marks of some kinds, in their order. */
export function parseMarks(features: string, wanted: ReadonlySet<MarkKind>): Mark[] {
  const marks: Mark[] = []
  if (features === '' || wanted.size === 0) return marks
  for (const mark of features.split(' ')) {
    const kind = kinds.get(mark[0] ?? '')
    if (!kind || !wanted.has(kind) || mark[1] !== ':') continue
    const terms = mark.slice(2)
    marks.push({ kind, terms: terms === '' ? [] : terms.split('+') })
  }
  return marks
}
