import type { IncomingMessage } from 'node:http'
import type { Payload } from './methods.ts'

/** A file that came along with a request. */
export interface Uploaded {
  readonly name: string
  readonly text: string
}

/** What a request says, as JSON or as a form with files in it. */
export async function readPayload(request: IncomingMessage): Promise<Payload> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return JSON.parse(body.toString('utf8') || '{}') as Payload
  const form = partsOf(body, /boundary=(.+)$/.exec(type)?.[1] ?? '')
  const payload: Record<string, unknown> = {}
  for (const [field, { name, text }] of form) {
    if (name !== null) continue
    const attached = /^attach:\/\/(.+)$/.exec(text)
    payload[field] = attached ? form.get(attached[1] ?? '') : fieldOf(text)
  }
  return payload
}

/** Parts of a form by their field; those with a file's name are files. */
function partsOf(body: Buffer, boundary: string): Map<string, { readonly name: string | null; readonly text: string }> {
  // One character a byte, so that no text inside is touched.
  const pieces = `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`).slice(1, -1)
  return new Map(
    pieces.map((piece) => {
      const end = piece.indexOf('\r\n\r\n')
      const head = piece.slice(0, end)
      const text = Buffer.from(piece.slice(end + 4), 'latin1').toString('utf8')
      const name = /filename="?([^";\r]+)/.exec(head)?.[1] ?? null
      return [/name="([^"]+)"/.exec(head)?.[1] ?? '', { name, text }]
    }),
  )
}

/** In a form, whatever is no text is JSON. */
function fieldOf(value: string): unknown {
  if (!/^(?:[[{]|-?\d+$|true$|false$)/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
