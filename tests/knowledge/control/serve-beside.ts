import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectControl } from '../../../knowledge/control/connect.ts'
import { type ControlSocket, serveControl } from '../../../knowledge/control/serve.ts'
import type { Knowledge } from '../../../knowledge/index.ts'
import { fakeKnowledge } from '../../support/fake-knowledge.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

export const serving: ControlSocket[] = []

/** What each test does in the end. */
export async function closeServed(): Promise<void> {
  for (const socket of serving.splice(0)) await socket.close()
}

/** Serves a knowledge base beside a database of its own; gives the database's file. */
export async function serve(change: Partial<Knowledge> = {}): Promise<string> {
  const file = databaseIn(temporaryFolder())
  serving.push(await serveControl(file, fakeKnowledge(change)))
  return file
}

export function databaseIn(folder: string): string {
  const file = join(folder, 'footnote.db')
  writeFileSync(file, '')
  return file
}

export async function connect(file: string) {
  const knowledge = await connectControl(file)
  if (knowledge === null) throw new Error('nobody listens')
  return knowledge
}
