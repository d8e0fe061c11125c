import { Agent, request } from 'undici'
import { refuse } from '../refusal.ts'
import { refuseFetchError } from './fetch-errors.ts'
import { createGuardedConnector, type Resolve, systemResolve } from './guarded-connector.ts'
import { acceptedEncodings, readBody, tooLong } from './read-body.ts'
import { forbidsIndexing } from './robots.ts'

/** What came back for a web address. */
export interface Fetched {
  /** Where it was found, after redirects. */
  readonly url: string
  /** Null when it has not changed since the validators given. */
  readonly bytes: Uint8Array | null
  readonly contentType: string
  readonly validators: Validators
  /** Whether the server asks that it be kept out of indexes. */
  readonly noIndex: boolean
}

/** What a server tells so that an unchanged page need not be sent again. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** Gets a page or a feed; rejects with one line that begins with the address. */
export type Fetcher = (address: string, known?: Validators) => Promise<Fetched>

export interface FetcherOptions {
  /** The system's unless told. */
  readonly resolve?: Resolve
  /** Private addresses with port (`127.0.0.1:8080`) that may be reached all the same; none unless told. */
  readonly permitted?: readonly string[]
  /** Bytes of a body, packed or unpacked. */
  readonly bytes?: number
  /** Milliseconds from the first word to the last, redirects included. */
  readonly milliseconds?: number
}

const mostRedirects = 5
const longestAddress = 4_000
const usual = { bytes: 5_000_000, milliseconds: 20_000 }
const redirects = new Set([301, 302, 303, 307, 308])

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { bytes, milliseconds } = { ...usual, ...options }
  const reach = { resolve: options.resolve ?? systemResolve, permitted: new Set(options.permitted) }
  const agent = new Agent({
    connect: createGuardedConnector(reach, milliseconds),
    headersTimeout: milliseconds,
    bodyTimeout: milliseconds,
    keepAliveTimeout: 1_000,
  })

  return async (address, known) => {
    const signal = AbortSignal.timeout(milliseconds)
    try {
      let url = checked(address, address)
      for (let turn = 0; turn <= mostRedirects; turn++) {
        const response = await request(url, { dispatcher: agent, signal, headers: headersFor(known) })
        // A body left unread fails when it is closed, and nobody would hear it.
        response.body.on('error', () => undefined)
        const next = redirects.has(response.statusCode) ? header(response.headers.location) : null
        if (next === null) return await taken(address, url, response)
        await response.body.dump({ limit: 16_384 }).catch(() => undefined)
        url = checked(address, asWritten(next), url)
      }
      refuse(address, `is passed on more than ${mostRedirects} times; give the address where it ends`)
    } catch (error) {
      return refuseFetchError(address, error, milliseconds)
    }
  }

  async function taken(
    address: string,
    url: string,
    { statusCode, headers, body }: Awaited<ReturnType<typeof request>>,
  ): Promise<Fetched> {
    const about = {
      url,
      contentType: header(headers['content-type']) ?? '',
      validators: { etag: validator(headers.etag), lastModified: validator(headers['last-modified']) },
      noIndex: forbidsIndexing(header(headers['x-robots-tag'])),
    }
    if (statusCode === 304) {
      await body.dump()
      return { ...about, bytes: null }
    }
    if (statusCode < 200 || statusCode > 299) {
      body.destroy()
      refuse(address, answered(statusCode))
    }
    if (Number(header(headers['content-length'])) > bytes) {
      body.destroy()
      throw tooLong(bytes)
    }
    return { ...about, bytes: await readBody(body, header(headers['content-encoding']), bytes) }
  }
}

/** The address to go to; refuses what is no web address, whoever names it. */
function checked(asked: string, address: string, from?: string): string {
  if (asked.length > longestAddress || address.length > longestAddress)
    refuse(shortened(asked), `leads to an address of more than ${longestAddress} characters; paste its text instead`)
  const named = from === undefined ? '' : 'is passed on to an address that '
  const url = URL.canParse(address, from) ? new URL(address, from) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    refuse(
      asked,
      `${named || 'is an address that '}is not read (${address.slice(0, 60)}); it must begin with https:// or http://`,
    )
  if (url.username !== '' || url.password !== '') refuse(asked, `${named}has a name or password in it; leave them out`)
  url.hash = ''
  return url.href
}

const shortened = (address: string) => (address.length > 100 ? `${address.slice(0, 100)}…` : address)

/** Heads come as bytes; servers write addresses of other scripts in UTF-8. */
function asWritten(head: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(head, 'latin1'))
  } catch {
    return head
  }
}

/** What is sent back as it came; nothing that could not be sent, or would not be worth keeping. */
function validator(value: string | readonly string[] | undefined): string | null {
  const written = header(value)
  return written !== null && /^[\x20-\x7e]{1,500}$/.test(written) ? written : null
}

function headersFor(known: Validators | undefined): Record<string, string> {
  return {
    'user-agent': 'footnote (reads articles that its moderators name)',
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
    'accept-encoding': acceptedEncodings,
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  }
}

function header(value: string | readonly string[] | undefined): string | null {
  const first = typeof value === 'string' ? value : (value?.join(', ') ?? '')
  return first === '' ? null : first
}

function answered(status: number): string {
  if (status === 401 || status === 402 || status === 403)
    return `may not be read by everybody (HTTP ${status}); paste its text instead`
  if (status === 404 || status === 410) return `is not there (HTTP ${status}); check the address`
  if (status === 429) return 'is asked too often (HTTP 429); try again later'
  if (status >= 500) return `cannot be had now (HTTP ${status}); try again later`
  return `was answered with HTTP ${status}; check the address`
}
