import type { DomDocument, DomElement } from './dom.ts'

/** Words of a class by which pages call what stands beside the article. */
const beside = new Set(
  'ad ads advert advertisement cookie cookies newsletter promo related share sharing social sponsored subscribe'.split(
    ' ',
  ),
)
/** Characters beyond which it is the article itself, in a box with an unlucky name. */
const longestAside = 600

/** Takes out of a page what its own names say is no part of the article: offers, share buttons, hidden boxes. */
export function clearAside(document: DomDocument): void {
  for (const element of [...document.querySelectorAll('body [class], body [id], body [hidden]')])
    if (standsBeside(element) && (element.textContent ?? '').length < longestAside) element.remove()
}

function standsBeside(element: DomElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase()
  return element.getAttribute('hidden') !== null || names.split(/[\s_-]+/).some((word) => beside.has(word))
}
