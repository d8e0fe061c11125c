import { extract } from '../../../knowledge/extract/extract.ts'
import type { ExtractedClaim } from '../../../knowledge/model.ts'

/** Claims with speaker or cue as `type [speaker = name] <cue> content || content`, for comparing. */
export function said(text: string, language = 'en'): string[] {
  return extract(text, { language })
    .claims.filter(({ speaker, cue }) => speaker || cue)
    .map((claim) => line(text, claim))
}

/** The article's own voice. */
export function narrated(text: string, language = 'en'): string[] {
  return extract(text, { language })
    .claims.filter(({ speaker, cue }) => !speaker && !cue)
    .map((claim) => words(text, claim))
}

function line(text: string, claim: ExtractedClaim): string {
  const cue = claim.cue ? text.slice(claim.cue.span.start, claim.cue.span.end) : '-'
  return `${claim.type} [${claim.speaker?.asWritten ?? '-'}] <${cue}> ${words(text, claim)}`
}

const words = (text: string, { spans }: ExtractedClaim): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' || ')
