import { describe, expect, it } from 'vitest'
import { createFetcher } from '../../../../knowledge/ingest/web/fetcher.ts'
import { isPublicAddress } from '../../../../knowledge/ingest/web/public-address.ts'

const inside = [
  '127.0.0.1',
  'localhost',
  'localhost.',
  '127.1',
  '0x7f.1',
  '0x7f000001',
  '2130706433',
  '017700000001',
  '127.0.0.1.',
  '0',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '１２７.０.０.１',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::10.0.0.1]',
  '[2002:7f00:1::]',
  '[2002:a00:1::]',
  '[2001::1]',
  '[2001:db8::1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[fe80::1]',
  '[fec0::1]',
  '[ff02::1]',
]

describe('private addresses', () => {
  const fetch = createFetcher({
    resolve: async (host) => (host.startsWith('localhost') ? ['127.0.0.1'] : ['203.0.113.9']),
  })

  it.each(inside)('%s is never fetched', async (host) => {
    await expect(fetch(`http://${host}:9/`)).rejects.toThrow(/leads to the private address/)
  })

  it('behind a name are never fetched, also as one of several', async () => {
    for (const addresses of [['10.0.0.1'], ['93.184.216.34', '127.0.0.1'], ['::1'], ['fe80::1%eth0']]) {
      const guarded = createFetcher({ resolve: async () => addresses })
      await expect(guarded('http://news.example:9/')).rejects.toThrow(/leads to the private address/)
    }
  })

  it('are told from public ones', () => {
    for (const address of ['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1', '::ffff:8.8.8.8', '64:ff9b::808:808'])
      expect([address, isPublicAddress(address)]).toEqual([address, true])
    expect(isPublicAddress('not an address')).toBe(false)
  })
})
