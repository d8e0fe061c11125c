/** How a run of words looks. */
export type Style = 'plain' | 'strong' | 'dim' | 'link' | 'label' | 'warning' | 'error'

const sequence = '\u001B['

/** Select Graphic Rendition codes: on and off. */
const codes: Readonly<Record<Style, readonly [string, string] | null>> = {
  plain: null,
  strong: ['1', '22'],
  dim: ['2', '22'],
  link: ['4', '24'],
  label: ['36', '39'],
  warning: ['33', '39'],
  error: ['31', '39'],
}

/** Words in a style; they must be clean already. */
export function paint(words: string, style: Style, colour: boolean): string {
  const code = codes[style]
  return colour && code && words !== '' ? `${sequence}${code[0]}m${words}${sequence}${code[1]}m` : words
}
