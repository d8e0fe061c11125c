import pino, { type DestinationStream, type Logger } from 'pino'

export type { Logger } from 'pino'

/** Shorter secrets would blot out ordinary words. */
const shortestSecret = 8

/** JSON lines to `write`; every one of `secrets` is blotted out wherever it stands, in messages and errors too. */
export function createLogger(options: {
  readonly level: string
  readonly secrets: readonly string[]
  readonly write: (line: string) => void
}): Logger {
  const secrets = options.secrets.filter((secret) => secret.length >= shortestSecret)
  const destination: DestinationStream = {
    write(line) {
      options.write(secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line))
    },
  }
  const paths = ['token', 'secret', 'password', 'authorization']
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: [...paths, ...paths.map((path) => `*.${path}`)], censor: '[secret]' },
    },
    destination,
  )
}
