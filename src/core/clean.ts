/**
 * Controls (escape sequences begin with one), bidirectional overrides and isolates, invisible tags and separators:
 * what a hostile article could use to repaint a screen or to show other words than it holds.
 */
const unsafe =
  /(?!\n)\p{Cc}|[\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu
const space = /^[^\S\uFEFF]$/

/** Text that is safe to show anywhere: only line feeds remain of all control characters; white space becomes a space. */
export function clean(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(unsafe, (character) => (space.test(character) ? ' ' : ''))
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}
