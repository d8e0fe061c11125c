const apostrophes = /['’ʼ‘`´]/gu
/** Letters that Unicode does not decompose although readers type them without the stroke. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ё: 'е',
}

/** One spelling for one word: compatibility forms, case, apostrophes and Latin diacritics folded; Cyrillic й and ї stay. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase()
  if (/^[a-z0-9]+$/.test(folded)) return folded
  folded = word.normalize('NFKC').toLowerCase().replace(apostrophes, '')
  if (/^[a-zа-яіїєґ0-9]+$/.test(folded)) return folded
  return folded
    .normalize('NFD')
    .replace(/(\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[øłđßæœıþðё]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}_]/gu, '')
}
