import { Readable, Writable } from 'node:stream'
import { createKnowledge } from '../../knowledge/engine/knowledge.ts'
import { createAliasFile } from '../../knowledge/ingest/alias-file.ts'
import { openSqliteStore } from '../../knowledge/store/sqlite.ts'
import { runCommandLine } from '../../src/cli/command-line.ts'

export interface Run {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs a command within this process, over the real knowledge base but without its worker thread. */
export async function runCommand(
  argv: readonly string[],
  {
    stdin = '',
    env = {},
  }: { readonly stdin?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const [stdout, stderr] = [collect(), collect()]
  const status = await runCommandLine({
    argv,
    env,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    now: () => new Date('2026-03-04T05:06:07Z'),
    openKnowledge: async (file, aliases) =>
      createKnowledge(await openSqliteStore(file), { aliasFile: createAliasFile(file, aliases) }),
  })
  return { status, out: stdout.text(), err: stderr.text() }
}

function collect(): Writable & { text(): string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString('utf8') })
}
