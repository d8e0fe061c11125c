import { agentOf } from '../extract/agents.ts'
import { findNames, placesIn } from '../extract/names.ts'
import { splitParagraphs } from '../extract/paragraphs.ts'
import { polarityOf } from '../extract/polarity.ts'
import { findQuantities } from '../extract/quantities.ts'
import { splitSentences } from '../extract/sentences.ts'
import { findTimes } from '../extract/times.ts'
import type { IsoDate, Language } from '../model.ts'
import type { Evidence } from './evidence.ts'

/** A statement as pasted, and with "it" and "they" replaced by what the clause before counts or names. */
export interface Statement {
  readonly written: string
  readonly resolved: string
}

const clauseBreak = /(?:,\s*|\s+)(?:and|but|while|whereas)\s+(?=\S)|;\s+/gi
const verb =
  'is|are|was|were|has|have|had|will|would|can|could|cannot|did|does|do|may|might|must|\\p{L}+ed|blew|went|took|said|gave|fell|left|held|began|won|lost|shot|broke|cut|hit|came|made|sent|told|rose|became'
/** How a clause of its own begins: a subject, then soon a verb. */
const clauseStart = new RegExp(
  String.raw`^(?:the\s|a\s|an\s|he\s|she\s|it\s|they\s|we\s|there\s|his\s|her\s|its\s|their\s|all\s|some\s|no\s|only\s|\d[\d.,]*\s|\p{Lu})(?:[\p{L}\p{N}'’-]+\s+){0,5}?(?:${verb})(?=[\s.,!?]|$)`,
  'u',
)
const pronoun = /(?<!\p{L})(?:it|them|they)(?!\p{L})/iu
/** What stands before "and" without a verb is the first half of a subject: "the road between Elm Hill and Oakton was closed". */
const hasVerb = new RegExp(
  String.raw`(?<!\p{L})(?:${verb}|says|tells|wants|leads|goes|knows|stays|stands|denies|asks|warns|\p{L}{3,}(?:ains|orts|irms|aims|ises|izes))(?!\p{L})`,
  'iu',
)
/** "between 300 and 400 soldiers": the second number opens no clause. */
const openRange = /(?<!\p{L})(?:between|from)\s[^,;]*\d[\d.,:]*(?:\s+\p{L}+\.?){0,2}$/iu

/** The statements of a text: its sentences, cut where a clause with its own subject and verb begins. Questions are left out. */
export function splitStatements(text: string): Statement[] {
  return splitSentences(text, splitParagraphs(text))
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => /\p{L}.*\s.*\p{L}/su.test(sentence) && !/\?["”»']?$/.test(sentence.trim()))
    .flatMap(clausesOf)
}

function clausesOf(sentence: string): Statement[] {
  const clauses: string[] = []
  let from = 0
  for (const match of sentence.matchAll(clauseBreak)) {
    const after = match.index + match[0].length
    const before = sentence.slice(from, match.index)
    if (openRange.test(before) && /^\d/.test(sentence.slice(after))) continue
    if (!clauseStart.test(sentence.slice(after)) || !/\s/.test(before.trim())) continue
    if (/^\s+and\s/i.test(match[0]) && !hasVerb.test(before)) continue
    clauses.push(before)
    from = after
  }
  clauses.push(sentence.slice(from))
  return clauses.map((clause, index) => {
    const written = clause.trim().replace(/[.;,]+$/, '')
    const before = index === 0 ? undefined : clauses[index - 1]
    const subject = before === undefined ? null : subjectOf(before)
    return { written, resolved: subject === null ? written : written.replace(pronoun, `the ${subject}`) }
  })
}

/** What a pronoun in the next clause most likely stands for: the things counted, else the noun before the verb. */
function subjectOf(clause: string): string | null {
  const counted = findQuantities(clause, { start: 0, end: clause.length }, 'en')[0]?.noun
  if (counted) return counted
  return (
    /^(?:the|a|an|all|its|their)\s+(?:[\p{L}-]+\s+){0,3}?([\p{L}-]+)\s+(?:is|are|was|were|has|have|had|will)\b/iu.exec(
      clause,
    )?.[1] ?? null
  )
}

/** A statement in the shape of evidence, so that it is compared as claims are; its weekdays are those of the article published then. */
export function toStatementEvidence(
  text: string,
  language: Language,
  eventId: string | null,
  publishedAt: IsoDate | null = null,
): Evidence {
  const span = { start: 0, end: text.length }
  const times = findTimes(text, span, { publishedAt, language })
  const names = findNames(text, [span], language)
  return {
    claim: {
      id: 'statement',
      articleId: 'statement',
      articleVersion: 1,
      spans: [span],
      type: 'narration',
      speaker: null,
      via: [],
      cue: null,
      ...polarityOf(text, [span], language),
      quantities: findQuantities(text, span, language),
      times,
      places: placesIn(names, [span]),
      agent: agentOf(text, [span], language),
    },
    article: {
      id: 'statement',
      version: 1,
      source: '',
      outlet: null,
      outletFrom: null,
      title: null,
      titleFrom: null,
      url: null,
      author: null,
      publishedAt: null,
      publishedAtFrom: null,
      language,
      textSha256: '',
      digest: false,
      agencies: [],
      wireOf: null,
      status: 'live',
      addedBy: '',
      addedAt: '',
      claims: 1,
      eventId,
    },
    sentence: { ...span, text },
    eventId,
    score: 1,
  }
}
