/** Words by the letter triples they hold, to find those that look alike without seeing them all. */
export interface TrigramIndex {
  add(word: string): void
  /** Words of similar length that share most triples, best first, at most `limit`. */
  similar(word: string, limit: number): readonly string[]
}

export function createTrigramIndex(): TrigramIndex {
  const words: string[] = []
  const holders = new Map<number, number[]>()
  return {
    add(word) {
      const id = words.push(word) - 1
      for (const triple of triples(word)) {
        const list = holders.get(triple)
        if (list) list.push(id)
        else holders.set(triple, [id])
      }
    },
    similar(word, limit) {
      const shared = new Map<number, number>()
      // the commonest triples name half the vocabulary and tell little
      const lists = [...triples(word)].map((triple) => holders.get(triple) ?? []).sort((a, b) => a.length - b.length)
      let seen = 0
      for (const list of lists) {
        seen += list.length
        if (seen > readingLimit && shared.size > 0) break
        for (const id of list) shared.set(id, (shared.get(id) ?? 0) + 1)
      }
      return [...shared]
        .map(([id, count]) => ({ word: words[id]!, count }))
        .filter((found) => Math.abs(found.word.length - word.length) <= 2)
        .sort((a, b) => b.count / (b.word.length + 4) - a.count / (a.word.length + 4))
        .slice(0, limit)
        .map((found) => found.word)
    },
  }
}

const readingLimit = 6000

function triples(word: string): ReadonlySet<number> {
  const padded = `\u0001\u0001${word}\u0002`
  const found = new Set<number>()
  for (let i = 0; i + 2 < padded.length; i++) {
    found.add((padded.charCodeAt(i) * 0x10000 + padded.charCodeAt(i + 1)) * 0x10000 + padded.charCodeAt(i + 2))
  }
  return found
}
