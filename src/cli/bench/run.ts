import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, measureColdStart } from './child.ts'
import type { Answered, EngineName, Filled } from './measurement.ts'
import { sampleQuestions } from './questions.ts'

/** All that was measured at one size; null for what did not finish in time. */
export interface SizeResult {
  readonly sentences: number
  readonly filled: Filled | null
  readonly databaseBytes: number
  /** Seconds. */
  readonly coldStart: number | null
  readonly engines: Readonly<Record<EngineName, Answered | null>>
}

const peerMilliseconds = 60_000
const ownMilliseconds = 3_600_000
const engines: readonly EngineName[] = ['footnote', 'fuse.js', 'minisearch']

/** Measures one size, each part in a process of its own, one after the other; `tell` hears what is being done. */
export async function measureSize(
  sentences: number,
  { seed, questionCount }: { readonly seed: number; readonly questionCount: number },
  tell: (what: string) => void,
): Promise<SizeResult> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'))
  const file = join(folder, 'bench.db')
  try {
    tell('generating questions')
    const questions = sampleQuestions(sentences, questionCount, seed)
    tell('adding articles')
    const filled = await measure({ task: 'fill', file, sentences, seed }, ownMilliseconds)
    const databaseBytes = filled === null ? 0 : (await stat(file)).size
    tell('starting cold')
    const coldStarts: number[] = []
    for (const { text } of filled === null ? [] : questions.slice(0, 3))
      coldStarts.push(await measureColdStart(file, text))
    const measured: [EngineName, Answered | null][] = []
    for (const engine of engines) {
      tell(`asking ${engine}`)
      const time = engine === 'footnote' ? ownMilliseconds : peerMilliseconds
      measured.push([engine, await measure({ task: 'answer', engine, sentences, seed, file, questions }, time)])
    }
    return {
      sentences,
      filled,
      databaseBytes,
      coldStart: coldStarts.sort((a, b) => a - b)[1] ?? null,
      engines: Object.fromEntries(measured) as Record<EngineName, Answered | null>,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
