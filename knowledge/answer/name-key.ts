import { foldWord } from '../search/fold.ts'

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g ґ g д d е e ё e є e ж zh з z и i і i ї i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ъ - ы y ь - э e ю yu я ya'
    .split(' ')
    .reduce<[string, string][]>((pairs, part, index, all) => {
      if (index % 2 === 0) pairs.push([part, all[index + 1] === '-' ? '' : (all[index + 1] ?? '')])
      return pairs
    }, []),
)

/** One key for the spellings of one name word across transliterations: "Svatove" and "Svatovo", "Zelensky" and "Zelenskyy". */
export function nameWordKey(word: string): string {
  const latin = [...foldWord(word)].map((letter) => cyrillic[letter] ?? letter).join('')
  return latin
    .replace(/(?:iy|yi|yy|ij|ii|y)/g, 'i')
    .replace(/(?<=[bcdfghjklmnpqrstvwxz])(?:ie|ye|je)/g, 'e')
    .replace(/^(?:je|ye)/, 'e')
    .replace(/kh/g, 'h')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=...)(?:e|o)$/, '')
}
