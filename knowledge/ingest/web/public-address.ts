import ipaddr from 'ipaddr.js'

/** IPv6 ranges that carry an IPv4 address inside, by the bit it begins at. */
const carriers: readonly (readonly [range: string, bits: number, from: number])[] = [
  ['::ffff:0:0', 96, 12],
  ['::', 96, 12],
  ['64:ff9b::', 96, 12],
  ['2002::', 16, 2],
]

/** Whether an IP address, in any spelling that a resolver gives, belongs to the public network, with every address inside it. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.parse(bare)
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast'
  const inside = carried(parsed as ipaddr.IPv6)
  return inside === null ? parsed.range() === 'unicast' : inside.range() === 'unicast'
}

function carried(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  const carrier = carriers.find(([range, bits]) => address.match(ipaddr.IPv6.parse(range), bits))
  if (carrier === undefined) return null
  const bytes = address.toByteArray().slice(carrier[2], carrier[2] + 4)
  return new ipaddr.IPv4(bytes)
}
