const tracking = /^(?:utm_.*|fbclid|gclid|yclid|mc_[ce]id|igshid|ocid|cmpid)$/i

/** Whether a name is a web address. */
export function isWebAddress(name: string): boolean {
  return /^https?:\/\/\S+$/i.test(name)
}

/** A web address as identity: without fragment and tracking, whatever its scheme, in one spelling. */
export function urlKey(url: string): string {
  const parsed = new URL(url)
  for (const name of [...parsed.searchParams.keys()]) if (tracking.test(name)) parsed.searchParams.delete(name)
  return `https://${parsed.host}${parsed.pathname}${parsed.search}`
}

/** A path as identity and source: forward slashes, composed characters, no `./` in front. */
export function pathKey(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC')
}

/** Identity of a document. A digest is another text than the article at its address, so it has a key of its own. */
export function documentKey(document: { source: string; url: string | null; digest: boolean }): string {
  const address =
    document.url ?? (isWebAddress(document.source) && URL.canParse(document.source) ? document.source : null)
  if (address === null) return pathKey(document.source)
  return document.digest ? `digest of ${urlKey(address)}` : urlKey(address)
}
