import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { KnowledgeError } from '../errors.ts'
import { readNameRules } from '../extract/name-rule-lines.ts'
import type { NameRule } from '../extract/name-rules.ts'

/** A file of names that moderators edit; read again when it has changed. */
export interface AliasFile {
  readonly path: string
  /** Its rules when they are new since the last call, null when nothing changed; throws when a line cannot be used. */
  read(): readonly NameRule[] | null
}

/** The file that is told, which must exist, or `aliases.txt` beside the database, which need not. */
export function createAliasFile(database: string, told?: string): AliasFile | null {
  if (told === undefined && database === ':memory:') return null
  const path = told ?? join(dirname(database), 'aliases.txt')
  let stamp = ''
  return {
    path,
    read() {
      const found = statSync(path, { throwIfNoEntry: false })
      const now = found ? `${found.mtimeMs} ${found.size} ${found.ino}` : 'none'
      if (now === stamp) return null
      const first = stamp === ''
      stamp = now
      if (found) return readAliasFile(path)
      if (first && told !== undefined)
        throw new KnowledgeError('invalid-input', `aliases: ${path} is not there; make the file or take ALIASES away`)
      return []
    },
  }
}

/** The rules of a file; rejects with the first line that cannot be used. */
function readAliasFile(path: string): readonly NameRule[] {
  const { rules, problems } = readNameRules(aliasFileText(path))
  const [first, ...more] = problems
  if (!first) return rules
  const others = more.length === 0 ? '' : ` (and ${more.length} more such line${more.length === 1 ? '' : 's'})`
  throw new KnowledgeError(
    'invalid-input',
    `aliases: ${path} line ${first.line}: "${first.value}": ${first.mend}${others}`,
  )
}

/** The text of a file of rules; rejects when it cannot be read. */
export function aliasFileText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (cause) {
    throw new KnowledgeError('invalid-input', `aliases: ${path} cannot be read; give a text file in UTF-8`, { cause })
  }
}
