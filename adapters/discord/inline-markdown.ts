import { clean } from '../../src/core/clean.ts'
import type { Inline } from '../../src/core/reply.ts'
import { escapeMarkdown, type Place } from './escape.ts'

/** Words within a line as Discord's markdown; only where `lines` is true do line feeds in them break lines. */
export function inlineMarkdown(children: readonly Inline[], lines = false): string {
  const joined = joinedInlines(
    children.map((child) => ({ ...child, text: lines ? clean(child.text) : clean(child.text).replaceAll('\n', ' ') })),
  )
  return joined.map((child, i) => one(child, i < joined.length - 1 ? 'continued' : 'last')).join('')
}

function one(inline: Inline, place: Place): string {
  const words = escapeMarkdown(inline.text, place)
  const blank = inline.text.trim() === ''
  switch (inline.kind) {
    case 'text':
      return words
    case 'strong':
      return blank ? words : `**${words}**`
    case 'link': {
      const url = webAddress(inline.url)
      if (url === null || blank) return words
      return nameOfLink.test(inline.text) ? `[${inline.text}](<${url}>)` : `${words} [→](<${url}>)`
    }
    case 'instant':
      return instant(inline.at) ?? words
    default:
      return inline satisfies never
  }
}

/**
 * Words that Discord takes for a link's as they are: in them a backslash escapes nothing, and what is markup or an
 * emoji makes the link no link. Other words stand beside a link.
 */
const nameOfLink = /^(?:[\p{L}\p{M}\p{N} ,.;?!()'"’“”«»„–—…·&%/=-]|:(?=\s|$))+$/u

/** In the reader's zone and language; null for what is no instant. */
function instant(at: string): string | null {
  const milliseconds = Date.parse(at)
  return Number.isNaN(milliseconds) ? null : `<t:${Math.floor(milliseconds / 1000)}:f>`
}

/** An address that people can be sent to and that cannot end the markup around it; null for any other. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  if (!/^https?:$/.test(parsed.protocol)) return null
  return parsed.href.replace(/[()<>\\\s|*`]/g, (sign) => `%${sign.codePointAt(0)!.toString(16).padStart(2, '0')}`)
}

/** Two strong words side by side would read as one markup of four stars, and two texts may make up one together. */
function joinedInlines(children: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const child of children.filter(({ text }) => text !== '')) {
    const last = joined.at(-1)
    const joins = last !== undefined && last.kind === child.kind && (child.kind === 'strong' || child.kind === 'text')
    if (joins) joined[joined.length - 1] = { kind: child.kind, text: last.text + child.text }
    else joined.push(child)
  }
  return joined
}
