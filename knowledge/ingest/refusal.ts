import { KnowledgeError } from '../errors.ts'

/** A document that cannot be taken: one line that begins with its name and ends with the mend. */
export function refuse(name: string, what: string, options?: ErrorOptions): never {
  throw new KnowledgeError('invalid-input', `${name} ${what}`, options)
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  ENOTDIR: 'does not exist; check the path',
  EACCES: 'may not be read by this user; change its permissions',
  EPERM: 'may not be read by this user; change its permissions',
  ELOOP: 'is a link that leads back to itself; remove the link or name its target',
  ENAMETOOLONG: 'has too long a name; shorten it',
  EMFILE: 'could not be opened (too many open files); try again',
  EIO: 'could not be read (the disk reports an error)',
}

/** One line for what the file system said about a path; anything that is not its word is thrown on as it is. */
export function refuseSystemError(name: string, error: unknown): never {
  if (error instanceof KnowledgeError) throw error
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) throw error
  refuse(name, causes[code] ?? `could not be read (${code})`, { cause: error })
}
