import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, measureColdStart } from './child.ts'
import { isInstalled } from './is-installed.ts'
import type { Answered, EngineName, Extracted, Filled } from './measurement.ts'
import { sampleQuestions } from './questions.ts'

/** All that was measured at one size; null for what did not finish in time. */
export interface SizeResult {
  readonly sentences: number
  readonly filled: Filled | null
  readonly extracted: Extracted | null
  readonly databaseBytes: number
  /** Seconds. */
  readonly coldStart: number | null
  readonly engines: Readonly<Record<EngineName, Answered | null | 'left out'>>
}

const peerMilliseconds = 60_000
const ownMilliseconds = 3_600_000
/** Sentences beyond which an engine that holds them all in memory needs hours, or more memory than there is. */
const mostForPeers = 100_000
/** Questions asked first: what a program does for the first time takes it many times as long. */
const askedBefore = 100
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
    const sampled = sampleQuestions(sentences, questionCount + askedBefore, seed)
    // A small text has fewer sentences than that: what is measured goes first.
    const [questions, before] = [sampled.slice(0, questionCount), sampled.slice(questionCount)]
    tell('adding articles')
    const filled = await measure({ task: 'fill', file, sentences, seed }, ownMilliseconds)
    const databaseBytes = filled === null ? 0 : (await stat(file)).size
    tell('taking texts apart')
    const extracted = await measure({ task: 'extract', sentences, seed }, ownMilliseconds)
    tell('starting cold')
    const coldStarts: number[] = []
    for (const { text } of filled === null ? [] : questions.slice(0, 3))
      coldStarts.push(await measureColdStart(file, text))
    const measured: [EngineName, Answered | null | 'left out'][] = []
    for (const engine of engines) {
      if (engine !== 'footnote' && sentences > mostForPeers) {
        measured.push([engine, 'left out'])
        continue
      }
      if (engine !== 'footnote' && !isInstalled(engine)) {
        tell(`leaving out ${engine}, which is not installed`)
        measured.push([engine, 'left out'])
        continue
      }
      tell(`asking ${engine}`)
      const time = engine === 'footnote' ? ownMilliseconds : peerMilliseconds
      const job = { task: 'answer', engine, sentences, seed, file, questions, before } as const
      measured.push([engine, await measure(job, time)])
    }
    return {
      sentences,
      filled,
      extracted,
      databaseBytes,
      coldStart: coldStarts.sort((a, b) => a - b)[1] ?? null,
      engines: Object.fromEntries(measured) as SizeResult['engines'],
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
