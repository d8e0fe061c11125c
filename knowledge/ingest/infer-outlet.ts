import { agencies, knownOutlets, outletOfHost } from './outlets.ts'

/** A run of capitalised words: the shape of an outlet's name. */
const name = String.raw`((?:The )?\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:of|and|the|&|\p{Lu}[\p{L}\p{N}&'’.-]*)){0,4})`

/** Words that only the outlet itself prints. */
const ownSigns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[.”"]\s+|\n)${name} has (?:reached out to|contacted|approached|asked)\b[^.\n]{3,120}\bfor (?:a )?(?:comment|response)`,
    'gmu',
  ),
  new RegExp(String.raw`\b[Ss]tart your unlimited ${name} (?:trial|subscription)`, 'gu'),
  new RegExp(String.raw`(?:©|\([Cc]\)|[Cc]opyright)\s*(?:©\s*)?(?:19|20)\d\d[,\s]+(?:by )?${name}`, 'gu'),
  new RegExp(
    String.raw`^${name}['’]s? [^.\n]{3,200}\bcontributed (?:reporting|to this (?:report|story|article))`,
    'gmu',
  ),
  new RegExp(String.raw`\b(?:[Ss]ubscribe to|[Ss]ign up for) ${name}(?:['’]s)? (?:newsletter|today|now)\b`, 'gu'),
  new RegExp(
    String.raw`\bThis (?:article|story|report) (?:was )?(?:originally|first) (?:appeared|published) (?:in|on|by) ${name}`,
    'gu',
  ),
]

const told = new RegExp(String.raw`\b(?:told|tells) ${name}`, 'gu')
const dateline = new RegExp(String.raw`^\p{Lu}[\p{L}\p{N}\s,.'’-]{1,60}?\(${name}\)\s*(?:—|–|--?)\s`, 'u')

/** The outlet that a text itself shows beyond doubt, or the host of its address; null when signs are missing or differ. */
export function inferOutlet(text: string, url: string | null): string | null {
  const host = url === null ? null : outletOfHost(new URL(url).hostname)
  const signs = new Set(ownSigns.flatMap((sign) => [...text.matchAll(sign)].map((match) => toOutlet(match[1] ?? ''))))
  const [sign] = signs
  if (signs.size > 1) return host?.known ? host.outlet : null
  if (sign !== undefined) return sign
  return (host?.known ? host.outlet : null) ?? fromDateline(text) ?? fromTold(text) ?? host?.outlet ?? null
}

/** "KYIV, June 14 (Reuters) – …" at the very start. */
function fromDateline(text: string): string | null {
  const found = dateline.exec(text.trimStart().slice(0, 120))?.[1]
  return found === undefined ? null : (knownOutlets.get(found.toLowerCase()) ?? null)
}

/** Sources tell an outlet things again and again; agencies are told things that others print. */
function fromTold(text: string): string | null {
  const counts = new Map<string, number>()
  for (const match of text.matchAll(told)) {
    const outlet = startingOutlet(match[1] ?? '')
    if (outlet !== null && !agencies.has(outlet)) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  }
  const [only] = counts
  return counts.size === 1 && only !== undefined && only[1] >= 2 ? only[0] : null
}

function startingOutlet(words: string): string | null {
  const parts = words.split(' ')
  for (let length = parts.length; length > 0; length--) {
    const known = knownOutlets.get(parts.slice(0, length).join(' ').toLowerCase())
    if (known !== undefined) return known
  }
  return null
}

/** The known spelling of a name, else the name without what trails it. */
function toOutlet(words: string): string {
  const name = words.replace(/[.,'’]+(?:\s.*)?$/u, '').replace(/ (?:of|and|the|&)$/u, '')
  return startingOutlet(name) ?? name
}
