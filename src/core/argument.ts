/** An intent's argument made of several parts. */
export const toArgument = (parts: readonly (string | number | boolean | null)[]): string => JSON.stringify(parts)

/** The parts again; none when the argument is something else. */
export function partsOf(argument: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(argument)
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}
