import { userInfo } from 'node:os'

/** Whom the audit log names for what is done from the command line: `cli:` and the system's user. */
export function userName(): string {
  try {
    return `cli:${userInfo().username}`
  } catch {
    return 'cli:unknown'
  }
}
