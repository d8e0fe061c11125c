import { expect, it } from 'vitest'
import { isInstalled } from '../../../src/cli/bench/is-installed.ts'

it('tells which libraries there are to measure beside', () => {
  expect(['fuse.js', 'minisearch', 'no-such-search'].map(isInstalled)).toEqual([true, true, false])
})
