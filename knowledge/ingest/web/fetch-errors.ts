import { KnowledgeError } from '../../errors.ts'
import { refuse } from '../refusal.ts'
import { PrivateAddress } from './guarded-connector.ts'
import { BodyRefused } from './read-body.ts'

const causes: Readonly<Record<string, string>> = {
  ENOTFOUND: 'cannot be found (no such host); check the address',
  EAI_AGAIN: 'cannot be found now (the name server does not answer); try again later',
  ECONNREFUSED: 'cannot be reached (the connection was refused); try again later',
  ECONNRESET: 'broke off before it was read; try again later',
  EHOSTUNREACH: 'cannot be reached; try again later',
  ENETUNREACH: 'cannot be reached (there is no network); try again later',
  ETIMEDOUT: 'does not answer; try again later',
  UND_ERR_SOCKET: 'broke off before it was read; try again later',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer; try again later',
  UND_ERR_HEADERS_OVERFLOW: 'is answered with too long a head; paste its text instead',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'broke off before it was read; try again later',
}

/** One line for what went wrong on the way; a bug is thrown on as it is. */
export function refuseFetchError(address: string, error: unknown, milliseconds: number): never {
  if (error instanceof KnowledgeError || !(error instanceof Error)) throw error
  const known = [...chain(error)]
  const own = known.find((one) => one instanceof PrivateAddress || one instanceof BodyRefused)
  if (own !== undefined) refuse(address, own.message, { cause: error })
  if (known.some(({ name, code }) => name === 'TimeoutError' || /TIMEOUT$/.test(code ?? '')))
    refuse(address, `took longer than ${milliseconds / 1000} s; try again later`, { cause: error })
  if (known.some(({ name }) => name === 'HTTPParserError'))
    refuse(address, 'is not answered by a web server; check the address', { cause: error })
  for (const { code } of known) {
    const cause = code === undefined ? undefined : causes[code]
    if (cause !== undefined) refuse(address, cause, { cause: error })
  }
  const code = known.find((one) => one.code !== undefined)?.code
  if (code === undefined) throw error
  const certificate = /CERT|SSL|TLS|SELF_SIGNED|ALTNAME/.test(code)
  if (certificate) refuse(address, `cannot prove who it is (${code}); check the address`, { cause: error })
  refuse(address, packed(code) ?? `could not be read (${code}); try again later`, { cause: error })
}

const packed = (code: string) =>
  /^(?:Z_|ERR__?(?:BROTLI|ZLIB)|ERR_BROTLI|ERR_PADDING)/.test(code) ? 'is packed wrongly; paste its text instead' : null

function* chain(error: Error): Generator<Error & { readonly code?: string }> {
  let at: unknown = error
  for (let depth = 0; depth < 5 && at instanceof Error; depth++) {
    yield at as Error & { readonly code?: string }
    at = at.cause
  }
}
