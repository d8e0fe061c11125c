type Line = (detail: object, message: string) => void

/** Where an adapter writes what operators should know; secrets are blotted out behind it. */
export interface Log {
  readonly debug: Line
  readonly info: Line
  readonly warn: Line
  readonly error: Line
}
