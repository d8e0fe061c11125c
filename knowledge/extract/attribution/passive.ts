import { openingAfter } from './adjuncts.ts'
import { clauseEnd, objectEnd } from './content-end.ts'
import type { CueForm } from './cue-lexicon.ts'
import type { Found } from './found.ts'
import type { Item } from './items.ts'
import { phraseAfter } from './phrases.ts'
import { subjectBefore } from './subjects.ts'

/** Whether the participle at `i` has "be" before it. */
export function isPassive(items: readonly Item[], i: number, form: CueForm): boolean {
  if (form.form !== 'past' && form.form !== 'participle') return false
  let j = i - 1
  while (items[j]?.pos === 'ADV' || items[j]?.lower === 'not' || items[j]?.lower === "n't") j--
  if (items[j]?.lower === 'being' || items[j]?.lower === 'been') return true
  return /^(?:is|are|was|were|be|am|'re|’re|get|got|gets)$/.test(items[j]?.lower ?? '')
}

/** "was told to leave", "is expected to win", "it is believed that…", "was criticised by X for…". */
export function passive(items: readonly Item[], i: number, form: CueForm): Found | null {
  const opening = openingAfter(items, i + 1)
  const entry = form.entries.find(({ particles }) => particles.length === 0)
  if (!entry) return null
  const cue = { from: i, to: i + 1 }
  const by = items[i + 1]?.lower === 'by' ? phraseAfter(items, i + 2) : null
  if (
    opening.kind === 'that' ||
    (opening.kind === 'infinitive' && (entry.frames.has('request') || entry.frames.has('told')))
  ) {
    const { end, resume } = clauseEnd(items, opening.at, i)
    return { content: [{ from: opening.at, to: end }], speaker: by, cue, entry, via: [], resume }
  }
  // "was accused of hiding it": whoever accuses is not said.
  if (entry.frames.has('accused') && /^(?:of|for)$/.test(items[i + 1]?.lower ?? '') && i + 2 < items.length) {
    const { end, resume } = objectEnd(items, i + 2, i)
    return { content: [{ from: i + 2, to: end }], speaker: null, cue: { from: i, to: i + 2 }, entry, via: [], resume }
  }
  if (by && (entry.frames.has('object') || entry.frames.has('accused'))) {
    const subject = subjectBefore(items, i)
    if (subject) return { content: [subject], speaker: by, cue, entry, via: [], resume: by.to }
  }
  return null
}
