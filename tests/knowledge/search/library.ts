import { extract } from '../../../knowledge/extract/extract.ts'
import { indexArticle } from '../../../knowledge/search/index-article.ts'
import type { CandidateRow } from '../../../knowledge/search/index-rows.ts'
import { createLexicon } from '../../../knowledge/search/lexicon.ts'
import { search } from '../../../knowledge/search/search.ts'
import { understand } from '../../../knowledge/search/understand.ts'
import type { CandidateQuery } from '../../../knowledge/store/store.ts'

/** Articles by id, searched in memory as a store would. */
export function libraryOf(articles: Readonly<Record<string, string>>) {
  const lexicon = createLexicon()
  const rows: CandidateRow[] = []
  for (const [articleId, text] of Object.entries(articles)) {
    const extraction = extract(text)
    const index = indexArticle({ title: null, language: extraction.language, text }, extraction)
    lexicon.add(index, { names: extraction.names.map(({ asWritten }) => asWritten), aliases: extraction.aliases })
    index.sentences.forEach((sentence, place) => {
      rows.push({
        ...sentence,
        articleId,
        heading: index.heading,
        context: index.paragraphs[sentence.paragraph] ?? '',
        previous: index.sentences[place - 1]?.terms ?? '',
        next: index.sentences[place + 1]?.terms ?? '',
      })
    })
  }
  const candidates = async ({ terms, limit }: CandidateQuery) => {
    const wanted = new Set(terms)
    const shared = (row: CandidateRow) => row.terms.split(' ').filter((term) => wanted.has(term)).length
    return rows
      .filter((row) => shared(row) > 0)
      .sort((a, b) => shared(b) - shared(a))
      .slice(0, limit)
  }
  const find = (question: string) => search(understand(question), lexicon, candidates, rows.length)
  return {
    lexicon,
    find,
    /** Sentences found, best first. */
    async hits(question: string): Promise<readonly string[]> {
      const { sentences } = await find(question)
      return sentences.map(({ row }) => (articles[row.articleId] ?? '').slice(row.start, row.end))
    },
  }
}

/** Reports of a made-up harbour town. */
export const harbour = {
  storm: `The harbour of Varnholm was closed on Friday because a storm had broken the eastern breakwater. Mayor Ilse Brandt said that 340 people spent the night in the concert hall.

The storm destroyed the lighthouse on Skarv Island. Repairs will cost 12 million euros, the port authority said. Fishing boats were towed to Lindal.`,
  museum: `A museum of whaling opened in Lindal in 1987. Its founder, the painter Josef Aldous, gave it his collection of 2,500 harpoons.

The museum receives 40,000 visitors a year. A new wing will be built next spring.`,
  strike: `Dock workers in Varnholm went on strike on Monday. Union leader Petra Holm demanded a pay rise of 9 percent.

The company refused to negotiate. Ferries to Skarv Island were cancelled.`,
}
