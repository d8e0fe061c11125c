import type { KeptFigures } from './kept-figures.ts'
import { toReport } from './report.ts'

/** The page of all kept figures. */
export function toPage(kept: readonly KeptFigures[]): string {
  const { questions, seed } = kept[0] ?? { questions: 0, seed: 0 }
  return `# Speed and memory

Measured by \`npm run bench -- --write\`, and the largest size by \`npm run bench -- --sizes 1000000 --write\`, which takes a quarter of an hour by itself; figures of sizes not measured again are kept (\`performance.json\`).

${placesOf(kept)}

The text is generated from seed ${seed}: news about many events, with a vocabulary that grows with the text (Zipf's law for words, Heaps' law for their number), names, numbers, quotations and near-copies; no sentence stands in it twice. ${questions} questions are made from sentences drawn from all of it, and asked once as they are and once with typing errors, after 100 others.

Each figure comes from a process of its own. An answer of Footnote is the whole answer: sentences ranked, equal claims grouped, disagreements compared, citations cut from the stored text. "Extraction alone" takes up to 10,000 of the articles apart without a database; its memory is that of the whole process. fuse.js (\`ignoreLocation\`) and minisearch (\`fuzzy: 0.2\`) only rank the same sentences, which they hold in memory; beyond 100,000 sentences they are left out. "Found" is the share of questions whose sentence, or a near-copy of it, is among the first three results. "–" stands where a library did not finish within 60 seconds; one that is slow is asked fewer questions.

${toReport(kept.map(({ result }) => result))}`
}

/** Load from which a machine counts as busy. */
const busyFrom = 0.5

/** One line for each machine and state of it. */
function placesOf(kept: readonly KeptFigures[]): string {
  const places = new Map<string, string[]>()
  for (const { machine, load, result } of kept) {
    const busy =
      load > busyFrom ? `, busy with other work (a load of ${load.toFixed(1)}), so a quiet one is faster` : ''
    const place = `${machine}${busy}`
    places.set(place, [...(places.get(place) ?? []), result.sentences.toLocaleString('en-US')])
  }
  return [...places].map(([place, sizes]) => `- ${sizes.join('; ')} sentences: ${place}`).join('\n')
}
