import { Cron } from 'croner'
import { z } from 'zod'

/** A cron pattern that comes round. */
export const schedule = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .refine(isSchedule, { error: ({ input }) => `is "${input}"; give a schedule like ${fallback}` })

function isSchedule(pattern: string): boolean {
  try {
    return new Cron(pattern, { paused: true }).nextRun() !== null
  } catch {
    return false
  }
}
