/** What goes over the wire, as far as the double looks into it. */
export type Json = Readonly<Record<string, unknown>>

/** A list of objects; empty where there is none. */
export function listIn(of: Json, key: string): readonly Json[] {
  const value = of[key]
  return Array.isArray(value) ? (value as readonly Json[]) : []
}

/** A text; empty where there is none. */
export function textIn(of: Json, key: string): string {
  const value = of[key]
  return typeof value === 'string' ? value : ''
}

export function isWebUrl(address: string): boolean {
  return URL.canParse(address) && /^(?:https?|discord):$/.test(new URL(address).protocol)
}
