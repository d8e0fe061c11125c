import type { Language, Span } from '../../model.ts'
import { type Attribution, attributionsIn } from './attributions.ts'
import { cueForms } from './cue-lexicon.ts'
import { readItems, type Unit } from './items.ts'

const longestSource = 6
/** Labels before a colon that are no speakers. */
const label =
  /^(?:watch|video|photos?|live|breaking|update[ds]?|exclusive|opinion|analysis|explained|explainer|review|the latest|fact check|factbox|timeline|q&a|interview|editorial|column|podcast|tips?|location|date|time|place|source|step|part|chapter|note|warning|example|question|answer)\b/i

/** "Mayor: bridge is closed", "Bridge 'not safe': mayor", or a reporting verb as in any sentence. */
export function headlineAttribution(text: string, unit: Unit, language: Language): Attribution[] {
  const words = text.slice(unit.start, unit.end)
  const colon = words.search(/:\s/)
  if (colon > 0) {
    const before = { start: unit.start, end: unit.start + colon }
    const after = { start: unit.start + colon + 1 + /^\s*/.exec(words.slice(colon + 1))![0].length, end: unit.end }
    const cue = { start: before.end, end: before.end + 1 }
    const short = (span: Span) => text.slice(span.start, span.end).split(/\s+/).length
    // The speaker is the shorter side; after the colon it is a bare name or office.
    if (
      short(after) <= longestSource &&
      short(after) < short(before) &&
      isSpeaker(text.slice(after.start, after.end)) &&
      /['‘"“]/.test(words.slice(0, colon))
    )
      return [headline(before, after, cue)]
    if (short(before) <= 4 && short(after) > short(before) && isSpeaker(text.slice(before.start, before.end)))
      return [headline(after, before, cue)]
  }
  return language === 'en' ? attributionsIn(readItems(text, unit)) : []
}

/** The same for a title with a full stop at its end, as feeds give them: "Mayor: Bridge Is Closed." */
export function titleAttribution(text: string, unit: Unit): Attribution | null {
  const words = text.slice(unit.start, Math.min(unit.end, unit.start + 80))
  const match = /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}):\s+(?=[\p{Lu}"“‘'])/u.exec(words)
  if (!match || !isSpeaker(match[1]!) || cueForms.has(match[1]!.split(' ')[0]!.toLowerCase())) return null
  const speaker = { start: unit.start, end: unit.start + match[1]!.length }
  return headline({ start: unit.start + match[0].length, end: unit.end }, speaker, {
    start: speaker.end,
    end: speaker.end + 1,
  })
}

function isSpeaker(words: string): boolean {
  return /^\p{Lu}/u.test(words) && !label.test(words) && !/[?!,]/.test(words) && !/\d/.test(words)
}

function headline(content: Span, speaker: Span, cue: Span): Attribution {
  return { spans: [content], speaker, core: speaker, cue, lemma: ':', stance: 'neutral', via: [], quoted: false }
}
