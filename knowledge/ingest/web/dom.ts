import { parseHTML } from 'linkedom'

/** What is used of a page's elements; the language's own names for them belong to browsers. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly lastChild: DomNode | null
  readonly previousSibling: DomNode | null
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly id: string
  getAttribute(name: string): string | null
  getAttributeNames(): readonly string[]
  removeAttribute(name: string): void
  querySelector(selector: string): DomElement | null
  remove(): void
}

export interface DomDocument {
  readonly title: string
  readonly documentElement: DomElement | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

/** Reads a page, or a piece of one; nothing in it is fetched or run. */
export function toDocument(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html.slice(0, 5_000)) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as DomDocument
}
