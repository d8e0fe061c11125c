/** The first lines of a text that are not blank, trimmed: where titles, dates, addresses and bylines stand. */
export function openingLines(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const match of text.slice(0, 8000).matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim()
    if (line !== '') lines.push(line)
    if (lines.length === most) break
  }
  return lines
}

/** The web address that stands alone on one of the first lines; null when there is none or more than one. */
export function addressLine(text: string): string | null {
  const addresses = openingLines(text, 6).filter((line) => /^<?https?:\/\/\S+$/i.test(line))
  const [address] = addresses.map((line) => line.replace(/^<|>$/g, ''))
  return addresses.length === 1 && address !== undefined && URL.canParse(address) ? address : null
}
