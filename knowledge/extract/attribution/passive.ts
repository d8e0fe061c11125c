import { isOrganisationCue } from '../name-cues.ts'
import { openingAfter } from './adjuncts.ts'
import { clauseEnd, objectEnd } from './content-end.ts'
import type { CueForm } from './cue-lexicon.ts'
import type { Found } from './found.ts'
import type { Item } from './items.ts'
import { phraseAfter, type Subject } from './phrases.ts'
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
  const bare = form.entries.filter(({ particles }) => particles.length === 0)
  const [entry] = bare
  if (!entry) return null
  const cue = { from: i, to: i + 1 }
  const by = items[i + 1]?.lower === 'by' ? doerAt(items, i + 2) : null
  const opening = openingAfter(items, by?.to ?? i + 1)
  const request = bare.find(({ frames }) => frames.has('request') || (frames.has('told') && by === null))
  const ordered =
    opening.kind === 'infinitive' && (by ? request : [entry].find((one) => one === request || one.frames.has('told')))
  if (opening.kind === 'that' || ordered) {
    const { end, resume } = clauseEnd(items, opening.at, i)
    return { content: [{ from: opening.at, to: end }], speaker: by, cue, entry: ordered || entry, via: [], resume }
  }
  // "was accused of hiding it": whoever accuses is not said.
  if (entry.frames.has('accused') && /^(?:of|for)$/.test(items[i + 1]?.lower ?? '') && i + 2 < items.length) {
    const { end, resume } = objectEnd(items, i + 2, i)
    return { content: [{ from: i + 2, to: end }], speaker: null, cue: { from: i, to: i + 2 }, entry, via: [], resume }
  }
  const judged = bare.find(({ frames }) => frames.has('object') || frames.has('accused'))
  if (by && judged) {
    const subject = subjectBefore(items, i)
    if (!subject) return null
    // "was accused by X of hiding it": of whom, and of what.
    if (!/^(?:of|for)$/.test(items[by.to]?.lower ?? '') || by.to + 1 >= items.length)
      return { content: [subject], speaker: by, cue, entry: judged, via: [], resume: by.to }
    const { end, resume } = objectEnd(items, by.to, i)
    return { content: [subject, { from: by.to, to: end }], speaker: by, cue, entry: judged, via: [], resume }
  }
  return null
}

/** Words that begin something else than a part of the doer's name: "by farmers for its cost", "by Ott after the game". */
const afterDoer =
  /^(?:for|over|about|as|after|before|during|because|when|while|since|amid|despite|without|through|on|at|against|to|into|from)$/

/** Whoever did it, up to what it was done for; "the Centre for Fish" and "the head of the port" are names of one doer. */
function doerAt(items: readonly Item[], start: number): Subject | null {
  const phrase = phraseAfter(items, start)
  if (!phrase) return null
  for (let k = start + 1; k < phrase.to; k++) {
    const item = items[k]!
    const [before, next] = [items[k - 1]!, items[k + 1]]
    const named = /^\p{Lu}/u.test(before.word) && isOrganisationCue(before.lower) && /^\p{Lu}/u.test(next?.word ?? '')
    const charge = item.lower === 'of' && /ing$/.test(next?.lower ?? '')
    if (charge || (afterDoer.test(item.lower) && !named)) return { from: start, to: k, core: { from: start, to: k } }
  }
  return phrase
}
