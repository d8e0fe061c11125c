import { fewerEntities } from './fewer-entities.ts'
import { graphemeStarts } from './grapheme.ts'
import { joined, plain, type Styled, sliced, trimmed } from './styled.ts'
import { unlinked } from './unlinked.ts'

/** A part of a reply that stands in one message as a whole. */
export interface Piece {
  /** White space between it and what stands before it in the same message. */
  readonly gap: string
  readonly styled: Styled
  /** Whether it must not be parted from the next one. */
  readonly keep?: boolean
}

/** One message: 1 to 4096 UTF-16 units, at most 100 entities. */
export type Page = Styled

const longestMessage = 4096
const mostEntities = 100

/** As few messages as hold the pieces in order; only a piece that fits into none is broken, between words. */
export function toPages(pieces: readonly Piece[]): readonly Page[] {
  const pages: Page[] = []
  for (const piece of groups(pieces)) {
    const last = pages.at(-1)
    const longer = last && joined([last, piece.styled], piece.gap)
    if (longer && fits(longer)) pages[pages.length - 1] = longer
    else pages.push(piece.styled)
  }
  // Telegram refuses a message in which there is nothing to be seen.
  return pages.length > 0 ? pages.map(withWholeCharacters) : [plain('…')]
}

/** What stands in front of a piece may have become one character with its first mark. */
function withWholeCharacters({ text, entities }: Page): Page {
  const startOf = graphemeStarts(text)
  return {
    text,
    entities: entities.map((entity) => {
      const offset = startOf(entity.offset)
      return { ...entity, offset, length: entity.length + entity.offset - offset }
    }),
  }
}

/** Pieces that fit into a message, those that belong together as one where that fits too. */
function groups(pieces: readonly Piece[]): readonly Piece[] {
  const visible = pieces.map((piece) => ({ ...piece, styled: trimmed(piece.styled) })).filter(isVisible)
  const found: Piece[] = []
  let kept = false
  for (const piece of visible) {
    const last = found.at(-1)
    const together = kept && last && joined([last.styled, piece.styled], piece.gap)
    if (together && last && fits(together)) found[found.length - 1] = { ...last, styled: together }
    else found.push(...broken(piece))
    kept = piece.keep === true
  }
  return found
}

function broken(piece: Piece): readonly Piece[] {
  const { text } = piece.styled
  if (text.length <= longestMessage) return [{ ...piece, styled: fewerEntities(piece.styled, mostEntities) }]
  const startOf = graphemeStarts(text)
  const parts: Piece[] = []
  let from = 0
  while (from < text.length) {
    const to = text.length - from <= longestMessage ? text.length : endOfPart(text, from, startOf)
    // What stood behind a letter may now stand at the beginning, where it would become a mention.
    const styled = unlinked(trimmed(sliced(piece.styled, from, to)), () => false)
    if (isVisible({ styled })) parts.push({ ...piece, styled: fewerEntities(styled, mostEntities) })
    from = to
  }
  return parts
}

/** Behind the last white space that leaves a part of fair length, else between two characters. */
function endOfPart(text: string, from: number, startOf: (offset: number) => number): number {
  const limit = from + longestMessage
  const space = Math.max(text.lastIndexOf(' ', limit - 1), text.lastIndexOf('\n', limit - 1))
  if (space > from + longestMessage / 2) return space + 1
  const end = startOf(limit)
  // A single character of thousands of marks: cut it, but never a surrogate pair.
  return end > from ? end : limit - (/[\uDC00-\uDFFF]/.test(text[limit] ?? '') ? 1 : 0)
}

function fits({ text, entities }: Styled): boolean {
  return text.length <= longestMessage && entities.length <= mostEntities
}

/** Whether there is more than white space and characters without any ink. */
function isVisible({ styled }: Pick<Piece, 'styled'>): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(styled.text.replace(/[\u115F\u1160\u2800\u3164\uFFA0]/g, ''))
}
