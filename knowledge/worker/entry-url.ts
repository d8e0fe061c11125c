import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Address of the compiled worker. Node 20 cannot run the source, so from there the built twin is taken. */
export function entryUrl(here: string = import.meta.url): URL {
  if (!here.endsWith('.ts')) return new URL('./entry.js', here)
  const built = new URL('../../dist/knowledge/worker/entry.js', here)
  if (!existsSync(built)) throw new Error(`${fileURLToPath(built)} is missing; run npm run build first`)
  return built
}
