import type { MessageEntity } from 'grammy/types'

/** Text and the entities over it, offsets and lengths in UTF-16 units: what Telegram shows, free of any markup. */
export interface Styled {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

/** Entities that need nothing but their place. */
export type Look = 'bold' | 'code' | 'blockquote' | 'expandable_blockquote'

export const plain = (text: string): Styled => ({ text, entities: [] })

/** Puts one entity around all of it. */
export function wrapped(look: Look, { text, entities }: Styled): Styled {
  return text === ''
    ? plain('')
    : { text, entities: [{ type: look, offset: 0, length: text.length } as MessageEntity, ...entities] }
}

export function joined(parts: readonly Styled[], separator = ''): Styled {
  const entities: MessageEntity[] = []
  let text = ''
  parts.forEach((part, i) => {
    if (i > 0) text += separator
    entities.push(...part.entities.map((entity) => ({ ...entity, offset: entity.offset + text.length })))
    text += part.text
  })
  return { text, entities }
}

/** The part between two offsets, with what of its entities lies inside. */
export function sliced({ text, entities }: Styled, from: number, to = text.length): Styled {
  return {
    text: text.slice(from, to),
    entities: entities.flatMap((entity) => {
      const start = Math.max(entity.offset, from)
      const end = Math.min(entity.offset + entity.length, to)
      return start < end ? [{ ...entity, offset: start - from, length: end - start }] : []
    }),
  }
}

/** Without white space at its ends: Telegram would take it away and with it what entities say of their places. */
export function trimmed(styled: Styled): Styled {
  const { text } = styled
  const start = text.length - text.trimStart().length
  return sliced(styled, start, Math.max(start, text.trimEnd().length))
}
