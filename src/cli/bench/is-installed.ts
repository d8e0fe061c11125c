import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** Whether a package is there: those that only development needs are not in every installation. */
export function isInstalled(name: string): boolean {
  try {
    resolve(name)
    return true
  } catch {
    return false
  }
}
