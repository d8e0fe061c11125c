import { createHash } from 'node:crypto'

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** 12 characters of [a-z0-9] (62 bits) from any parts, the same on every machine. */
export function stableId(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest()
  let number = digest.readBigUInt64BE(0)
  let id = ''
  for (let i = 0; i < 12; i++) {
    id += alphabet[Number(number % 36n)]
    number /= 36n
  }
  return id
}

/** Hex SHA-256 of a text's UTF-8 bytes. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
