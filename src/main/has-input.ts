import type { Readable } from 'node:stream'

/** Whether anything is piped in, known as soon as the first of it arrives; what was looked at stays to be read. */
export function hasInput(input: Readable): Promise<boolean> {
  if (input.readableEnded || input.destroyed) return Promise.resolve(false)
  return new Promise((resolve) => {
    const done = (any: boolean) => {
      input.off('readable', look)
      for (const event of ['end', 'error', 'close']) input.off(event, nothing)
      resolve(any)
    }
    const nothing = () => done(false)
    const look = () => {
      const chunk: unknown = input.read()
      if (chunk === null) return
      input.unshift(chunk)
      done(true)
    }
    input.on('readable', look)
    for (const event of ['end', 'error', 'close']) input.on(event, nothing)
  })
}
