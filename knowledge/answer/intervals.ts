import type { Quantity } from '../model.ts'

/** Share by which a number said to be about right may miss. */
const tolerance = 0.1

/** Whether two numbers with open ends may be one: their intervals, widened where they are about right, have a number in common. */
export function intervalsMeet(x: Quantity, y: Quantity): boolean {
  const [a, b] = [widened(x), widened(y)]
  return a.low <= b.high && b.low <= a.high
}

function widened({ low, high, approximate }: Quantity): { readonly low: number; readonly high: number } {
  const slack = approximate ? tolerance : 0
  return { low: (low ?? -Infinity) * (1 - slack), high: (high ?? Infinity) * (1 + slack) }
}
