/** `close` becomes `closed`, `carry` `carried`, `stop` `stopped`. */
export function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return /^[^aeiou]*[aeiou][bdglmnprt]$/.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

/** `bridge` becomes `bridges`, `tax` `taxes`, `ferry` `ferries`. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
