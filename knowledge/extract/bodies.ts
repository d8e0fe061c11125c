import type { NameMention } from '../model.ts'

const article = /^(?:the|a|an)\s+/i

/** An organisation that the article names. */
export interface Body {
  readonly name: string
  readonly words: readonly string[]
}

/** Organisations and other bodies named in the text, longest names told apart by their words. */
export function gatherBodies(names: readonly NameMention[]): Body[] {
  const bodies = new Map<string, Body>()
  for (const { type, asWritten } of names) {
    if (type === 'person' || type === 'place') continue
    const name = asWritten.replace(article, '').replace(/['’]s$/, '')
    const words = contentWords(name)
    if (words.length > 0) bodies.set(words.join(' '), { name, words })
  }
  return [...bodies.values()]
}

/** Bodies of which none is a longer name of another ("Defense Ministry", "Russian Defense Ministry"). */
export function distinct(bodies: readonly Body[]): Body[] {
  return bodies.filter(
    (body) =>
      !bodies.some(
        (other) =>
          other !== body &&
          other.words.length > body.words.length &&
          body.words.every((word) => other.words.includes(word)),
      ),
  )
}

const nationality: Readonly<Record<string, string>> = {
  russian: 'russia',
  ukrainian: 'ukraine',
  british: 'britain',
  american: 'america',
  defence: 'defense',
  ministries: 'ministry',
}

/** Words that tell a body's name from another's, nationalities made countries. */
export function contentWords(words: string): string[] {
  return words
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|a|an|of|for|and|in|on|at|s)$/.test(word))
    .map((word) => nationality[word] ?? word)
}
