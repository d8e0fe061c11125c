import type { MessageEntity } from 'grammy/types'
import { graphemeEnd } from './grapheme.ts'
import type { Styled } from './styled.ts'

/** Start and end in UTF-16 units. */
type Range = readonly [number, number]

// As Telegram's server finds them; what it finds inside a link or a code entity it leaves alone.
const mentions = /(?<![\p{L}\p{N}_])@\w{2,}/gu
const commands = /(?<![\p{L}\p{N}_/<>])\/(\w+)(?:@\w+)?/gu

/**
 * Keeps Telegram from making mentions, which would call people, and commands, which a touch would send, out of words:
 * they become code entities, so that no character of a quote is changed. `isOurs` tells which commands stay.
 */
export function unlinked({ text, entities }: Styled, isOurs: (command: string) => boolean): Styled {
  const links = entities.filter(({ type }) => type === 'text_link').map(rangeOf)
  const ranges = [
    ...Array.from(text.matchAll(mentions), ({ index, 0: words }): Range => [index, index + words.length]),
    ...Array.from(text.matchAll(commands)).flatMap(({ index, 0: words, 1: name }): Range[] =>
      isOurs(name ?? '') ? [] : [[index, index + words.length]],
    ),
  ]
    .map(([from, to]): Range => [from, graphemeEnd(text, to)])
    .flatMap((range) => without(range, links))
  return ranges.length === 0 ? { text, entities } : { text, entities: withCode(entities, ranges) }
}

/** Code entities over the ranges; bold ones, which may not overlap them, keep what is left beside. */
export function withCode(entities: readonly MessageEntity[], ranges: readonly Range[]): readonly MessageEntity[] {
  const codes = merged([...ranges, ...entities.filter(({ type }) => type === 'code').map(rangeOf)])
  const others = entities.filter(({ type }) => type !== 'code')
  const kept = others.flatMap((entity) =>
    entity.type === 'bold' ? without(rangeOf(entity), codes).map(([from, to]) => toEntity('bold', from, to)) : [entity],
  )
  return [...kept, ...codes.map(([from, to]) => toEntity('code', from, to))]
}

/** In order, those that touch as one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const found: Range[] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    if (last && from <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], to)]
    else found.push([from, to])
  }
  return found
}

function without(range: Range, holes: readonly Range[]): readonly Range[] {
  let from = range[0]
  const rest: Range[] = []
  for (const [start, end] of holes) {
    if (end <= from || start >= range[1]) continue
    if (start > from) rest.push([from, start])
    from = end
  }
  return from < range[1] ? [...rest, [from, range[1]]] : rest
}

const rangeOf = ({ offset, length }: MessageEntity): Range => [offset, offset + length]

function toEntity(type: 'bold' | 'code', from: number, to: number): MessageEntity {
  return { type, offset: from, length: to - from }
}
