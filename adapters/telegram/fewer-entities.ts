import type { Styled } from './styled.ts'
import { withCode } from './unlinked.ts'

/**
 * At most so many entities, because Telegram drops those beyond the hundredth. Words that must not become mentions are
 * then covered together, which leaves out bold words and links among them.
 */
export function fewerEntities({ text, entities }: Styled, most: number): Styled {
  if (entities.length <= most) return { text, entities }
  const codes = entities.filter(({ type }) => type === 'code')
  const others = entities.filter(({ type }) => type !== 'code')
  if (codes.length === 0) return { text, entities: others.slice(0, most) }
  const from = Math.min(...codes.map(({ offset }) => offset))
  const to = Math.max(...codes.map(({ offset, length }) => offset + length))
  const beside = others.filter(({ type, offset, length }) => type === 'bold' || offset + length <= from || offset >= to)
  const covered = withCode(beside, [[from, to]])
  return {
    text,
    entities: [
      ...covered.filter(({ type }) => type !== 'code').slice(0, most - 1),
      ...covered.filter(({ type }) => type === 'code'),
    ],
  }
}
