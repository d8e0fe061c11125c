import { splitParagraphs, splitSentences } from '../../../knowledge/extract/sentences.ts'
import type { Share } from '../eval/score.ts'
import type { Agreement } from '../eval/score-claims.ts'

/** A text with a broken bar where one sentence ends and the next begins. */
export interface LabelledText {
  readonly language: string
  readonly kind: string
  readonly marked: string
}

/** How well texts are split where they should be. */
export interface SplitScore {
  readonly boundaries: Agreement
  /** Texts without a wrong or missing boundary. */
  readonly texts: Share
}

export interface SentenceScore {
  /** By language and kind, in the order of the file. */
  readonly kinds: readonly { readonly kind: string; readonly ours: SplitScore; readonly plain: SplitScore }[]
  readonly ours: SplitScore
  /** The segmenter of the platform (Intl.Segmenter), on the same texts. */
  readonly plain: SplitScore
}

/** Reads one JSON object a line. */
export function parseLabelledTexts(lines: string): LabelledText[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledText)
}

/** Splits each text as extraction does and as the platform does, and counts the boundaries they share with the labels. */
export function scoreSentences(texts: readonly LabelledText[]): SentenceScore {
  const kinds = [...new Set(texts.map(kindOf))]
  const score = (some: readonly LabelledText[], split: Split) => scoreSplit(some, split)
  return {
    kinds: kinds.map((kind) => {
      const some = texts.filter((one) => kindOf(one) === kind)
      return { kind, ours: score(some, ourEnds), plain: score(some, platformEnds) }
    }),
    ours: score(texts, ourEnds),
    plain: score(texts, platformEnds),
  }
}

type Split = (text: string, language: string) => readonly number[]

const boundary = '¦'

function scoreSplit(texts: readonly LabelledText[], split: Split): SplitScore {
  const boundaries = { right: 0, found: 0, wanted: 0 }
  let whole = 0
  for (const { marked, language } of texts) {
    const { text, ends } = unmark(marked)
    const found = split(text, language).filter((end) => end < text.length)
    const right = found.filter((end) => ends.has(end)).length
    boundaries.right += right
    boundaries.found += found.length
    boundaries.wanted += ends.size
    if (right === found.length && right === ends.size) whole++
  }
  return { boundaries, texts: { right: whole, of: texts.length } }
}

/** The text without its marks, and where each sentence but the last ends. */
function unmark(marked: string): { readonly text: string; readonly ends: ReadonlySet<number> } {
  const ends = new Set<number>()
  let text = ''
  for (const part of marked.split(boundary)) {
    // Of the spaces around a mark one stays.
    text = text.endsWith(' ') ? text + part.trimStart() : text + part
    ends.add(text.trimEnd().length)
  }
  ends.delete(text.length)
  return { text, ends }
}

const ourEnds: Split = (text, language) => splitSentences(text, splitParagraphs(text), language).map(({ end }) => end)

const platformEnds: Split = (text, language) =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
    ({ index, segment }) => index + segment.trimEnd().length,
  )

function kindOf({ language, kind }: LabelledText): string {
  return `${language}: ${kind}`
}
