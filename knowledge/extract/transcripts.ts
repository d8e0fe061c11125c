import type { Span } from '../model.ts'
import type { Attribution } from './attribution/attributions.ts'
import type { Unit } from './attribution/items.ts'
import { isKnownOrganisation } from './gazetteer.ts'

const turn =
  /^["“„«]?((?:(?:MR|MRS|MS|DR|SEN|REP|GOV|GEN)\.\s)?\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}(?:\s\([^)]{1,40}\))?):\s+(?=\S)/u
const label =
  /^(?:WATCH|VIDEO|PHOTOS?|LIVE|BREAKING|UPDATED?|NOTE|WARNING|READ|RELATED|EXCLUSIVE|OPINION|ANALYSIS|Q|A|PS|NB|CORRECTION|FACT|CLAIM|VERDICT|TRUE|FALSE|ГОЛОС|ВИДЕО|ВІДЕО|ФОТО)\b/

/** "NATO: …" is a headline's source; what nobody can pronounce is no family name. */
function isBody(name: string): boolean {
  return isKnownOrganisation(name) || /^[^AEIOUYАЕЁИОУЫЭЮЯІЇЄ\s.'’-]{2,5}$/u.test(name)
}

/** Who asks and who answers in an interview, when no name stands there. */
const roles =
  /^(?:Q|A|Question|Answer|Interviewer|Host|Moderator|Presenter|Reporter|Journalist|В|О|П|Вопрос|Ответ|Питання|Запитання|Відповідь|Корреспондент|Кореспондент|Ведущий|Ведуча|Ведучий|Журналист|Журналіст|Журналістка)$/u
const labelled =
  /^((?:[QAВОП]|\p{Lu}[\p{L}.'’-]+)(?:\s\p{Lu}[\p{L}.'’-]*){0,3})(?:\s\([^)\n]{1,40}\))?(?::|(?<=^[QA])\.)\s+(?=\S)/u

/**
 * The labels that open the turns of an interview ("Q:", "Marta Lind:"): two of them that take turns, each more than
 * once or in the roles of asking and answering. Empty for any other text.
 */
export function interviewLabels(text: string, paragraphs: readonly Span[]): ReadonlySet<string> {
  const turns = new Map<string, number>()
  for (const { start, end } of paragraphs) {
    const label = labelled.exec(text.slice(start, Math.min(end, start + 100)))?.[1]
    if (label !== undefined) turns.set(label, (turns.get(label) ?? 0) + 1)
  }
  const recurring = [...turns].filter(([label, count]) => count > 1 || roles.test(label)).map(([label]) => label)
  return new Set(recurring.length > 1 ? recurring : [])
}

/** A turn of an interview, to its paragraph's end; null for any other unit. */
export function interviewTurn(
  text: string,
  unit: Unit,
  paragraph: Span,
  labels: ReadonlySet<string>,
): Attribution | null {
  if (labels.size === 0 || unit.start !== paragraph.start) return null
  const match = labelled.exec(text.slice(unit.start, unit.start + 100))
  return match && labels.has(match[1]!) ? turnAt(unit, paragraph, 0, match[1]!.length, match[0].length) : null
}

/** A turn of a transcript: `SMITH: We shall see.`, with the name in capitals, to its paragraph's end; null for any other unit. */
export function transcriptTurn(text: string, unit: Unit, paragraph: Span): Attribution | null {
  const match = turn.exec(text.slice(unit.start, unit.start + 120))
  if (!match || label.test(match[1]!) || isBody(match[1]!)) return null
  const at = match[0].indexOf(match[1]!)
  return turnAt(unit, paragraph, at, at + match[1]!.length, match[0].length)
}

/** The turn whose label stands from `from` to `to` and whose words begin at `words`, counted from the unit's start. */
function turnAt(unit: Unit, paragraph: Span, from: number, to: number, words: number): Attribution | null {
  const speaker = { start: unit.start + from, end: unit.start + to }
  const content = { start: unit.start + words, end: Math.max(unit.end, paragraph.end) }
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
