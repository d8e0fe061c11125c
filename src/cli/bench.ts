import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { generateArticles } from './bench/corpus.ts'
import { type KeptFigures, keepFigures } from './bench/kept-figures.ts'
import { toPage } from './bench/page.ts'
import { toReport } from './bench/report.ts'
import { measureSize } from './bench/run.ts'
import { keepSections } from './bench/sections.ts'
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
/** Beside the page, so that a run may measure some sizes only. */
const figures = 'docs/performance.json'

export function addBenchCommand(program: Command, context: CommandContext): void {
  program
    .command('bench')
    .description('measure speed and memory at growing sizes, beside fuse.js and minisearch on the same sentences')
    .option('--sizes <n,...>', 'sentences', wholeNumbers(100, 10_000_000), [1000, 10_000, 100_000])
    .option('--questions <n>', 'questions asked of each', wholeNumber(1, 100_000), 300)
    .option('--seed <n>', 'of the generated text', wholeNumber(0, 0xffff_fffe), 1)
    .option('--json', 'print the measurements as JSON')
    .option('--write', `write ${page} as well, with the figures that earlier runs kept for other sizes`)
    .option('--articles <folder>', 'only write the generated articles of each size into a folder')
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<BenchOptions>()
      const { sizes, seed, questions: questionCount, json, write, articles } = options
      const { output, messages } = context
      if (articles !== undefined) {
        for (const size of sizes) await writeArticles(join(articles, String(size)), size, seed)
        return
      }
      const measured: KeptFigures[] = []
      const [load = 0] = loadavg()
      for (const size of sizes) {
        const tell = (what: string) => void messages.write(`${size.toLocaleString('en-US')} sentences: ${what}\n`)
        const result = await measureSize(size, { seed, questionCount }, tell)
        measured.push({ machine: machineName(), load, seed, questions: questionCount, result })
      }
      const results = measured.map(({ result }) => result)
      await output.write(json ? `${JSON.stringify(results, null, 2)}\n` : toReport(results))
      if (write) {
        const before = await readFile(page, 'utf8').catch(() => '')
        await writeFile(page, keepSections(before, toPage(await keepFigures(figures, measured))))
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

function machineName(): string {
  const processors = cpus()
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`
}
