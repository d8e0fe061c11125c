import { existsSync, readFileSync } from 'node:fs'

/** The program's version. The package file stands one folder higher for the sources than for the compiled program. */
export function version(): string {
  const place = ['../../package.json', '../../../package.json']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url))
  return place === undefined ? 'unknown' : JSON.parse(readFileSync(place, 'utf8')).version
}
