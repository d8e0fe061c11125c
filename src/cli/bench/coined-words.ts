const onsets = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sh sk sl st t th tr v w z'.split(' ')
const vowels = 'a e i o u ai ea oo'.split(' ')
const codas = ['', 'n', 'r', 'l', 's', 'm', 't', 'nd', 'rk', 'x']
const syllables = onsets.length * vowels.length * codas.length
const words = syllables * syllables
/** Shares no factor with `words`, so that neighbouring ranks get words far apart and no two ranks the same. */
const stride = 4_000_037

/** The pronounceable word of a rank; different ranks below six million have different words. */
export function coinWord(rank: number): string {
  const place = (rank * stride) % words
  return syllable(Math.floor(place / syllables)) + syllable(place % syllables)
}

function syllable(at: number): string {
  const onset = onsets[at % onsets.length]
  const rest = Math.floor(at / onsets.length)
  return `${onset}${vowels[rest % vowels.length]}${codas[Math.floor(rest / vowels.length)]}`
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
