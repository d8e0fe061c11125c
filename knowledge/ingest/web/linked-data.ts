import type { DomDocument } from './dom.ts'

/** An object of schema.org that stands in a page. */
export type LinkedObject = Readonly<Record<string, unknown>>

const deepest = 6
const most = 2_000

/** All objects in a page's JSON-LD, those inside others too; what cannot be read is passed over. */
export function linkedObjects(document: DomDocument): readonly LinkedObject[] {
  const found: LinkedObject[] = []
  const collect = (value: unknown, depth: number) => {
    if (depth > deepest || found.length >= most || typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) found.push(value as LinkedObject)
    for (const inner of Object.values(value)) collect(inner, depth + 1)
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), 0)
    } catch {
      // Broken data of a page that people read all the same.
    }
  }
  return found
}

/** Whether its type, or one of its types, ends in one of these words (`NewsArticle` in `Article`). */
export function isOfType(object: LinkedObject, endings: RegExp): boolean {
  return [object['@type']].flat().some((type) => typeof type === 'string' && endings.test(type))
}

/** A property as one line of text: a string, the `name` of an object, the first of several. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return line(value)
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== null) ?? null
  if (typeof value === 'object' && value !== null)
    return textOf('name' in value ? value.name : '@value' in value ? value['@value'] : null)
  return null
}

/** All names of a property: authors, for one. */
export function textsOf(value: unknown): readonly string[] {
  return [value].flat().flatMap((one) => textOf(one) ?? [])
}

function line(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null
}
