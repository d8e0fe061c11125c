/** UTF-16 units of an address that anybody can open. */
const longest = 2_000

/** A web address named in a page or feed, without name and password, by which one host could pass for another; null for anything else. */
export function toWebAddress(named: string, base: string | null): URL | null {
  if (named.length > longest || !URL.canParse(named, base ?? undefined)) return null
  const url = new URL(named, base ?? undefined)
  if (!/^https?:$/.test(url.protocol) || url.href.length > longest) return null
  url.username = ''
  url.password = ''
  return url
}

/** Whether two addresses are of one site's servers: the same host and port, apart from the names that sites give to their doors. */
export function isSameHost(a: URL, b: URL): boolean {
  return bareHost(a) === bareHost(b)
}

const bareHost = ({ host }: URL) => host.replace(/^(?:www|m|amp|feeds?|rss)\.(?=[^.]+\.)/, '')
