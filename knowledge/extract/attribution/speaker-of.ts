import type { CueForm } from './cue-lexicon.ts'
import type { Found, Place } from './found.ts'
import type { Item } from './items.ts'
import { isComma, type Subject } from './phrases.ts'
import { isFiniteVerb, skipVerbGroup, subjectBefore } from './subjects.ts'

/** The speaker of a verb whose content follows; 'none' when the verb reports nothing here. */
export function speakerOf({ items, i, earlier }: Place, form: CueForm): Subject | null | 'none' {
  const before = items[i - 1]
  if (form.form === 'ing') {
    const j = skipVerbGroup(items, i)
    const auxiliary = items.slice(j + 1, i).some(({ pos, lower }) => pos === 'AUX' || lower === "'s" || lower === '’s')
    if (auxiliary) return subjectBefore(items, i) ?? sharedSubject(items, i, earlier)
    return sharedSubject(items, i, earlier) ?? 'none'
  }
  if (before?.lower === 'to') {
    const governing = governor(items, i - 1)
    return governing < 0
      ? 'none'
      : (subjectBefore(items, governing) ?? sharedSubject(items, governing, earlier) ?? 'none')
  }
  const subject = subjectBefore(items, i)
  // "announced it and in the same breath demanded": what stands there is no subject.
  if (
    subject &&
    items[subject.from]!.pos === 'DET' &&
    items[subject.from - 1]?.pos === 'ADP' &&
    !opensClause.test(items[subject.from - 1]!.lower)
  )
    return items[subject.from - 2]?.pos === 'CCONJ'
      ? (sharedSubject(items, subject.from - 1, earlier) ?? 'none')
      : 'none'
  if (subject) return subject
  const j = skipVerbGroup(items, i)
  const left = items[j]
  if (left && (left.pos === 'CCONJ' || isComma(left))) return sharedSubject(items, i, earlier) ?? 'none'
  if (form.form === 'base') return 'none'
  return left === undefined || left.kind !== 'word' ? 'none' : null
}

/** Words taken for prepositions that open a clause: "rose after the company said". */
const opensClause = /^(?:after|before|since|until|till|as)$/

const raising =
  /^(?:go|goes|went|gone|going|continue[sd]?|continuing|seem(?:s|ed)?|appear(?:s|ed)?|want(?:s|ed)?|began|begins?|proceed(?:s|ed)?|used|like[sd]?|tr(?:y|ies|ied)|took|takes)$/

function governor(items: readonly Item[], to: number): number {
  for (let k = to - 1; k >= Math.max(0, to - 8); k--) if (raising.test(items[k]!.lower)) return k
  return -1
}

/** The subject of the nearest finite verb before `i`. */
function sharedSubject(items: readonly Item[], i: number, earlier: readonly Found[]): Subject | null {
  const last = earlier.at(-1)
  if (last?.speaker && last.resume >= i - 3) return last.speaker
  let best: Subject | null = null
  const j = skipVerbGroup(items, i)
  const apart = isComma(items[j]) || (items[j]?.pos === 'CCONJ' && isComma(items[j - 1]))
  for (let k = i - 1; k >= Math.max(0, i - 40); k--) {
    if (!isFiniteVerb(items, k)) continue
    const subject = subjectBefore(items, k)
    if (!subject) continue
    // "…, which let him go, and said": after a comma the main clause goes on.
    if (apart && /^(?:who|which|that)$/.test(items[subject.from]!.lower)) continue
    best = subject
    if (subject.from === 0 || items[subject.from - 1]?.kind !== 'word') break
  }
  return best
}
