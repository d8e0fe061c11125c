import type { Citation } from '../../knowledge/index.ts'

/** Longer fragments make links that some platforms refuse. */
const fragmentWords = 8

/**
 * A web address that makes the browser scroll to the quote; without the fragment for a digest, whose words do not stand
 * on the outlet's page. Null when there is no web address.
 */
export function sourceLink(citation: Pick<Citation, 'url' | 'digest' | 'exact'>): string | null {
  const { url } = citation
  if (url === null || !isWebAddress(url)) return null
  if (citation.digest || url.includes('#')) return url
  const words = citation.exact.trim().split(/\s+/)
  const ends =
    words.length <= 2 * fragmentWords
      ? [words.join(' ')]
      : [words.slice(0, fragmentWords).join(' '), words.slice(-fragmentWords).join(' ')]
  return `${url}#:~:text=${ends.map(encodeFragment).join(',')}`
}

/** Commas, dashes and ampersands separate the parts of a text fragment, so they are encoded too. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D')
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}
