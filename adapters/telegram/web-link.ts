/** Longer addresses make Telegram refuse a message. */
const longestAddress = 2000

/**
 * The address as Telegram takes it: a bad one in a button makes it refuse the whole message. Null when it is none: not
 * of the web, or of a host without a dot in its name.
 */
export function webLink(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || !/[^.]\.[^.]/.test(url.hostname)) return null
  if (url.href.length <= longestAddress) return url.href
  // Without the fragment that makes a browser scroll, it still leads to the page.
  url.hash = ''
  return url.href.length <= longestAddress ? url.href : null
}
