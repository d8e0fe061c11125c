/** Cyrillic for the ways Russian and Ukrainian are typed in Latin letters, longest first. */
const letters: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['yo', 'е'],
  ['jo', 'е'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ye', 'е'],
  ['je', 'е'],
  ['yj', 'ый'],
  ['iy', 'ий'],
  ['ij', 'ий'],
  ['yy', 'ый'],
  ...[...'abvgdeziklmnoprstufhcyjxw'].map((latin, index) => [latin, 'абвгдезиклмнопрстуфхцыйхв'[index]!] as const),
  ["'", ''],
]

/** A Latin-letter word read as Russian typed without a Russian keyboard ("gumanitarnyj"): its Cyrillic spelling. */
export function toCyrillic(word: string): string {
  let cyrillic = ''
  for (let at = 0; at < word.length; ) {
    const match = letters.find(([latin]) => word.startsWith(latin, at))
    cyrillic += match ? match[1] : word[at]
    at += match ? match[0].length : 1
  }
  return cyrillic
}
