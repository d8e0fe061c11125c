import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SizeResult } from './run.ts'

/** What was measured at one size, and where. */
export interface KeptFigures {
  readonly machine: string
  /** Processes that wanted the processors when it began. */
  readonly load: number
  readonly seed: number
  readonly questions: number
  readonly result: SizeResult
}

/** The figures kept in a file by earlier runs with the new ones in place of those of their sizes, smallest size first. */
export async function keepFigures(file: string, measured: readonly KeptFigures[]): Promise<readonly KeptFigures[]> {
  const sizes = new Set(measured.map(({ result }) => result.sentences))
  const before = (await readFigures(file)).filter(({ result }) => !sizes.has(result.sentences))
  const all = [...before, ...measured].sort((a, b) => a.result.sentences - b.result.sentences)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`)
  return all
}

async function readFigures(file: string): Promise<readonly KeptFigures[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as KeptFigures[]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
