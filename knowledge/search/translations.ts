/** English words for a folded Russian or Ukrainian one. */
export function translationsOf(_word: string): readonly string[] {
  return []
}
