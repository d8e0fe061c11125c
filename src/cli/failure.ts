import { KnowledgeError } from '../../knowledge/errors.ts'

/** An expected failure of a command; the message names the part, the value and the mend in one line. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
}

const fileProblems: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  EACCES: 'this user may not open it; change its permissions',
  EPERM: 'this user may not do that; change its permissions',
  EISDIR: 'is a folder; name a file',
  ENOTDIR: 'a part of the path is not a folder; check the path',
  ENOSPC: 'the disk is full; make room and try again',
  EROFS: 'the disk is read-only; name another file',
  EEXIST: 'exists already; name another file',
}

/** Any failure as one line that begins with the program's name. */
export function toFailureLine(error: unknown): string {
  return `footnote: ${reasonOf(error)}`
}

/** Why something failed, in one line without the program's name. */
export function reasonOf(error: unknown): string {
  return reason(error).replace(/\s*\n\s*/g, ' ')
}

function reason(error: unknown): string {
  if (error instanceof KnowledgeError || error instanceof CommandFailure) return error.message
  if (!(error instanceof Error)) return `unexpected: ${String(error)}`
  const { code, path } = error as NodeJS.ErrnoException
  const problem = code === undefined ? undefined : fileProblems[code]
  if (problem !== undefined) return path === undefined ? problem : `${path}: ${problem}`
  return `unexpected fault, please report it: ${error.message} (${error.stack?.split('\n')[1]?.trim() ?? 'no trace'})`
}
