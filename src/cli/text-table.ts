/** Rows as lines of aligned columns, two spaces apart; the columns named in `right` are aligned to the right. */
export function toTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = []
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell))
  const lines = rows.map((row) =>
    row
      .map((cell, at) => {
        const room = ' '.repeat((widths[at] ?? 0) - widthOf(cell))
        return right.includes(at) ? room + cell : cell + room
      })
      .join('  ')
      .trimEnd(),
  )
  return lines.map((line) => `${line}\n`).join('')
}

function widthOf(text: string): number {
  return [...text].length
}

/** Text from elsewhere on one line, without the control characters that would steer a terminal. */
export function onOneLine(text: string | null): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return (text ?? 'unknown').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
}

/** A count with its noun: `1 claim`, `2 claims`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
