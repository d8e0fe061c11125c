import type { Writable } from 'node:stream'
import { createOutput as createStreamOutput, type Output as StreamOutput } from '../../adapters/terminal/output.ts'
import { CommandFailure, reasonOf } from './failure.ts'

/** A stream that a command writes text to; a reader that went away is no failure, work that only makes output can stop. */
export interface Output extends StreamOutput {
  /** Resolves when everything written has left the process; rejects when some of it could not be written. */
  flush(): Promise<void>
}

/** `name` is what people call the stream. */
export function createOutput(stream: Writable, name: string): Output {
  let fault: Error | null = null
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fault ??= error
  })
  const output = createStreamOutput(stream, () => {})
  return {
    get closed() {
      return output.closed
    },
    write: output.write,
    async flush() {
      if (!output.closed) await new Promise<void>((resolve) => stream.write('', () => resolve()))
      if (fault !== null) throw new CommandFailure(`${name}: ${reasonOf(fault)}`)
    },
  }
}
