import { z } from 'zod'
import { databaseFile, usualDatabase } from './config/database-address.ts'

/** How the bot reaches Telegram; a webhook will be a variant of its own, with fields that polling cannot see. */
export type TelegramConfig = { readonly mode: 'off' } | { readonly mode: 'polling'; readonly token: string }
export type DiscordConfig = { readonly mode: 'off' } | { readonly mode: 'gateway'; readonly token: string }

/** All that the environment says, checked once. */
export interface Config {
  /** SQLite file that one process owns. */
  readonly database: string
  /** Null: chosen by the way it runs (warnings for a terminal chat, else information). */
  readonly logLevel: (typeof logLevels)[number] | null
  /** Whether questions may stand in the log. */
  readonly logQuestions: boolean
  /** Roles in the words of `MODERATORS`. */
  readonly moderators: ReadonlySet<string>
  /** Questions a minute. */
  readonly rates: { readonly person: number; readonly conversation: number }
  /** Milliseconds that an answer may take. */
  readonly timeLimit: number
  readonly telegram: TelegramConfig
  readonly discord: DiscordConfig
}

/** Everything wrong with the environment, one line each; values of secrets never stand in it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.map((problem) => `configuration: ${problem}`).join('\n'))
    this.problems = problems
  }
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const longestTimeLimit = 300

const wholeNumber = (from: number, to: number, fallback: number) =>
  z
    .string()
    .default(String(fallback))
    .refine((value) => /^\d+$/.test(value) && Number(value) >= from && Number(value) <= to, {
      error: ({ input }) => `is "${input}"; give a whole number from ${from} to ${to}`,
    })
    .transform(Number)

const oneOf = <Value extends string>(values: readonly Value[]) =>
  z.enum(values, { error: ({ input }) => `is "${input}"; give one of ${values.join(', ')}` })

/** Platform, kind of role, and the form of its id. */
const moderatorRoles: Readonly<Record<string, { readonly id: RegExp; readonly like: string }>> = {
  'telegram:user': { id: /^\d+$/, like: 'telegram:user:123' },
  'telegram:admins': { id: /^-?\d+$/, like: 'telegram:admins:-100123' },
  'discord:user': { id: /^\d+$/, like: 'discord:user:456' },
  'discord:role': { id: /^\d+$/, like: 'discord:role:789' },
}

const moderators = z
  .string()
  .default('')
  .transform((value, context) => {
    const entries = value
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
    for (const entry of entries) {
      const problem = wrongModerator(entry)
      if (problem) context.addIssue({ code: 'custom', message: `has "${entry}": ${problem}` })
    }
    return new Set(entries)
  })

function wrongModerator(entry: string): string | null {
  const [platform, kind, id, ...rest] = entry.split(':')
  const forms = Object.values(moderatorRoles).map(({ like }) => like)
  const role = Object.hasOwn(moderatorRoles, `${platform}:${kind}`) ? moderatorRoles[`${platform}:${kind}`] : undefined
  if (!role || rest.length > 0) return `give entries like ${forms.join(', ')}`
  return id !== undefined && role.id.test(id) ? null : `give a number, like ${role.like}`
}

const database = z
  .string()
  .default(usualDatabase)
  .transform((address, context) => {
    const file = databaseFile(address)
    if (file) return file
    // The address is not repeated: it may hold a password.
    const message =
      file === ''
        ? 'names no file'
        : 'is an address of a database server; this version keeps one SQLite file: give a file name'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

const token = z
  .string()
  .refine((value) => !/\s/.test(value), { error: 'has white space in it; copy the token again' })
  .optional()

const environment = z
  .object({
    DATABASE_URL: database,
    LOG_LEVEL: oneOf(logLevels).optional(),
    LOG_QUESTIONS: oneOf(['true', 'false']).default('false'),
    MODERATORS: moderators,
    RATE_LIMIT_PERSON: wholeNumber(1, 10_000, 20),
    RATE_LIMIT_CONVERSATION: wholeNumber(1, 100_000, 60),
    TIME_LIMIT_SECONDS: wholeNumber(1, longestTimeLimit, 10),
    TELEGRAM_BOT_TOKEN: token,
    DISCORD_TOKEN: token,
  })
  .transform(
    (env): Config => ({
      database: env.DATABASE_URL,
      logLevel: env.LOG_LEVEL ?? null,
      logQuestions: env.LOG_QUESTIONS === 'true',
      moderators: env.MODERATORS,
      rates: { person: env.RATE_LIMIT_PERSON, conversation: env.RATE_LIMIT_CONVERSATION },
      timeLimit: env.TIME_LIMIT_SECONDS * 1000,
      telegram:
        env.TELEGRAM_BOT_TOKEN === undefined ? { mode: 'off' } : { mode: 'polling', token: env.TELEGRAM_BOT_TOKEN },
      discord: env.DISCORD_TOKEN === undefined ? { mode: 'off' } : { mode: 'gateway', token: env.DISCORD_TOKEN },
    }),
  )

/** Reads the environment; empty values count as not set. Throws `ConfigError` with all problems at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.entries(env)
    .map(([name, value]) => [name, value?.trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '')
  const result = environment.safeParse(Object.fromEntries(set))
  if (result.success) return result.data
  throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`))
}

/** The values that must never be printed. */
export function secretsOf({ telegram, discord }: Config): readonly string[] {
  return [telegram, discord].flatMap((platform) => (platform.mode === 'off' ? [] : [platform.token]))
}
