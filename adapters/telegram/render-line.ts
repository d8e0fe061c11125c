import type { MessageEntity } from 'grammy/types'
import { clean } from '../../src/core/clean.ts'
import type { Inline } from '../../src/core/reply.ts'
import { graphemeStarts } from './grapheme.ts'
import { plain, type Styled } from './styled.ts'
import { unlinked } from './unlinked.ts'
import { webLink } from './web-link.ts'

/** Whose words they are: of quoted ones not even the bot's own commands stay commands. */
export interface Wording {
  readonly isOurs: (command: string) => boolean
  /** Only quotes keep their line feeds: elsewhere one could forge a line of the bot's own. */
  readonly lines: boolean
}

/** Words of a line as text with entities; cleaned as a whole, so that nothing hides in the joints between them. */
export function renderLine(children: readonly Inline[], { isOurs, lines }: Wording): Styled {
  const raw = children.map(({ text }) => text).join('')
  const tidy = (words: string) => (lines ? clean(words) : clean(words).replaceAll('\n', ' '))
  const text = tidy(raw)
  if (text === '') return plain('')
  const startOf = graphemeStarts(text)
  const place = (offset: number) => startOf(tidy(raw.slice(0, offset)).length)
  const entities: MessageEntity[] = []
  let at = 0
  for (const child of children) {
    const end = at + child.text.length
    const look = lookOf(child)
    if (look) {
      const offset = place(at)
      const length = place(end) - offset
      if (length > 0) entities.push({ ...look, offset, length } as MessageEntity)
    }
    at = end
  }
  return unlinked({ text, entities }, isOurs)
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
