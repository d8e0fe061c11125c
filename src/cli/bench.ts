import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { generateArticles } from './bench/corpus.ts'
import { toReport } from './bench/report.ts'
import { measureSize, type SizeResult } from './bench/run.ts'
import type { CommandContext } from './command-context.ts'
import { wholeNumber, wholeNumbers } from './option-values.ts'

interface BenchOptions {
  readonly sizes: readonly number[]
  readonly seed: number
  readonly questions: number
  readonly json?: boolean
  readonly write?: boolean
  readonly articles?: string
}

const page = 'docs/performance.md'

export function addBenchCommand(program: Command, context: CommandContext): void {
  program
    .command('bench')
    .description('measure speed and memory at growing sizes, beside fuse.js and minisearch on the same sentences')
    .option('--sizes <n,...>', 'sentences', wholeNumbers(100, 10_000_000), [1000, 10_000, 100_000])
    .option('--questions <n>', 'questions asked of each', wholeNumber(1, 100_000), 300)
    .option('--seed <n>', 'of the generated text', wholeNumber(0, 0xffff_fffe), 1)
    .option('--json', 'print the measurements as JSON')
    .option('--write', `write ${page} as well`)
    .option('--articles <folder>', 'only write the generated articles of each size into a folder')
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<BenchOptions>()
      const { sizes, seed, questions: questionCount, json, write, articles } = options
      const { output, messages } = context
      if (articles !== undefined) {
        for (const size of sizes) await writeArticles(join(articles, String(size)), size, seed)
        return
      }
      const [load = 0] = loadavg()
      const results: SizeResult[] = []
      for (const size of sizes) {
        const tell = (what: string) => void messages.write(`${size.toLocaleString('en-US')} sentences: ${what}\n`)
        results.push(await measureSize(size, { seed, questionCount }, tell))
      }
      const report = toReport(results)
      await output.write(json ? `${JSON.stringify(results, null, 2)}\n` : report)
      if (write) {
        await mkdir(dirname(page), { recursive: true })
        await writeFile(page, toPage(report, options, load))
      }
    })
}

async function writeArticles(folder: string, sentences: number, seed: number): Promise<void> {
  for (const { source, markdown } of generateArticles(sentences, seed)) {
    const file = join(folder, source)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, markdown)
  }
}

function toPage(report: string, { questions, seed }: BenchOptions, load: number): string {
  const processors = cpus()
  const busy =
    load > 0.5
      ? ` The machine was busy with other work (a load of ${load.toFixed(1)} at the start), so a quiet one is faster.`
      : ''
  return `# Speed and memory

Measured by \`npm run bench -- --write\` on ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}.${busy}

The text is generated from seed ${seed}: news about many events, with a vocabulary that grows with the text (Zipf's law for words, Heaps' law for their number), names, numbers, quotations and near-copies; no sentence stands in it twice. ${questions} questions are made from sentences drawn from all of it, and asked once as they are and once with typing errors.

Each figure comes from a process of its own. An answer of Footnote is the whole answer: sentences ranked, equal claims grouped, disagreements compared, citations cut from the stored text. fuse.js (\`ignoreLocation\`) and minisearch (\`fuzzy: 0.2\`) only rank the same sentences, which they hold in memory. "Found" is the share of questions whose sentence, or a near-copy of it, is among the first three results. "–" stands where a library did not finish within 60 seconds; one that is slow is asked fewer questions.

${report}`
}
