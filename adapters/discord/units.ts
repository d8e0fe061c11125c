import { type Block, type Inline, type Notice, paragraph, type QuoteBlock, text } from '../../src/core/reply.ts'
import { cut } from './escape.ts'

/** A line between the sides of a disagreement. */
export interface Divider {
  readonly kind: 'divider'
}

/** Words of a line; one that `leads` says what the next unit is about and never ends a page. */
export interface Line {
  readonly kind: 'line'
  readonly children: readonly Inline[]
  readonly tone: Notice['tone'] | null
  readonly leads: boolean
}

/** What a page is cut between: lists are taken apart, so that a page can end within them. */
export type Unit = Line | QuoteBlock | Divider

/** UTF-16 units before escaping. */
const longestCitation = 400
const divider: Divider = { kind: 'divider' }

export function unitsOf(blocks: readonly Block[]): readonly Unit[] {
  return blocks.flatMap(unitsOfBlock)
}

function unitsOfBlock(block: Block): readonly Unit[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'line', children: block.children, tone: null, leads: false }]
    case 'notice':
      return [{ kind: 'line', children: block.children, tone: block.tone, leads: false }]
    case 'quote':
      return [{ ...block, citation: shortened(block.citation) }]
    case 'list':
      return block.items.flatMap((item, i) =>
        block.style === 'sides'
          ? [divider, ...headed(unitsOf(item)), ...(i === block.items.length - 1 ? [divider] : [])]
          : marked(item, block.style === 'numbered' ? `${i + 1}. ` : '• '),
      )
    default:
      return block satisfies never
  }
}

/** Who says so never crowds out what is said. */
function shortened(citation: readonly Inline[]): readonly Inline[] {
  let left = longestCitation
  return citation.flatMap((part) => {
    if (left <= 0) return []
    const words = cut(part.text, left)
    left -= words.length
    return [{ ...part, text: words }]
  })
}

/** A side's value stands above its quotes. */
function headed([head, ...rest]: readonly Unit[]): readonly Unit[] {
  if (head === undefined) return []
  return [head.kind === 'line' && rest.length > 0 ? { ...head, leads: true } : head, ...rest]
}

function marked(item: readonly Block[], marker: string): readonly Unit[] {
  const [head, ...rest] = unitsOf(item)
  if (head?.kind === 'line') return [{ ...head, children: [text(marker), ...head.children] }, ...rest]
  return head === undefined ? [] : [...unitsOf([paragraph(text(marker.trim()))]), head, ...rest]
}
