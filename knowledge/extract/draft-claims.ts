import type { ClaimType, Language, Sentence, Span } from '../model.ts'
import { type Attribution, attributionsIn } from './attribution/attributions.ts'
import { hasCue } from './attribution/has-cue.ts'
import { headlineAttribution, titleAttribution } from './attribution/headlines.ts'
import { groupUnits, readItems, type Unit } from './attribution/items.ts'
import { hasSlavicCue, slavicAttributionsIn } from './attribution/slavic.ts'
import { claimType } from './claim-type.ts'
import { floatingQuotation } from './floating.ts'
import { narrationIn } from './narration.ts'
import type { Quotation } from './quotations.ts'
import { interviewLabels, interviewTurn, transcriptTurn } from './transcripts.ts'

/** A claim's words and whose they are, before names are resolved and slots are filled. */
export interface DraftClaim {
  readonly spans: readonly Span[]
  readonly type: ClaimType
  /** Null for the article's own voice. */
  readonly attribution: Attribution | null
}

/** The last attribution whose speaker may go on speaking. */
interface Floor {
  readonly attribution: Attribution
  readonly paragraph: number
  /** Index of its draft; -1 when its words are still to come ("He continued:"). */
  readonly draft: number
}

/** Attributed claims, and the article's own voice for whatever sentence or rest of one they leave; in text order. */
export function draftClaims(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  language: Language,
): DraftClaim[] {
  const drafts: DraftClaim[] = []
  let floor: Floor | null = null
  let spokenTo = -1
  const attribute = (attribution: Attribution, unit: Unit) => {
    const type = unit.heading && unit.start >= spokenTo ? 'headline' : claimType(text, attribution.spans, quotations)
    return drafts.push({ spans: attribution.spans, type, attribution }) - 1
  }
  const narrate = (unit: Unit, content: readonly Span[], framing: readonly Span[]) => {
    for (const span of narrationIn(text, unit, content, framing, sentences)) {
      drafts.push({ spans: [span], type: unit.heading ? 'headline' : 'narration', attribution: null })
    }
  }
  const labels = interviewLabels(text, paragraphs)
  for (const unit of groupUnits(sentences, quotations)) {
    // The rest of a transcript's turn is spoken already.
    if (unit.start < spokenTo) continue
    const paragraph = paragraphs[unit.paragraph]!
    const turn =
      interviewTurn(text, unit, paragraph, labels) ?? (unit.heading ? null : transcriptTurn(text, unit, paragraph))
    if (turn) spokenTo = turn.spans[0]!.end
    const attributions = turn ? [turn] : attributionsOf(text, unit, language)
    const floating = attributions.length === 0 && floor && !unit.heading ? floatingQuotation(text, unit) : null
    if (floating && floor) {
      floor = takeFloor(floor, floating, unit)
      if (floor) {
        narrate(unit, [floating], [])
        continue
      }
    }
    let next: Floor | null = null
    for (const attribution of attributions) {
      const draft = attribution.spans.length > 0 ? attribute(attribution, unit) : -1
      if (attribution.quoted || draft < 0) next = { attribution, paragraph: unit.paragraph, draft }
    }
    floor = next
    const content = attributions.flatMap(({ spans }) => spans)
    narrate(
      unit,
      content,
      attributions.flatMap((attribution) => framingOf(text, attribution)),
    )
  }
  return drafts.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)

  /** Gives the quotation to whoever has the floor; null when nobody near has it. */
  function takeFloor(held: Floor, floating: Span, unit: Unit): Floor | null {
    const { attribution, paragraph, draft } = held
    if (draft >= 0 && paragraph === unit.paragraph) {
      const last = drafts[draft]!
      const spans = [...last.spans, floating]
      drafts[draft] = { ...last, spans, type: claimType(text, spans, quotations) }
      return held
    }
    if (unit.paragraph - paragraph > 1) return null
    const carried: Attribution = {
      ...attribution,
      spans: [floating],
      cue: draft < 0 ? attribution.cue : null,
      quoted: true,
    }
    return { attribution: carried, paragraph: unit.paragraph, draft: attribute(carried, unit) }
  }
}

const slavic: ReadonlySet<Language> = new Set(['ru', 'uk'])

/** A quotation with a dash and a name after it. */
const signed = /["”»“]\s?[—–―-]|:\s["“«„']/

function attributionsOf(text: string, unit: Unit, language: Language): Attribution[] {
  if (unit.heading) return headlineAttribution(text, unit, language)
  const title = unit.start < 200 && unit.paragraph === 0 ? titleAttribution(text, unit) : null
  if (title) return [title]
  if (slavic.has(language))
    return hasSlavicCue(text.slice(unit.start, unit.end)) ? slavicAttributionsIn(text, unit) : []
  if (language !== 'en') return []
  const words = text.slice(unit.start, unit.end)
  return hasCue(words) || signed.test(words) ? attributionsIn(readItems(text, unit)) : []
}

/** Words about the content. A subject far from its cue belongs to a statement of its own: "The council closed the road, saying…". */
function framingOf(text: string, { speaker, cue, via }: Attribution): Span[] {
  const apart =
    speaker && cue && cue.start - speaker.end > 24 && !/^\s*[,(—–-]/.test(text.slice(speaker.end, speaker.end + 3))
  if (!speaker || !cue || apart || cue.start < speaker.end)
    return [...(speaker && !apart ? [speaker] : []), ...(cue ? [cue] : []), ...via]
  return cue.start - speaker.end < 160 ? [{ start: speaker.start, end: cue.end }, ...via] : [speaker, cue, ...via]
}
