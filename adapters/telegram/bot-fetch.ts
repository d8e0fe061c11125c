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

/** What a connection that was never made says. */
const unconnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** The part of a request that grammY's client makes. */
interface BotRequest {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly signal?: { readonly aborted: boolean; addEventListener(event: 'abort', run: () => void): void }
}

/**
 * Fetches for grammY's client, in place of the library it brings: a reply that breaks off fails at once instead of
 * after the time limit, a page of a proxy's becomes an error of the Bot API's form, and what was never sent is known.
 */
export async function botFetch(url: string, { method, headers, body, signal }: BotRequest) {
  const leaving = new AbortController()
  if (signal?.aborted) leaving.abort()
  signal?.addEventListener('abort', () => leaving.abort())
  const response = await fetch(url, {
    ...(method === undefined ? {} : { method }),
    // Of its own the client asks for each connection to be closed.
    headers: { 'content-type': headers?.['content-type'] ?? 'application/json' },
    ...(body === undefined ? {} : { body }),
    signal: leaving.signal,
  }).catch((error: unknown) => {
    throw wasUnsent(error) ? new NotSent(codeOf(error)) : error
  })
  const content = toJson(await response.text()) ?? {
    ok: false,
    error_code: response.status === 200 ? 502 : response.status,
    description: response.statusText || 'no JSON in the reply',
  }
  return { json: async () => content }
}

function toJson(content: string): unknown {
  try {
    const value: unknown = JSON.parse(content)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

function wasUnsent(error: unknown): boolean {
  const cause = causeOf(error)
  // One address after the other was tried.
  if (cause instanceof AggregateError) return cause.errors.every((each) => unconnected.has(codeIn(each) ?? ''))
  const { syscall } = (cause ?? {}) as { readonly syscall?: string }
  return unconnected.has(codeOf(error) ?? '') || syscall === 'connect' || syscall === 'getaddrinfo'
}

/** The system's name for what went wrong with the network; null when it has none. */
export function codeOf(error: unknown): string | null {
  return codeIn(causeOf(error)) ?? codeIn(error)
}

const causeOf = (error: unknown): unknown => (error instanceof Error ? error.cause : undefined)

function codeIn(error: unknown): string | null {
  const code = (error as { readonly code?: unknown } | null | undefined)?.code
  return typeof code === 'string' ? code : null
}
