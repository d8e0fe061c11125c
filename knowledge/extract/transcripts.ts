import type { Span } from '../model.ts'
import type { Attribution } from './attribution/attributions.ts'
import type { Unit } from './attribution/items.ts'

const turn =
  /^["“„«]?((?:(?:MR|MRS|MS|DR|SEN|REP|GOV|GEN)\.\s)?\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}(?:\s\([^)]{1,40}\))?):\s+(?=\S)/u
const label =
  /^(?:WATCH|VIDEO|PHOTOS?|LIVE|BREAKING|UPDATED?|NOTE|WARNING|READ|RELATED|EXCLUSIVE|OPINION|ANALYSIS|Q|A|PS|NB|CORRECTION|FACT|CLAIM|VERDICT|TRUE|FALSE|ГОЛОС|ВИДЕО|ВІДЕО|ФОТО)\b/

/** A turn of a transcript: `SMITH: We shall see.`, with the name in capitals, to its paragraph's end; null for any other unit. */
export function transcriptTurn(text: string, unit: Unit, paragraph: Span): Attribution | null {
  const match = turn.exec(text.slice(unit.start, unit.start + 120))
  if (!match || label.test(match[1]!)) return null
  const start = unit.start + match[0].indexOf(match[1]!)
  const speaker = { start, end: start + match[1]!.length }
  const content = { start: unit.start + match[0].length, end: Math.max(unit.end, paragraph.end) }
  if (content.start >= content.end) return null
  return {
    spans: [content],
    speaker,
    core: speaker,
    cue: { start: speaker.end, end: speaker.end + 1 },
    lemma: ':',
    stance: 'neutral',
    via: [],
    quoted: true,
  }
}
