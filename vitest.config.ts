import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Files share what they have loaded: the platforms' libraries and the tagger take a second each.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, pool: 'threads', isolate: false },
})
