import type { Citation } from '../../knowledge/index.ts'
import { type Inline, link, text } from '../core/reply.ts'
import { formatDay } from '../messages/dates.ts'
import type { Locale } from '../messages/locale.ts'
import type { Say } from '../messages/messages.ts'
import { sourceLink } from './source-link.ts'

/** The language in which the bot says its own words. */
export interface Voice {
  readonly say: Say
  readonly locale: Locale
}

const separator = ' · '

/** Speaker · role · outlet · date: what is not known is shown as not known, what was worked out is marked. */
export function citationLine(citation: Citation, voice: Voice): readonly Inline[] {
  const url = sourceLink(citation)
  const outlet = outletOf(citation, voice)
  return joined([
    ...speakerOf(citation.speaker, voice).map(text),
    url === null ? text(outlet) : link(outlet, url),
    ...(citation.via.length > 0 ? [text(voice.say('via', { names: citation.via.join(', ') }))] : []),
    dateOf(citation, voice),
  ])
}

/** Name and role; the article's own voice and an unknown speaker are named as such. */
export function speakerOf(speaker: Citation['speaker'], { say }: Voice): readonly string[] {
  if (speaker === null) return [say('voice-article')]
  const words = speaker.asWritten.trim()
  if (speaker.name === null || speaker.resolution === 'unresolved')
    return [words ? say('speaker-unknown', { words }) : say('speaker-unnamed')]
  const name = speaker.resolution === 'likely' ? say('speaker-likely', { name: speaker.name, words }) : speaker.name
  return speaker.role ? [name, speaker.role] : [name]
}

/** The outlet; a digest of it is never passed off as the outlet's own words. */
export function outletOf({ outlet, digest }: Pick<Citation, 'outlet' | 'digest'>, { say }: Voice): string {
  if (outlet === null) return say(digest ? 'digest-unknown' : 'outlet-unknown')
  return digest ? say('digest-of', { outlet }) : outlet
}

/** The day, or the instant where a clock time is known. */
export function dateOf(
  { publishedAt, publishedAtFrom }: Pick<Citation, 'publishedAt' | 'publishedAtFrom'>,
  { say, locale }: Voice,
): Inline {
  if (publishedAt === null) return text(say('date-unknown'))
  const date = formatDay(publishedAt, locale)
  if (publishedAtFrom === 'inferred') return text(say('date-inferred', { date }))
  return publishedAt.includes('T') ? { kind: 'instant', at: publishedAt, text: date } : text(date)
}

/** Puts the separator between the parts. */
export function joined(parts: readonly Inline[]): readonly Inline[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [text(separator), part]))
}
