import { type QuoteBlock, text } from '../../src/core/reply.ts'
import { escapeMarkdown } from './escape.ts'
import { inlineMarkdown, webAddress } from './inline-markdown.ts'

/** Longest address of a link button. */
const longestUrl = 512

/** The article's words behind bars, and in small print below them who says so; its link is the button's business. */
export function quoteMarkdown({ before, words, after, unfolded, label, citation }: QuoteBlock): string {
  const [front, back] = unfolded ? [before, after] : [before.trim() && '… ', after.trim() && ' …']
  const shown = inlineMarkdown([text(front), ...words, text(back)], true)
  const source = [
    ...(citation.length > 0
      ? [inlineMarkdown(citation.map((part) => (part.kind === 'link' ? text(part.text) : part)))]
      : []),
    ...(label === null ? [] : [escapeMarkdown(`[${label}]`)]),
  ].join(' ')
  return [...shown.split('\n').map((line) => `> ${line}`), ...(source === '' ? [] : [`-# ${source}`])].join('\n')
}

/**
 * Address for the button beside a quote: that of its citation, without the words to scroll to where it would be too
 * long; null when there is none that fits.
 */
export function quoteUrl({ citation }: QuoteBlock): string | null {
  const link = citation.find((part) => part.kind === 'link')
  return link ? buttonUrl(link.url) : null
}

export function buttonUrl(url: string): string | null {
  const whole = webAddress(url)
  if (whole === null) return null
  return [whole, whole.replace(/#.*$/s, '')].find((address) => address.length <= longestUrl) ?? null
}
