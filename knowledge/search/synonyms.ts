/** Index terms that may stand for a folded word, with the weight of a match. */
export function synonymsOf(_word: string): readonly { readonly term: string; readonly weight: number }[] {
  return []
}
