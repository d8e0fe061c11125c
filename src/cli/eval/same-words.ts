import { squash } from './supports.ts'

const idle = new Set('the a an of mr mrs ms s he she they it his her their who'.split(' '))

/** The words of a name or answer that tell it from others, lower case, in order. */
function tellingWords(text: string | null | undefined): readonly string[] {
  const words =
    squash(text ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !idle.has(word))
}

/** Whether two names may mean the same: the telling words of one are all in the other. */
export function isSameName(one: string, other: string): boolean {
  const a = new Set(tellingWords(one))
  const b = new Set(tellingWords(other))
  const shared = [...a].filter((word) => b.has(word)).length
  return shared > 0 && (shared === a.size || shared === b.size)
}

/** Whether the telling words of a text stand in another in one run. */
export function standsIn(text: string, other: string): boolean {
  const words = [...new Set(tellingWords(text))].join(' ')
  return words !== '' && ` ${tellingWords(other).join(' ')} `.includes(` ${words} `)
}
