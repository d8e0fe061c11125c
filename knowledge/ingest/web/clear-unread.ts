import type { DomDocument } from './dom.ts'

/** UTF-16 units of a title, and of a name in a page's head, that somebody reads. */
const longestTitle = 1_000
const longestName = 200

/**
 * Takes out of a page what the search for its article would look at and never needs: addresses of pictures, and names
 * in its head that are no names. Looking at them takes time by the square of their length.
 */
export function clearUnread(document: DomDocument): void {
  for (const base of [...document.querySelectorAll('base')]) base.remove()
  for (const media of [...document.querySelectorAll('img, picture, source, figure, video, audio, embed, object')])
    for (const name of media.getAttributeNames())
      if (name !== 'class' && name !== 'id' && name !== 'hidden') media.removeAttribute(name)
  for (const meta of [...document.querySelectorAll('meta')])
    if (meta.getAttributeNames().some((name) => name !== 'content' && lengthOf(meta.getAttribute(name)) > longestName))
      meta.remove()
  for (const title of [...document.querySelectorAll('title')])
    if (lengthOf(title.textContent) > longestTitle) title.remove()
}

const lengthOf = (text: string | null) => text?.length ?? 0
