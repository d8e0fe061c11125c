/** All of a body, or null once it turns out longer than `limit` bytes, whatever its sender told; the rest is not read. */
export async function readWithin(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.length
    // Leaving the loop cancels the stream.
    if (length > limit) return null
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
