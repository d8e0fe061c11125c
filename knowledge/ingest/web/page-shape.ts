import { Parser } from 'htmlparser2'
import { refuse } from '../refusal.ts'

/**
 * Bounds on a page's shape. Finding the article in it takes time by its elements, and by the text that stands in each
 * of them, so that text counts once for every element around it.
 */
const most = {
  /** Beyond it a page is not an article but a table, or an attack. */
  elements: 20_000,
  /** Elements inside elements: articles have about forty. */
  depth: 120,
  attributes: 200_000,
  /** Pieces of text: each entity and each stray `<` makes one. */
  pieces: 100_000,
  /** UTF-16 units of text, times the elements around them: two hundred pages of print twenty deep. */
  nestedText: 10_000_000,
  /** Elements and pieces, times the elements around them: ten thousand of each, forty deep. */
  nested: 800_000,
  /** Ends, most of which may have no beginning: each is looked for among all open elements. */
  ends: 100_000,
} as const

/** Their words are data and programs, which nobody looks for an article in. */
const unread = new Set(['script', 'style'])

/** Refuses a page whose elements would take minutes to read, before they are read; counted by the very parser that builds them. */
export function refuseExcess(name: string, html: string): void {
  const excess = excessOf(html)
  if (excess !== null) refuse(name, `${excess}; paste its text instead`)
}

/** What a page, or a piece of one, has too much of; null for one that can be read. */
export function excessOf(html: string): string | null {
  if (countEnds(html) > most.ends) return `has more than ${most.ends} ends of elements`
  const counted = { elements: 0, attributes: 0, pieces: 0, nestedText: 0, nested: 0 }
  let depth = 0
  let quiet = 0
  let excess: string | null = null
  const stop = (words: string) => {
    excess ??= words
    parser.pause()
  }
  const parser = new Parser(
    {
      onopentag(element, attributes) {
        depth++
        if (unread.has(element)) quiet++
        counted.elements++
        counted.nested += depth
        counted.attributes += Object.keys(attributes).length
        if (depth > most.depth) stop(`has elements nested more than ${most.depth} deep`)
        if (counted.elements > most.elements) stop(`has more than ${most.elements} elements`)
        if (counted.nested > most.nested) stop('has more elements inside elements than an article')
        if (counted.attributes > most.attributes) stop(`has more than ${most.attributes} attributes`)
      },
      ontext(text) {
        if (quiet > 0) return
        counted.pieces++
        counted.nested += depth
        counted.nestedText += text.length * depth
        if (counted.pieces > most.pieces) stop(`has its text in more than ${most.pieces} pieces`)
        if (counted.nestedText > most.nestedText) stop('has more text in nested elements than an article')
      },
      onclosetag(element) {
        depth--
        if (unread.has(element)) quiet--
      },
    },
    { lowerCaseAttributeNames: false, decodeEntities: true },
  )
  // Piece by piece: what is refused is not read to its end.
  for (let at = 0; at < html.length && excess === null; at += pieceLength)
    parser.write(html.slice(at, at + pieceLength))
  if (excess === null) parser.end()
  return excess
}

const pieceLength = 65_536

function countEnds(html: string): number {
  let count = 0
  for (let at = html.indexOf('</'); at !== -1 && count <= most.ends; at = html.indexOf('</', at + 2)) count++
  return count
}
