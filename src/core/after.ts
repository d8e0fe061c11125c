/** Runs something once after so many milliseconds, unless it is called off. */
export type After = (milliseconds: number, run: () => void) => () => void

export const afterTimeout: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

/** Waits so many milliseconds, or until `signal` aborts; says whether the time is over. */
export function wait(milliseconds: number, signal: AbortSignal, after: After): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false)
  return new Promise((resolve) => {
    const abort = () => {
      callOff()
      resolve(false)
    }
    const callOff = after(milliseconds, () => {
      signal.removeEventListener('abort', abort)
      resolve(true)
    })
    signal.addEventListener('abort', abort, { once: true })
  })
}

/** Whether `work` settles within the time; it goes on either way. */
export async function settlesWithin(work: Promise<unknown>, milliseconds: number, after: After): Promise<boolean> {
  let callOff = () => {}
  const late = new Promise<false>((resolve) => {
    callOff = after(milliseconds, () => resolve(false))
  })
  const settled = work.then(
    () => true as const,
    () => true as const,
  )
  return Promise.race([settled, late]).finally(() => callOff())
}
