// Letters of Russian and Ukrainian in the Latin alphabet. Where the two differ the letter gets its Ukrainian reading
// only if it is Ukrainian alone; г is g, since the spelling key folds h and g together.
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'w',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** Cyrillic letters of a text in the Latin alphabet, everything else as it stands; case is kept. */
export function transliterate(text: string): string {
  if (!/[\u0400-\u04ff]/.test(text)) return text
  return text.replace(/[\u0400-\u04ff]/g, (letter) => {
    const small = letter.toLowerCase()
    const latin = letters[small]
    if (latin === undefined) return letter
    return letter === small ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  })
}
