import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { type DocumentRead, readDocuments } from '../../../knowledge/ingest/documents.ts'
import type { SourceDocument } from '../../../knowledge/ingest/source-document.ts'
import type { IngestRequest } from '../../../knowledge/knowledge.ts'

/** A folder of its own for each test, with ways to fill it. */
export function useFolder(): {
  readonly path: () => string
  readonly put: (name: string, content: string | Uint8Array) => string
} {
  let folder = ''
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'footnote-ingest-')))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  return {
    path: () => folder,
    put(name, content) {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
  }
}

export async function read(request: IngestRequest): Promise<readonly DocumentRead[]> {
  const all: DocumentRead[] = []
  for await (const one of readDocuments(request)) all.push(one)
  return all
}

/** The first document of a request. */
export async function only(request: IngestRequest): Promise<SourceDocument> {
  const [one] = await read(request)
  if (one === undefined || !('document' in one)) throw new Error(`not read: ${JSON.stringify(one)}`)
  return one.document
}

/** What is wrong with a path, without its name: one line, the only one. */
export async function reasonOf(path: string): Promise<string> {
  const [one, ...more] = await read({ paths: [path] })
  expect(more).toEqual([])
  if (one === undefined || !('reason' in one)) throw new Error(`was read: ${JSON.stringify(one)}`)
  expect(one.reason).not.toContain('\n')
  expect(one.reason.startsWith(path)).toBe(true)
  return one.reason.slice(path.length + 1)
}

export const article = 'The dam at Orle held, the mayor said.\n\nWater rose all night.\n'
