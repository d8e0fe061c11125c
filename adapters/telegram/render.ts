import type { Block, ListBlock, Notice, Reply } from '../../src/core/reply.ts'
import { renderLine } from './render-line.ts'
import { renderQuote } from './render-quote.ts'
import { type Page, type Piece, toPages } from './split.ts'
import { joined, plain, trimmed } from './styled.ts'

const signs: Readonly<Record<Notice['tone'], string>> = { hint: '', warning: '⚠️ ', error: '⚠️ ' }
const line = '\n'
const blank = '\n\n'

/** What stands in one message or, where that is too long, in several; a quote is never broken over two of them. */
export function renderPages(reply: Reply, isOurs: (command: string) => boolean): readonly Page[] {
  return toPages(renderBlocks(reply.blocks, isOurs))
}

/** All words in one line, for a popup, which knows neither entities nor links. */
export function renderPopup(reply: Reply): string {
  return renderBlocks(reply.blocks, () => true)
    .map(({ styled }) => styled.text)
    .join(line)
}

function renderBlocks(blocks: readonly Block[], isOurs: (command: string) => boolean): readonly Piece[] {
  return blocks.flatMap((block, i) => {
    const pieces = renderBlock(block, isOurs)
    const apart = isApart(blocks[i - 1], block, blocks[i + 1])
    const introduces = block.kind === 'paragraph' && isBlock(blocks[i + 1])
    return pieces.map((piece, j) =>
      j === 0 ? { ...piece, gap: apart ? blank : line, keep: piece.keep === true || introduces } : piece,
    )
  })
}

function renderBlock(block: Block, isOurs: (command: string) => boolean): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ gap: line, styled: renderLine(block.children, isOurs) }]
    case 'notice': {
      const words = renderLine(block.children, isOurs)
      return [{ gap: line, styled: joined([plain(signs[block.tone]), words]) }]
    }
    case 'quote':
      return [{ gap: line, styled: renderQuote(block) }]
    case 'list':
      return block.items.flatMap((item, i) => renderItem(block, item, i, isOurs))
    default:
      return block satisfies never
  }
}

/** What stands in an item, its first line behind a mark. */
function renderItem(
  list: ListBlock,
  item: readonly Block[],
  i: number,
  isOurs: (command: string) => boolean,
): readonly Piece[] {
  const marker = item[0]?.kind === 'quote' ? '' : list.style === 'numbered' ? `${i + 1}. ` : '• '
  const gap = i > 0 && item.length > 1 ? blank : line
  return renderBlocks(item, isOurs).map((piece, j) =>
    j === 0 ? { ...piece, gap, styled: joined([plain(marker), trimmed(piece.styled)]) } : piece,
  )
}

/** Quotes and lists are blocks of their own, and a heading begins something new. */
function isApart(before: Block | undefined, block: Block, next: Block | undefined): boolean {
  if (!before) return false
  if (isBlock(before)) return true
  if (block.kind === 'list') return block.style === 'sides'
  return isHeading(block, next) && !isHeading(before, block)
}

const isBlock = (block: Block | undefined): boolean => block?.kind === 'quote' || block?.kind === 'list'

/** All of it bold, or what a list follows. */
function isHeading(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph') return false
  return (next?.kind === 'list' && next.style !== 'sides') || block.children.every(({ kind }) => kind === 'strong')
}
