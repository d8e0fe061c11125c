import { type Inline, strong } from '../../src/core/reply.ts'
import { escapeMarkdown } from './escape.ts'

/** Words within a line as Discord's markdown; only where `lines` is true do line feeds in them break lines. */
export function inlineMarkdown(children: readonly Inline[], lines = false): string {
  return joinedStrong(children)
    .map((child) => one(lines ? child : { ...child, text: child.text.replace(/\s*[\r\n]+\s*/g, ' ') }))
    .join('')
}

function one(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkdown(inline.text)
    case 'strong':
      return inline.text.trim() === '' ? escapeMarkdown(inline.text) : `**${escapeMarkdown(inline.text)}**`
    case 'link': {
      const url = webAddress(inline.url)
      return url === null || inline.text.trim() === ''
        ? escapeMarkdown(inline.text)
        : `[${escapeMarkdown(inline.text)}](<${url}>)`
    }
    case 'instant':
      return instant(inline.at) ?? escapeMarkdown(inline.text)
    default:
      return inline satisfies never
  }
}

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

/** Two strong words side by side would read as one markup of four stars. */
function joinedStrong(children: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const child of children) {
    const last = joined.at(-1)
    if (last?.kind === 'strong' && child.kind === 'strong') joined[joined.length - 1] = strong(last.text + child.text)
    else joined.push(child)
  }
  return joined
}
