/** Where the database is when nobody says. */
export const usualDatabase = 'data/footnote.db'

/** The file that `DATABASE_URL` or `--db` names, without `file:` or `sqlite:` before it; null for a server's address. */
export function databaseFile(address: string): string | null {
  const file = address.replace(/^(?:file|sqlite):(?:\/\/)?/i, '')
  return /^[a-z][a-z\d+.-]+:\/\//i.test(file) ? null : file
}
