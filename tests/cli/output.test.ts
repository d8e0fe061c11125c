import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createOutput } from '../../src/cli/output.ts'

describe('output', () => {
  it('drops what is written after the reader went away', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    })
    const output = createOutput(stream, 'standard output')
    await output.write('one')
    await new Promise(setImmediate)
    await output.write('two')
    await output.flush()
    expect(output.closed).toBe(true)
  })

  it('tells when a disk is full', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' })),
    })
    const output = createOutput(stream, 'standard output')
    await output.write('one')
    await new Promise(setImmediate)
    await expect(output.flush()).rejects.toThrow('standard output: the disk is full')
  })

  it('waits for a slow reader', async () => {
    const waiting: (() => void)[] = []
    const stream = new Writable({ highWaterMark: 4, write: (_chunk, _encoding, done) => void waiting.push(done) })
    const output = createOutput(stream, 'standard output')
    let written = false
    const writing = output.write('more than four').then(() => {
      written = true
    })
    await new Promise(setImmediate)
    expect(written).toBe(false)
    waiting.shift()?.()
    await writing
    expect(written).toBe(true)
  })
})
