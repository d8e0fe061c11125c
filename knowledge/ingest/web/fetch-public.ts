import type { Fetcher } from './fetcher.ts'

let made: Promise<Fetcher> | null = null

/** Fetches from the public network alone; loaded and made when the first address comes. */
export const fetchPublic: Fetcher = async (address, known) => {
  made ??= import('./fetcher.ts').then(({ createFetcher }) => createFetcher())
  return (await made)(address, known)
}
