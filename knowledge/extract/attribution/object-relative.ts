import type { CueForm } from './cue-lexicon.ts'
import type { Found, Place } from './found.ts'
import { isComma, phraseBefore } from './phrases.ts'
import { subjectBefore } from './subjects.ts'

/** "similar claims, which Kyiv has dismissed": the content is the phrase before the pronoun. */
export function objectRelative({ items, i, explained }: Place, form: CueForm): Found | null {
  const entry = form.entries.find(
    ({ frames, particles }) => particles.length === 0 && frames.has('object') && !frames.has('that'),
  )
  const closes = items[i + 1]
  // Only what is denied or criticised: "the plan, which she outlined" reports nothing.
  if (
    !entry ||
    !/^(?:denial|accusation)$/.test(entry.stance) ||
    (closes && !(closes.kind === 'mark' || closes.pos === 'ADP' || closes.pos === 'ADV'))
  )
    return null
  const speaker = subjectBefore(items, i)
  if (!speaker || speaker.from < explained) return null
  const pronoun = items[speaker.from - 1]
  if (pronoun?.lower !== 'which' && pronoun?.lower !== 'that') return null
  const end = isComma(items[speaker.from - 2]) ? speaker.from - 3 : speaker.from - 2
  const content = phraseBefore(items, end)
  if (!content || content.from < explained) return null
  return { content: [content], speaker, cue: { from: i, to: i + 1 }, entry, via: [], resume: i + 1 }
}
