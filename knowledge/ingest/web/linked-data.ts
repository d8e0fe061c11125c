import type { DomDocument } from './dom.ts'
import { oneLine } from './one-line.ts'

/** An object of schema.org that stands in a page. */
export type LinkedObject = Readonly<Record<string, unknown>>

const deepest = 6
const deepestRead = 200
const most = 2_000
const mostNames = 50

/** All objects in a page's JSON-LD, those inside others too; what cannot be read is passed over. */
export function linkedObjects(document: DomDocument): readonly LinkedObject[] {
  const found: LinkedObject[] = []
  const collect = (value: unknown, depth: number) => {
    if (depth > deepest || found.length >= most || typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) found.push(value as LinkedObject)
    for (const inner of Object.values(value)) collect(inner, depth + 1)
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const written = script.textContent ?? ''
    if (nests(written)) continue
    try {
      collect(JSON.parse(written), 0)
    } catch {
      // Broken data of a page that people read all the same.
    }
  }
  return found
}

/** Whether JSON nests beyond anything that is said of an article; brackets within its words count too, which does no harm. */
function nests(json: string): boolean {
  let depth = 0
  for (const [bracket] of json.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    if (depth > deepestRead) return true
  }
  return false
}

/** Whether its type, or one of its types, ends in one of these words (`NewsArticle` in `Article`). */
export function isOfType(object: LinkedObject, endings: RegExp): boolean {
  return [object['@type']].flat().some((type) => typeof type === 'string' && endings.test(type))
}

/** A property as one line of text: a string, the `name` of an object, the first of several. */
export function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return oneLine(value)
  if (typeof value !== 'object' || value === null || depth > deepest) return null
  if (!Array.isArray(value))
    return textOf('name' in value ? value.name : '@value' in value ? value['@value'] : null, depth + 1)
  for (const one of value.slice(0, mostNames)) {
    const text = textOf(one, depth + 1)
    if (text !== null) return text
  }
  return null
}

/** All names of a property: authors, for one. */
export function textsOf(value: unknown): readonly string[] {
  return [value]
    .flat()
    .slice(0, mostNames)
    .flatMap((one) => textOf(one) ?? [])
}
