import { createNameRules, type NameRules } from '../extract/name-rules.ts'
import { createLexicon, type Lexicon } from '../search/lexicon.ts'
import type { Derived, Store } from '../store/store.ts'

/** What searching keeps in memory: the vocabulary, and how many sentences there are. Never the articles. */
export interface SearchState {
  readonly lexicon: () => Lexicon
  readonly sentenceCount: () => number
  /** What moderators say of names. */
  readonly rules: () => NameRules
  /** The same from now on. */
  setRules(rules: NameRules): void
  /** Takes in a new article without reading the store again. */
  add(derived: Derived): void
  /** Reads everything from the store again: after a version was replaced or an article left. */
  reload(): Promise<void>
}

export async function createSearchState(store: Store): Promise<SearchState> {
  let lexicon = createLexicon()
  let sentences = 0
  let rules = createNameRules([])
  const state: SearchState = {
    lexicon: () => lexicon,
    sentenceCount: () => sentences,
    rules: () => rules,
    setRules(changed) {
      rules = changed
      lexicon.setRules(rules)
    },
    add({ index, names, aliases }) {
      lexicon.add(index, { names: names.map(({ name }) => name), aliases })
      sentences += index.sentences.length
    },
    async reload() {
      const [words, termCounts, names, aliases, count] = await Promise.all([
        store.words(),
        store.termCounts(),
        store.names(),
        store.aliases(),
        store.sentenceCount(),
      ])
      lexicon = createLexicon({ words, termCounts, names: names.map(({ name }) => name), aliases })
      lexicon.setRules(rules)
      sentences = count
    },
  }
  await state.reload()
  return state
}
