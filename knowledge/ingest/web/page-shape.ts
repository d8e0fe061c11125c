import { refuse } from '../refusal.ts'

/** Elements beyond which a page is not an article but a table, or an attack. */
const mostElements = 20_000
/** Elements inside elements: articles have about forty. */
const deepest = 250

/** Elements that hold nothing, and those whose end may be left out: they do not nest by being left open. */
const never = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
)
const tag = /<(\/?)([a-z][a-z0-9:-]*)/gi

/** Refuses a page whose elements would take minutes to read, before they are read. */
export function refuseExcess(name: string, html: string): void {
  let elements = 0
  let depth = 0
  for (const [, end, element = ''] of html.matchAll(tag)) {
    if (never.has(element.toLowerCase())) elements++
    else if (end === '') {
      elements++
      depth++
    } else depth--
    if (elements > mostElements) refuse(name, `has more than ${mostElements} elements; paste its text instead`)
    if (depth > deepest) refuse(name, `has elements nested more than ${deepest} deep; paste its text instead`)
  }
}
