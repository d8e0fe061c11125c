const first = 500

/** Milliseconds before the next try, longer and longer: half a second, a second, two, up to `longest`. */
export const pauseAfter = (failures: number, longest: number): number => Math.min(longest, first * 2 ** failures)
