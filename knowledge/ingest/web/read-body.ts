import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** A body that cannot be taken. Its message follows the address. */
export class BodyRefused extends Error {
  override readonly name = 'BodyRefused'
}

const decoders = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }

/** Codings that we ask for. */
export const acceptedEncodings = 'gzip, deflate, br'

/** The bytes of a body, unpacked while it comes; stops at `limit` bytes, packed or unpacked, whatever length was announced. */
export async function readBody(body: Readable, encoding: string | null, limit: number): Promise<Uint8Array> {
  const decoded = decode(body, encoding)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of decoded as AsyncIterable<Uint8Array>) {
      length += chunk.length
      if (length > limit) throw tooLong(limit)
      chunks.push(chunk)
    }
  } finally {
    body.destroy()
    if (decoded !== body) decoded.destroy()
  }
  return Buffer.concat(chunks)
}

function decode(body: Readable, encoding: string | null): Readable {
  const coding = encoding?.trim().toLowerCase() ?? ''
  if (coding === '' || coding === 'identity') return body
  const create = Object.hasOwn(decoders, coding) ? decoders[coding as keyof typeof decoders] : undefined
  if (create === undefined)
    throw new BodyRefused(`is packed in a way that is not read ("${coding.slice(0, 40)}"); paste its text instead`)
  const decoder = create()
  body.on('error', (error) => decoder.destroy(error))
  return body.pipe(decoder)
}

export function tooLong(limit: number): BodyRefused {
  return new BodyRefused(`has more than ${limit / 1_000_000} MB; save the part you need as .txt or .md`)
}
