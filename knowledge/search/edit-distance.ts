/** Edits between two words (insert, delete, replace, swap neighbours), or `limit + 1` when there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length]!
}

const alphabets = [
  [/^[a-z]/, 'abcdefghijklmnopqrstuvwxyz'],
  [/^[\u0400-\u052f]/, 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ'],
] as const

/** Every spelling one edit away, in letters of the word's own script. */
export function* oneEditAway(word: string): Generator<string> {
  const letters = alphabets.find(([script]) => script.test(word))?.[1] ?? ''
  for (let i = 0; i <= word.length; i++) {
    const left = word.slice(0, i)
    const right = word.slice(i)
    if (right.length > 1) yield left + right[1] + right[0] + right.slice(2)
    if (right.length > 0) yield left + right.slice(1)
    for (const letter of letters) {
      if (right.length > 0) yield left + letter + right.slice(1)
      yield left + letter + right
    }
  }
}
