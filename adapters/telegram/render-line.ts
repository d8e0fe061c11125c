import type { MessageEntity } from 'grammy/types'
import { clean } from '../../src/core/clean.ts'
import type { Inline } from '../../src/core/reply.ts'
import { graphemeStarts } from './grapheme.ts'
import type { Styled } from './styled.ts'
import { unlinked } from './unlinked.ts'
import { webLink } from './web-link.ts'

/** Words of one line; `isOurs` tells which commands in them stay commands. */
export function renderLine(children: readonly Inline[], isOurs: (command: string) => boolean): Styled {
  // Only quotes keep their line feeds: elsewhere one could forge a line of the bot's own.
  return unlinked(renderWords(children, (words) => clean(words).replaceAll('\n', ' ')).styled, isOurs)
}

/**
 * Words as text with entities, and where in it each of the children begins and the last one ends; cleaned as a whole,
 * so that nothing hides in the joints between them. What of it must not become a link is still to be found.
 */
export function renderWords(
  children: readonly Inline[],
  tidy: (words: string) => string = clean,
): { readonly styled: Styled; readonly places: readonly number[] } {
  const raw = children.map(({ text }) => text).join('')
  const text = tidy(raw)
  const startOf = graphemeStarts(text)
  const places = [0]
  let at = 0
  for (const child of children) {
    at += child.text.length
    places.push(startOf(tidy(raw.slice(0, at)).length))
  }
  const entities = children.flatMap((child, i): MessageEntity[] => {
    const [from, to] = [places[i] ?? 0, places[i + 1] ?? 0]
    const look = from < to ? lookOf(child) : null
    return look ? [{ ...look, offset: from, length: to - from } as MessageEntity] : []
  })
  return { styled: { text, entities }, places }
}

function lookOf(
  child: Inline,
): { readonly type: 'bold' } | { readonly type: 'text_link'; readonly url: string } | null {
  switch (child.kind) {
    case 'text':
    case 'instant':
      return null
    case 'strong':
      return { type: 'bold' }
    case 'link': {
      const url = webLink(child.url)
      return url === null ? null : { type: 'text_link', url }
    }
    default:
      return child satisfies never
  }
}
