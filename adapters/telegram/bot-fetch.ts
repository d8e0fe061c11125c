import * as http from 'node:http'
import * as https from 'node:https'

/** A request that never got as far as Telegram: it may be made again without being made twice. */
export class NotSent extends Error {
  override readonly name = 'NotSent'
  /** The system's name for the reason. */
  readonly code: string | null

  constructor(code: string | null) {
    super('the request was not sent')
    this.code = code
  }
}

/** The part of a request that grammY's client makes. */
interface BotRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** A stream of parts where a file is sent along. */
  readonly body?: string | AsyncIterable<Uint8Array>
  readonly signal?: {
    readonly aborted: boolean
    addEventListener(event: 'abort', run: () => void): void
    removeEventListener(event: 'abort', run: () => void): void
  }
}

/** Milliseconds after which an idle connection is given up, before the other side does so in the middle of a request. */
const idle = 4000
const kept = { keepAlive: true, timeout: idle }

const schemes = {
  'http:': { request: http.request, agent: new http.Agent(kept), connected: 'connect' },
  'https:': { request: https.request, agent: new https.Agent(kept), connected: 'secureConnect' },
} as const

/**
 * Fetches for grammY's client, in place of the library it brings: a reply that breaks off fails at once instead of
 * after the time limit, a page of a proxy's becomes an error of the Bot API's form, and what was never sent is known.
 */
export async function botFetch(address: string, request: BotRequest) {
  const { status, words, body } = await exchange(address, request, await whole(request.body))
  const content = toJson(body) ?? {
    ok: false,
    error_code: status === 200 ? 502 : status,
    description: words || 'no JSON in the reply',
  }
  return { json: async () => content }
}

interface Exchanged {
  readonly status: number
  readonly words: string
  readonly body: string
}

/** Collected, so that its length is known; what is sent along has a few megabytes. */
async function whole(body: BotRequest['body'] = ''): Promise<Buffer> {
  if (typeof body === 'string') return Buffer.from(body)
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts)
}

function exchange(address: string, { method = 'GET', headers, signal }: BotRequest, body: Buffer): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    const url = new URL(address)
    const { request, agent, connected } = schemes[url.protocol === 'http:' ? 'http:' : 'https:']
    let reached = false
    const sent = request(url, {
      method,
      agent,
      headers: {
        'content-type': headers?.['content-type'] ?? 'application/json',
        'content-length': body.length,
      },
    })
    const abort = () => sent.destroy()
    const end = () => signal?.removeEventListener('abort', abort)
    const fail = (error: Error) => {
      end()
      reject(reached || signal?.aborted ? error : new NotSent(codeOf(error)))
    }
    sent.on('socket', (socket) => {
      if (!socket.connecting) reached = true
      else
        socket.once(connected, () => {
          reached = true
        })
    })
    sent.on('error', fail)
    sent.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', fail)
      response.on('end', () => {
        end()
        const { statusCode: status = 0, statusMessage: words = '' } = response
        resolve({ status, words, body: Buffer.concat(parts).toString('utf8') })
      })
    })
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort)
    sent.end(body)
  })
}

function toJson(content: string): object | null {
  try {
    const value: unknown = JSON.parse(content)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

/** The system's name for what went wrong with the network; null when it has none. */
export function codeOf(error: unknown): string | null {
  const code = (error as { readonly code?: unknown } | null | undefined)?.code
  return typeof code === 'string' ? code : null
}
