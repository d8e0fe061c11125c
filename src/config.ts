import { z } from 'zod'
import { databaseFile, usualDatabase } from './config/database-address.ts'
import { moderators } from './config/moderators.ts'
import { schedule } from './config/schedule.ts'

interface TelegramAccess {
  readonly token: string
  /** Address of a Bot API server; null for Telegram's own. */
  readonly apiRoot: string | null
}

/** How the bot reaches Telegram. */
export type TelegramConfig =
  | { readonly mode: 'off' }
  | ({ readonly mode: 'polling' } & TelegramAccess)
  | ({
      readonly mode: 'webhook'
      readonly url: string
      /** Sent along with every update; null: one is made up. */
      readonly secret: string | null
      /** Port on this machine behind the address. */
      readonly port: number
    } & TelegramAccess)

/** How the bot reaches Discord. */
export type DiscordConfig =
  | { readonly mode: 'off' }
  | {
      readonly mode: 'gateway'
      readonly token: string
      /** Address of the REST interface; null for Discord's own. */
      readonly apiRoot: string | null
      /** Server that alone gets the commands; null for all. */
      readonly guild: string | null
      readonly shards: 'one' | 'auto'
    }

/** All that the environment says, checked once. */
export interface Config {
  /** SQLite file that one process owns. */
  readonly database: string
  /** File of rules about names; null: `aliases.txt` beside the database, if it is there. */
  readonly aliases: string | null
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
  /** Days after which something about people is forgotten. */
  readonly retention: { readonly answers: number; readonly unanswered: number; readonly ratings: number }
  readonly feeds: { readonly schedule: string }
  /** Null: none but those asked for. */
  readonly backup: { readonly folder: string; readonly schedule: string; readonly keep: number } | null
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

const webAddress = (schemes: RegExp, like: string) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && schemes.test(new URL(value).protocol), {
      error: ({ input }) => `is "${input}"; give an address like ${like}`,
    })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional()

const webhookSecret = z
  .string()
  .refine((value) => /^[\w-]{16,256}$/.test(value), {
    error: 'is not 16 to 256 letters, digits, "_" or "-"; make one with: openssl rand -hex 32',
  })
  .optional()

const guild = z
  .string()
  .refine((value) => /^\d{15,20}$/.test(value), {
    error: ({ input }) => `is "${input}"; give the server's id, 15 to 20 digits`,
  })
  .optional()

const environment = z
  .object({
    DATABASE_URL: database,
    ALIASES: z.string().optional(),
    LOG_LEVEL: oneOf(logLevels).optional(),
    LOG_QUESTIONS: oneOf(['true', 'false']).default('false'),
    MODERATORS: moderators,
    RATE_LIMIT_PERSON: wholeNumber(1, 10_000, 20),
    RATE_LIMIT_CONVERSATION: wholeNumber(1, 100_000, 60),
    TIME_LIMIT_SECONDS: wholeNumber(1, longestTimeLimit, 10),
    ANSWER_DAYS: wholeNumber(1, 365, 30),
    UNANSWERED_DAYS: wholeNumber(1, 3650, 365),
    FEEDBACK_DAYS: wholeNumber(1, 3650, 365),
    FEEDS_SCHEDULE: schedule('*/15 * * * *'),
    BACKUP_FOLDER: z.string().optional(),
    BACKUP_SCHEDULE: schedule('17 3 * * *'),
    BACKUP_KEEP: wholeNumber(1, 1000, 7),
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: webAddress(/^https?:$/, 'http://localhost:8081'),
    TELEGRAM_WEBHOOK_URL: webAddress(/^https:$/, 'https://bot.example.org'),
    TELEGRAM_WEBHOOK_SECRET: webhookSecret,
    HTTP_PORT: wholeNumber(0, 65_535, 8080),
    DISCORD_TOKEN: token,
    DISCORD_API_ROOT: webAddress(/^https?:$/, 'http://localhost:8082/api'),
    DISCORD_GUILD_ID: guild,
    DISCORD_SHARDS: oneOf(['one', 'auto']).default('one'),
  })
  .transform(
    (env): Config => ({
      database: env.DATABASE_URL,
      aliases: env.ALIASES ?? null,
      logLevel: env.LOG_LEVEL ?? null,
      logQuestions: env.LOG_QUESTIONS === 'true',
      moderators: env.MODERATORS,
      rates: { person: env.RATE_LIMIT_PERSON, conversation: env.RATE_LIMIT_CONVERSATION },
      timeLimit: env.TIME_LIMIT_SECONDS * 1000,
      retention: { answers: env.ANSWER_DAYS, unanswered: env.UNANSWERED_DAYS, ratings: env.FEEDBACK_DAYS },
      feeds: { schedule: env.FEEDS_SCHEDULE },
      backup:
        env.BACKUP_FOLDER === undefined
          ? null
          : { folder: env.BACKUP_FOLDER, schedule: env.BACKUP_SCHEDULE, keep: env.BACKUP_KEEP },
      telegram: telegramOf(env),
      discord: discordOf(env),
    }),
  )

function telegramOf(env: {
  readonly TELEGRAM_BOT_TOKEN?: string | undefined
  readonly TELEGRAM_API_ROOT?: string | undefined
  readonly TELEGRAM_WEBHOOK_URL?: string | undefined
  readonly TELEGRAM_WEBHOOK_SECRET?: string | undefined
  readonly HTTP_PORT: number
}): TelegramConfig {
  if (env.TELEGRAM_BOT_TOKEN === undefined) return { mode: 'off' }
  const access = { token: env.TELEGRAM_BOT_TOKEN, apiRoot: env.TELEGRAM_API_ROOT ?? null }
  const url = env.TELEGRAM_WEBHOOK_URL
  return url === undefined
    ? { mode: 'polling', ...access }
    : { mode: 'webhook', url, secret: env.TELEGRAM_WEBHOOK_SECRET ?? null, port: env.HTTP_PORT, ...access }
}

function discordOf(env: {
  readonly DISCORD_TOKEN?: string | undefined
  readonly DISCORD_API_ROOT?: string | undefined
  readonly DISCORD_GUILD_ID?: string | undefined
  readonly DISCORD_SHARDS: 'one' | 'auto'
}): DiscordConfig {
  return env.DISCORD_TOKEN === undefined
    ? { mode: 'off' }
    : {
        mode: 'gateway',
        token: env.DISCORD_TOKEN,
        apiRoot: env.DISCORD_API_ROOT ?? null,
        guild: env.DISCORD_GUILD_ID ?? null,
        shards: env.DISCORD_SHARDS,
      }
}

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
  return [
    ...(telegram.mode === 'off' ? [] : [telegram.token]),
    ...(telegram.mode === 'webhook' && telegram.secret !== null ? [telegram.secret] : []),
    ...(discord.mode === 'off' ? [] : [discord.token]),
  ]
}
