/** How words beside a number move its bounds. */
export type Bound = 'over' | 'at-least' | 'up-to' | 'under' | 'about' | 'nearly' | 'just-over' | 'exactly'

// Longest first within a first word; each entry is matched against the words right before a number.
const phrases: readonly (readonly [string, Bound])[] = [
  ['just over', 'just-over'],
  ['slightly over', 'just-over'],
  ['slightly more than', 'just-over'],
  ['a little over', 'just-over'],
  ['a little more than', 'just-over'],
  ['little more than', 'just-over'],
  ['just above', 'just-over'],
  ['no more than', 'up-to'],
  ['not more than', 'up-to'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['a maximum of', 'up-to'],
  ['at least', 'at-least'],
  ['at most', 'up-to'],
  ['up to', 'up-to'],
  ['as many as', 'up-to'],
  ['as much as', 'up-to'],
  ['a total of', 'exactly'],
  ['exactly', 'exactly'],
  ['only', 'exactly'],
  ['just', 'exactly'],
  ['just under', 'nearly'],
  ['slightly under', 'nearly'],
  ['slightly less than', 'nearly'],
  ['close to', 'nearly'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['approaching', 'nearly'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['in excess of', 'over'],
  ['upwards of', 'over'],
  ['well over', 'over'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['fewer than', 'under'],
  ['less than', 'under'],
  ['under', 'under'],
  ['below', 'under'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'over'],
  ['<', 'under'],
  ['чуть более', 'just-over'],
  ['чуть больше', 'just-over'],
  ['трохи більше', 'just-over'],
  ['не более', 'up-to'],
  ['не больше', 'up-to'],
  ['не більше', 'up-to'],
  ['не менее', 'at-least'],
  ['не меньше', 'at-least'],
  ['не менше', 'at-least'],
  ['по меньшей мере', 'at-least'],
  ['как минимум', 'at-least'],
  ['щонайменше', 'at-least'],
  ['принаймні', 'at-least'],
  ['более чем', 'over'],
  ['больше чем', 'over'],
  ['более', 'over'],
  ['больше', 'over'],
  ['свыше', 'over'],
  ['більш як', 'over'],
  ['більше ніж', 'over'],
  ['більше', 'over'],
  ['понад', 'over'],
  ['менее', 'under'],
  ['меньше', 'under'],
  ['менше', 'under'],
  ['около', 'about'],
  ['примерно', 'about'],
  ['приблизительно', 'about'],
  ['порядка', 'about'],
  ['близько', 'about'],
  ['приблизно', 'about'],
  ['орієнтовно', 'about'],
  ['почти', 'nearly'],
  ['майже', 'nearly'],
  ['до', 'up-to'],
]

const byLastWord = new Map<string, (readonly [readonly string[], Bound])[]>()
for (const [phrase, bound] of phrases) {
  const words = phrase.split(' ')
  const last = words.at(-1)!
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), [words, bound]])
}
for (const list of byLastWord.values()) list.sort((a, b) => b[0].length - a[0].length)

/** The phrase of bound that ends right before the word at `index`, with where it begins; null when none does. */
export function boundBefore(
  words: readonly { readonly lower: string }[],
  index: number,
): { readonly bound: Bound; readonly first: number } | null {
  for (const [phrase, bound] of byLastWord.get(words[index - 1]?.lower ?? '') ?? []) {
    const first = index - phrase.length
    if (first >= 0 && phrase.every((word, offset) => words[first + offset]!.lower === word)) return { bound, first }
  }
  return null
}

/** Lowest and highest number meant, `null` for open. */
export function bounded(
  low: number,
  high: number,
  bound: Bound | null,
): { readonly low: number | null; readonly high: number | null; readonly approximate: boolean } {
  switch (bound) {
    case null:
    case 'exactly':
      return { low, high, approximate: false }
    case 'about':
      return { low, high, approximate: true }
    case 'over':
    case 'at-least':
      return { low, high: null, approximate: false }
    case 'up-to':
    case 'under':
      return { low: null, high, approximate: false }
    case 'nearly':
      return { low: rounded(low * 0.9), high, approximate: true }
    case 'just-over':
      return { low, high: rounded(high * 1.1), approximate: true }
    default:
      return bound satisfies never
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
