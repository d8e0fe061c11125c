/** How near neighbours of the question stand to each other in a sentence, and how many side by side in its order; both 0 to 1, rare pairs count more. */
export function proximityOf(
  places: readonly (readonly number[])[],
  rarity: readonly number[],
): { readonly closeness: number; readonly inOrder: number } {
  let closeness = 0
  let inOrder = 0
  let possible = 0
  for (let i = 0; i + 1 < places.length; i++) {
    const weight = Math.min(rarity[i]!, rarity[i + 1]!)
    possible += weight
    const distance = nearest(places[i]!, places[i + 1]!)
    if (distance === 0) continue
    closeness += weight / distance
    if (distance === 1) inOrder += weight
  }
  return possible > 0 ? { closeness: closeness / possible, inOrder: inOrder / possible } : { closeness: 0, inOrder: 0 }
}

/** Smallest distance from a left to a right place, half a place more when the order is turned; 0 when one is missing or they are the same word. */
function nearest(left: readonly number[], right: readonly number[]): number {
  let least = 0
  for (const a of left) {
    for (const b of right) {
      const distance = b >= a ? b - a : a - b + 0.5
      if (distance > 0 && (least === 0 || distance < least)) least = distance
    }
  }
  return least
}
