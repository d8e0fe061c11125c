/** What somebody sees of a message: words, and for each way in which Discord shows them otherwise, which words. */
export interface Seen {
  readonly words: string
  /** Names of the markup in it, in order: `strong`, `link`, `mention`, ... */
  readonly markup: readonly string[]
}

type Rule = readonly [name: string, pattern: RegExp, shown: (match: RegExpExecArray) => string]

/** In the order in which Discord's clients try them at each place of a line. */
const rules: readonly Rule[] = [
  ['escape', /^\\([^\dA-Za-z\s])/, (match) => match[1]!],
  ['code block', /^```(?:[a-z0-9_+\-.#]+?\n)?\n*([\s\S]+?)\n*```/i, (match) => match[1]!],
  ['timestamp', /^<t:-?\d{1,17}(?::[tTdDfFR])?>/, () => '(time)'],
  ['mention', /^<(?:@[!&]?|#)\d+>|^<\/[^:>]+:\d+>|^<id:\w+>/, () => '(mention)'],
  ['emoji', /^<a?:\w{2,32}:\d{17,21}>|^:[\p{L}\p{N}_+~-]+(?:::skin-tone-\d)?:/u, () => '(emoji)'],
  ['link', /^<(https?:\/\/[^\s<>]+)>|^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/, (match) => match[0]],
  // Inside a link's brackets a backslash is a character like any other, and so they may reach far.
  [
    'masked link',
    /^\[((?:\[[^\]]*\]|[^[\]])*[^[]*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\[^\n])*?)>?\s*\)/,
    (match) => match[1]!,
  ],
  ['everyone', /^@(?:everyone|here)/, (match) => match[0]],
  ['strong', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, (match) => readMarkdown(match[1]!).words],
  ['underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, (match) => readMarkdown(match[1]!).words],
  [
    'emphasis',
    /^_((?:\\[\s\S]|[^\\])+?)_(?!\w)|^\*(?=\S)((?:\\[\s\S]|[^\\])+?)\*(?!\*)/,
    (match) => match[0].slice(1, -1),
  ],
  ['struck', /^~~([\s\S]+?)~~/, (match) => match[1]!],
  ['code', /^(`+)([\s\S]*?[^`])\1(?!`)/, (match) => match[2]!],
  ['spoiler', /^\|\|([\s\S]+?)\|\|/, () => '(hidden)'],
]

const lineRules: readonly (readonly [string, RegExp])[] = [
  ['heading', /^#{1,3}(?!#)\s*(?=\S)/],
  ['small', /^-# +/],
  ['list', /^ *(?:[-*+]|\d+\.) +/],
  ['quote', /^ *>{1,3} /],
]

/** Reads Discord's markdown as its clients do, as far as words could be mistaken for it. */
export function readMarkdown(markdown: string): Seen {
  const markup: string[] = []
  let words = ''
  let rest = markdown
  let atStart = true
  while (rest !== '') {
    const line: (typeof lineRules)[number] | undefined = atStart
      ? lineRules.find(([, pattern]) => pattern.test(rest))
      : undefined
    if (line) {
      markup.push(line[0])
      rest = rest.replace(line[1], '')
      atStart = line[0] === 'quote'
      continue
    }
    const rule = rules.find(([, pattern]) => pattern.test(rest))
    const match = rule?.[1].exec(rest)
    if (rule && match) {
      if (rule[0] !== 'escape') markup.push(rule[0])
      words += rule[2](match)
      rest = rest.slice(match[0].length)
      atStart = false
      continue
    }
    const character = String.fromCodePoint(rest.codePointAt(0)!)
    words += character
    rest = rest.slice(character.length)
    atStart = character === '\n'
  }
  return { words, markup }
}
