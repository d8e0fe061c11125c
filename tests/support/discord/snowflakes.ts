const discordEpoch = 1_420_070_400_000n

/** Ids of 18 or 19 digits that grow, as Discord's do. */
export function createSnowflakes(now: () => number): () => string {
  let counter = 0n
  return () => {
    counter += 1n
    return String(((BigInt(Math.floor(now())) - discordEpoch) << 22n) + counter)
  }
}
