import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { buildConnector } from 'undici'
import { isPublicAddress } from './public-address.ts'

/** The addresses of a host. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

/** A host that must not be reached. Its message follows the address asked for. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
}

/** What may be reached besides the public network. */
export interface Reach {
  readonly resolve: Resolve
  /** Addresses with port (`127.0.0.1:8080`) that are private and permitted all the same. */
  readonly permitted: ReadonlySet<string>
}

/** The system's resolver, all addresses. */
export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address)

/**
 * Connects to nothing but public addresses. It resolves the host itself and connects to the very address it has
 * checked, so that neither a literal address nor a name that changes its mind gets around it.
 */
export function createGuardedConnector({ resolve, permitted }: Reach, timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout })
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    void addressOf(host, options.port || (options.protocol === 'https:' ? '443' : '80'))
      .then((address) =>
        connect({ ...options, hostname: address, servername: options.servername || nameOf(host) }, callback),
      )
      .catch((error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null))
  }

  async function addressOf(host: string, port: string): Promise<string> {
    const addresses = isIP(host) ? [host] : await inTime(resolve(host))
    const barred = addresses.find((address) => !isPublicAddress(address) && !permitted.has(`${address}:${port}`))
    // One private address among several is a trap: which one is taken would be chance.
    if (barred !== undefined)
      throw new PrivateAddress(`leads to the private address ${barred}, which is never fetched; paste the text instead`)
    const [address] = addresses
    if (address === undefined) throw Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' })
    return address
  }

  /** A name server may keep silent for longer than anybody waits. */
  function inTime<Value>(work: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const late = () => reject(Object.assign(new Error('no answer from the name server'), { code: 'EAI_AGAIN' }))
      const timer = setTimeout(late, timeout)
      work.then(resolve, reject).finally(() => clearTimeout(timer))
    })
  }
}

/** A certificate is for a name; an address has none to tell. */
const nameOf = (host: string) => (isIP(host) ? '' : host)
