/** Calls back once after so many milliseconds, unless cancelled. */
export type Timer = (milliseconds: number, callBack: () => void) => { cancel(): void }

export const systemTimer: Timer = (milliseconds, callBack) => {
  const timeout = setTimeout(callBack, milliseconds)
  return { cancel: () => clearTimeout(timeout) }
}

/** Whether `work` settles within the time; it goes on either way. */
export async function settlesWithin(work: Promise<unknown>, milliseconds: number, timer: Timer): Promise<boolean> {
  let cancel = () => {}
  const late = new Promise<false>((resolve) => {
    cancel = timer(milliseconds, () => resolve(false)).cancel
  })
  const settled = work.then(
    () => true as const,
    () => true as const,
  )
  return Promise.race([settled, late]).finally(() => cancel())
}
