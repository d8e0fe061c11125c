import type { Style } from './style.ts'
import { toGraphemes, widthOf } from './width.ts'

/** Words in one style; line feeds in them end a line. */
export interface Run {
  readonly text: string
  readonly style: Style
}

/** Breaks runs into lines of at most `columns`, at spaces, and inside a word only when it is wider than a line. */
export function wrap(runs: readonly Run[], columns: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  let used = 0
  const startLine = () => {
    trimEnd(lines.at(-1)!)
    lines.push([])
    used = 0
  }
  for (const word of unbreakable(runs, columns)) {
    if (word === 'line-feed') {
      startLine()
      continue
    }
    const width = word.reduce((sum, { text }) => sum + widthOf(text), 0)
    const blank = word.every(({ text }) => text.trim() === '')
    if (used + width > columns && used > 0) startLine()
    if (blank && used === 0) continue
    lines.at(-1)!.push(...word)
    used += width
  }
  trimEnd(lines.at(-1)!)
  return lines
}

/** Spaces, and words that may change style inside, none wider than a line. */
function* unbreakable(runs: readonly Run[], columns: number): Generator<readonly Run[] | 'line-feed'> {
  let word: Run[] = []
  let width = 0
  for (const { text, style } of runs)
    for (const piece of text.match(/\n|[^\S\n]+|\S+/g) ?? []) {
      if (piece === '\n' || piece.trim() === '') {
        if (word.length > 0) yield word
        word = []
        width = 0
        yield piece === '\n' ? 'line-feed' : [{ text: ' ', style }]
        continue
      }
      for (const part of widthOf(piece) + width > columns ? chunks(piece, columns) : [piece]) {
        const partWidth = widthOf(part)
        if (width + partWidth > columns && word.length > 0) {
          yield word
          word = []
          width = 0
        }
        word.push({ text: part, style })
        width += partWidth
      }
    }
  if (word.length > 0) yield word
}

function chunks(word: string, columns: number): readonly string[] {
  if (widthOf(word) <= columns) return [word]
  const parts: string[] = []
  let part = ''
  let width = 0
  for (const grapheme of toGraphemes(word)) {
    const next = widthOf(grapheme)
    if (width + next > columns && part !== '') {
      parts.push(part)
      part = ''
      width = 0
    }
    part += grapheme
    width += next
  }
  return part === '' ? parts : [...parts, part]
}

function trimEnd(line: Run[]): void {
  while (line.length > 0 && line.at(-1)!.text.trim() === '') line.pop()
}
