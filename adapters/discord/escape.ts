import { clean } from '../../src/core/clean.ts'

/**
 * What Discord reads as markup or as a command wherever it stands: emphasis, spoilers, code, links, mentions and
 * timestamps; and, so that ordinary prose stays as it is, only where they would take effect: calls of everybody, web
 * addresses and the names of emoji. An address behind a bracket is kept apart from it, because the words of a link of
 * the bot's own, which stands before, may reach that far.
 */
const anywhere = /[\\*_~`|<[]|(?<=\])\(|@(?=everyone|here)|:(?=\/\/|[\p{L}\p{N}_+~-]+:)/u
/** With words behind these that could make a colon the beginning of an emoji's name. */
const continued = new RegExp(`${anywhere.source}|:(?=[\\p{L}\\p{N}_+~-]*$)`, 'u')
const special = { last: new RegExp(anywhere, 'gu'), continued: new RegExp(continued, 'gu') } as const

/** Whether other markdown follows on the line. */
export type Place = keyof typeof special

/** Headings, small print, lists and quotes: only at the beginning of a line; any words may come to stand there. */
const lineStart = /^([^\S\n]*)(?:([#+>-])|(\d{1,9})\.)/gm

/**
 * Words as they must be sent to read the same on screen: the only place where text becomes Discord's markdown. Of
 * control characters only line feeds remain.
 */
export function escapeMarkdown(words: string, place: Place = 'last'): string {
  return clean(words)
    .replace(special[place], '\\$&')
    .replace(lineStart, (_, space: string, sign: string | undefined, number: string | undefined) =>
      sign === undefined ? `${space}${number}\\.` : `${space}\\${sign}`,
    )
}

/** Words for where Discord shows no markup: labels, names, titles. */
export function plain(words: string, limit: number): string {
  return cut(clean(words).replace(/\s+/g, ' ').trim(), limit)
}

/** At most so many UTF-16 units, with an ellipsis where something is missing, never half a character. */
export function cut(words: string, limit: number): string {
  return words.length <= limit ? words : `${words.slice(0, wholeUnits(words, limit - 1)).trimEnd()}…`
}

/** The nearest place at or before `at` that is not inside a surrogate pair. */
export function wholeUnits(words: string, at: number): number {
  return /^[\uDC00-\uDFFF]$/.test(words[at] ?? '') && /^[\uD800-\uDBFF]$/.test(words[at - 1] ?? '') ? at - 1 : at
}

/** What was escaped or marked up by this adapter, as words again. */
export function unescapeMarkdown(markdown: string): string {
  return markdown
    .replace(/^(?:> |-# )/gm, '')
    .replace(/\\([^\dA-Za-z\s])|\*\*/g, (_, sign: string | undefined) => sign ?? '')
}

/** Room for the fences within a message. */
const longestCode = 3900

/** Words in a block of code, where nothing is markup; a fence within them is kept from ending it. */
export function codeBlock(words: string): string {
  return `\`\`\`\n${cut(clean(words).replaceAll('```', '`\u200B`\u200B`'), longestCode)}\n\`\`\``
}
