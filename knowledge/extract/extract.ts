import type {
  ExtractedClaim,
  Extraction,
  ExtractionContext,
  Language,
  NameMention,
  Quantity,
  TimeMention,
} from '../model.ts'
import { agencyIn, creditedAgencies } from './agencies.ts'
import { agentOf } from './agents.ts'
import { findAliases } from './aliases.ts'
import { classifySentences } from './boilerplate.ts'
import { type DraftClaim, draftClaims } from './draft-claims.ts'
import { detectLanguage } from './language.ts'
import { findNames, placesIn } from './names.ts'
import { splitParagraphs } from './paragraphs.ts'
import { polarityOf } from './polarity.ts'
import { findQuantities } from './quantities.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { resolveSpeakers } from './speakers.ts'
import { findTimes } from './times.ts'

/** Changes whenever the same text would be analysed otherwise, so that stored derivations can be made anew. */
export const analysisVersion = '3'

/** Everything derived from one text: a pure function of text and context that never throws. */
export function extract(text: string, context: ExtractionContext = {}): Extraction {
  const language = context.language ?? detectLanguage(text)
  const paragraphs = splitParagraphs(text)
  const spans = splitSentences(text, paragraphs, language)
  const sentences = classifySentences(text, paragraphs, spans, language)
  const quotations = findQuotations(text, paragraphs, spans)
  const names = findNames(text, sentences, language)
  const drafts = draftClaims(text, paragraphs, sentences, quotations, language)
  const speakers = resolveSpeakers(text, drafts, names, spans)
  const publishedAt = context.publishedAt ?? null
  const claims = drafts.map((draft, index): ExtractedClaim => {
    const { attribution } = draft
    return {
      spans: draft.spans,
      type: draft.type,
      speaker: speakers[index] ?? null,
      via: viaOf(text, draft),
      cue: attribution?.cue ? { span: attribution.cue, lemma: attribution.lemma, stance: attribution.stance } : null,
      ...slotsOf(text, draft, names, language, publishedAt),
    }
  })
  return {
    language,
    paragraphs,
    sentences,
    claims,
    names,
    agencies: creditedAgencies(text, sentences),
    aliases: findAliases(text, names),
  }
}

function viaOf(text: string, { attribution }: DraftClaim): string[] {
  if (!attribution) return []
  const via = attribution.via.map(({ start, end }) => text.slice(start, end))
  const addressee = agencyAddressed(text, attribution)
  if (addressee) via.push(addressee)
  const cited = citedBy(text, attribution)
  if (cited) via.push(cited)
  return [...new Set(via.map((words) => agencyIn(words) ?? words.replace(/^(?:the|a|an)\s+/i, '')))]
}

/** "The mayor, citing the river authority, said": whom the speaker leans on. */
function citedBy(text: string, { cue, speaker }: DraftClaim['attribution'] & object): string | null {
  if (!cue || !speaker) return null
  const between = text.slice(speaker.start, Math.max(speaker.start, Math.min(cue.start, speaker.start + 240)))
  const match =
    /,\s*(?:citing|quoting)\s+([^,]{2,80}),/i.exec(between) ??
    /^,\s*(?:citing|quoting)\s+([^,.;:\n]{2,80})[,.]/i.exec(text.slice(cue.end, cue.end + 120))
  return match?.[1] ?? null
}

/** "Speaking to TASS, she said", "he told AP that": an agency that was spoken to passed the words on. */
function agencyAddressed(text: string, { cue, speaker, spans }: DraftClaim['attribution'] & object): string | null {
  if (!cue || !speaker) return null
  const before = /\b(?:speaking|talking|told) (?:to |with )?([^,.;]{2,60}), ?$/i.exec(
    text.slice(Math.max(0, speaker.start - 90), speaker.start),
  )
  const next = spans.find(({ start }) => start >= cue.end)?.start ?? cue.end + 60
  const after = /^\s+(?:to |with )?([^,.;"“«]{2,60})/.exec(text.slice(cue.end, Math.min(next, cue.end + 70)))
  const told =
    /^t(?:old|ells?|elling)/i.test(text.slice(cue.start, cue.end)) ||
    /^\s+(?:to|in an interview with)\s/.test(text.slice(cue.end, cue.end + 24))
  return (before && agencyIn(before[1]!)) ?? (told && after ? agencyIn(after[1]!) : null)
}

function slotsOf(
  text: string,
  { spans }: DraftClaim,
  names: readonly NameMention[],
  language: Language,
  publishedAt: string | null,
) {
  const quantities: Quantity[] = []
  const times: TimeMention[] = []
  for (const span of spans) {
    quantities.push(...findQuantities(text, span, language))
    times.push(...findTimes(text, span, { publishedAt, language }))
  }
  const { polarity, hedges } = polarityOf(text, spans, language)
  return { polarity, hedges, quantities, times, places: placesIn(names, spans), agent: agentOf(text, spans, language) }
}
