import type { MessageEntity } from 'grammy/types'

/** What Telegram would refuse, drop or change of a message; empty when it shows it as it is. */
export function entityFaults(text: string, entities: readonly MessageEntity[]): readonly string[] {
  const faults: string[] = []
  if (text.length < 1 || text.length > 4096) faults.push(`${text.length} units`)
  if (text !== text.trim()) faults.push('white space at an end')
  if (entities.length > 100) faults.push(`${entities.length} entities`)
  if (/(?!\n)\p{Cc}|[\u2028-\u202E\u2066-\u2069]|\p{Surrogate}/u.test(text)) faults.push('a character that must not be')
  const characters = new Intl.Segmenter().segment(text)
  const cuts = (at: number) => at < text.length && characters.containing(at)?.index !== at
  entities.forEach((entity, i) => {
    const { type, offset, length } = entity
    const name = `${type} ${offset}+${length}`
    if (length < 1 || offset < 0 || offset + length > text.length) faults.push(`${name} out of the text`)
    if (cuts(offset) || cuts(offset + length)) faults.push(`${name} cuts a character`)
    for (const other of entities.slice(i + 1)) if (!mayMeet(entity, other)) faults.push(`${name} meets ${other.type}`)
  })
  return faults
}

/** Words that Telegram's server makes mentions of. */
export function mentionsIn(text: string, entities: readonly MessageEntity[]): readonly string[] {
  return found(text, entities, /(?<![\p{L}\p{N}_])@[A-Za-z0-9_]{2,32}(?![\p{L}\p{N}_])/gu)
}

/** Words that Telegram's server makes commands of. */
export function commandsIn(text: string, entities: readonly MessageEntity[]): readonly string[] {
  return found(
    text,
    entities,
    /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu,
  )
}

function found(text: string, entities: readonly MessageEntity[], pattern: RegExp): readonly string[] {
  const shut = entities.filter(({ type }) => type === 'code' || type === 'text_link')
  return [...text.matchAll(pattern)]
    .filter(
      ({ index, 0: words }) =>
        !shut.some(({ offset, length }) => offset < index + words.length && index < offset + length),
    )
    .map(([words]) => words)
}

const isQuote = ({ type }: MessageEntity) => type === 'blockquote' || type === 'expandable_blockquote'

function mayMeet(a: MessageEntity, b: MessageEntity): boolean {
  const [endA, endB] = [a.offset + a.length, b.offset + b.length]
  if (endA <= b.offset || endB <= a.offset) return true
  const aHolds = a.offset <= b.offset && endB <= endA
  const bHolds = b.offset <= a.offset && endA <= endB
  if (!aHolds && !bHolds) return false
  if (isQuote(a)) return aHolds && !isQuote(b)
  if (isQuote(b)) return bHolds
  if (a.type === 'code' || b.type === 'code') return false
  return a.type === 'bold' || b.type === 'bold'
}
