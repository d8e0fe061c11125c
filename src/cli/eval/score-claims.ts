import {
  type Characters,
  charactersOf,
  contentCharacters,
  headWord,
  isDirectQuotation,
  pairContents,
  type Range,
  sharedCount,
} from './attribution-match.ts'
import type { Share } from './score.ts'

/** An article with the attributions that people found in it. */
export interface AttributedText {
  readonly id: string
  readonly text: string
  readonly attributions: readonly {
    readonly source: readonly Range[]
    readonly content: readonly Range[]
  }[]
}

/** What the extractor found; a claim with neither speaker nor cue is the article's own voice. */
export interface FoundClaim {
  readonly spans: readonly Range[]
  readonly speaker: { readonly start: number; readonly end: number } | null
  readonly cue: object | null
}

/** Found and right, of what was found (precision) and of what there is (recall). */
export interface Agreement {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

export interface ClaimScore {
  readonly contentExact: Agreement
  /** At least half of what both cover is shared. */
  readonly contentHalf: Agreement
  readonly characters: Agreement
  readonly sentences: Agreement
  /** Of those with a source whose content was found. */
  readonly speakerRight: Share
  readonly speakerWrong: Share
  readonly directQuotations: Share
}

type Counts = { [Part in keyof ClaimScore]: { -readonly [Field in keyof ClaimScore[Part]]: number } }

/** Scores claims against labelled attributions, article by article. */
export function scoreClaims(pairs: readonly (readonly [AttributedText, readonly FoundClaim[]])[]): ClaimScore {
  const counts: Counts = {
    contentExact: { right: 0, found: 0, wanted: 0 },
    contentHalf: { right: 0, found: 0, wanted: 0 },
    characters: { right: 0, found: 0, wanted: 0 },
    sentences: { right: 0, found: 0, wanted: 0 },
    speakerRight: { right: 0, of: 0 },
    speakerWrong: { right: 0, of: 0 },
    directQuotations: { right: 0, of: 0 },
  }
  for (const [article, claims] of pairs) countArticle(counts, article, claims)
  return counts
}

interface Labelled {
  readonly source: readonly Range[]
  readonly content: readonly Range[]
  readonly characters: Characters
}

function countArticle(counts: Counts, { text, attributions }: AttributedText, claims: readonly FoundClaim[]): void {
  const labelled = attributions
    .filter(({ content }) => content.length > 0)
    .map((one) => ({ ...one, characters: contentCharacters(text, one.content) }))
  const found = claims
    .filter(({ speaker, cue }) => speaker || cue)
    .map((one) => ({ ...one, characters: contentCharacters(text, one.spans) }))
  for (const part of [counts.contentExact, counts.contentHalf]) {
    part.found += found.length
    part.wanted += labelled.length
  }
  const pairs = pairContents(
    labelled.map(({ characters }) => characters),
    found.map(({ characters }) => characters),
  )
  for (const [at, one] of labelled.entries()) {
    const pair = pairs.get(at)
    countContent(counts, text, one, pair?.alike ?? 0, pair && found[pair.at]?.speaker)
  }
  const wanted = union(labelled)
  const covered = union(found)
  counts.characters.right += sharedCount(wanted, covered)
  counts.characters.found += covered.size
  counts.characters.wanted += wanted.size
  countSentences(counts, text, wanted, covered)
}

function countContent(
  counts: Counts,
  text: string,
  { source, content }: Labelled,
  alike: number,
  speaker: FoundClaim['speaker'] | undefined,
): void {
  const direct = isDirectQuotation(text, content)
  if (direct) counts.directQuotations.of++
  if (alike > 0.9999) counts.contentExact.right++
  if (alike < 0.5) return
  counts.contentHalf.right++
  if (direct) counts.directQuotations.right++
  if (source.length === 0) return
  counts.speakerRight.of++
  counts.speakerWrong.of++
  if (!speaker) return
  const spans: readonly Range[] = [[speaker.start, speaker.end]]
  const right =
    sharedCount(charactersOf(source), charactersOf(spans)) > 0 && headWord(text, source) === headWord(text, spans)
  counts[right ? 'speakerRight' : 'speakerWrong'].right++
}

/** A sentence is attributed when ten of its characters are, or three tenths of a short one. */
function countSentences({ sentences }: Counts, text: string, wanted: Characters, covered: Characters): void {
  for (const { index, segment } of segmenter.segment(text)) {
    let inWanted = 0
    let inCovered = 0
    for (let at = index; at < index + segment.length; at++) {
      if (wanted.has(at)) inWanted++
      if (covered.has(at)) inCovered++
    }
    const enough = Math.min(10, segment.length * 0.3)
    if (inCovered >= enough) sentences.found++
    if (inWanted >= enough) sentences.wanted++
    if (inCovered >= enough && inWanted >= enough) sentences.right++
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

function union(all: readonly { readonly characters: Characters }[]): Characters {
  return new Set(all.flatMap(({ characters }) => [...characters]))
}
