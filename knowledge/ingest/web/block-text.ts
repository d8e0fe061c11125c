import { type DomElement, type DomNode, toDocument } from './dom.ts'
import { excessOf } from './page-shape.ts'

const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Pictures with their captions, programs and controls are no part of what an article says. */
const leftOut = new Set(
  'audio button canvas embed figure iframe input math noscript object picture script select style svg template textarea video'.split(
    ' ',
  ),
)
const textNode = 3
const elementNode = 1
/** A short paragraph that is mostly links is a menu. */
const longestMenu = 200
const mostLinked = 0.6

/**
 * The words of an element, a paragraph for each block of it, parted by an empty line; menus are left out. Walks without recursion: pages nest as deep as they like.
 */
export function blockText(root: DomNode): string {
  const paragraphs: string[] = []
  let line = ''
  let linked = 0
  let links = 0
  const flush = () => {
    const words = tidy(line)
    if (words !== '' && !(words.length < longestMenu && linked > words.length * mostLinked)) paragraphs.push(words)
    line = ''
    linked = 0
  }
  const walk: (DomNode | 'end' | 'end of link')[] = [root]
  for (let node = walk.pop(); node !== undefined; node = walk.pop()) {
    if (node === 'end') flush()
    else if (node === 'end of link') links--
    else if (node.nodeType === textNode) {
      line += node.nodeValue ?? ''
      if (links > 0) linked += tidy(node.nodeValue ?? '').length
    } else if (node.nodeType === elementNode) {
      const element = node as DomElement
      const name = element.localName.toLowerCase()
      if (leftOut.has(name)) continue
      if (name === 'br') line += '\n'
      if (name === 'a') {
        links++
        walk.push('end of link')
      }
      if (blocks.has(name)) {
        flush()
        walk.push('end')
      }
      for (let child = node.lastChild; child !== null; child = child.previousSibling) walk.push(child)
    }
  }
  flush()
  return paragraphs.join('\n\n')
}

const tidy = (words: string) => words.replace(/[\s\u00a0]+/g, ' ').trim()

/** The words of a piece of HTML, such as a feed's item; none when its elements would take too long to read. */
export function textOfHtml(html: string): string {
  if (excessOf(html) !== null) return ''
  const body = toDocument(html).querySelector('body')
  return body === null ? '' : blockText(body)
}
