import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig, secretsOf } from '../../src/config.ts'

const problemsOf = (env: Record<string, string>) => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
  }
  return []
}

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      database: 'data/footnote.db',
      aliases: null,
      logLevel: null,
      logQuestions: false,
      moderators: new Set(),
      rates: { person: 20, conversation: 60 },
      timeLimit: 10_000,
      retention: { answers: 30, unanswered: 365, ratings: 365 },
      feeds: { schedule: '*/15 * * * *' },
      backup: null,
      telegram: { mode: 'off' },
      discord: { mode: 'off' },
    })
  })

  it('takes empty values for not set, as compose files write them', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: '', LOG_LEVEL: ' ', RATE_LIMIT_PERSON: '' })).toEqual(readConfig({}))
  })

  it('reads tokens, moderators and limits', () => {
    const config = readConfig({
      DATABASE_URL: 'file:///data/footnote.db',
      MODERATORS: 'telegram:user:123, telegram:admins:-100123,discord:user:456,discord:role:789',
      TELEGRAM_BOT_TOKEN: '123:abc',
      RATE_LIMIT_PERSON: '5',
    })
    expect(config.database).toBe('/data/footnote.db')
    expect([...config.moderators]).toEqual([
      'telegram:user:123',
      'telegram:admins:-100123',
      'discord:user:456',
      'discord:role:789',
    ])
    expect(config.telegram).toEqual({ mode: 'polling', token: '123:abc', apiRoot: null })
    expect(config.rates.person).toBe(5)
    expect(secretsOf(config)).toEqual(['123:abc'])
  })

  it('lists all problems at once, each naming variable, value and mend', () => {
    const problems = problemsOf({
      LOG_LEVEL: 'loud',
      RATE_LIMIT_PERSON: 'many',
      TIME_LIMIT_SECONDS: '0',
      MODERATORS: 'telegram:user:bob,slack:user:1,discord:role:1',
    })
    expect(problems).toHaveLength(5)
    expect(problems.join('\n')).toMatch(/LOG_LEVEL is "loud"; give one of trace/)
    expect(problems.join('\n')).toMatch(/RATE_LIMIT_PERSON is "many"; give a whole number from 1/)
    expect(problems.join('\n')).toMatch(/MODERATORS has "telegram:user:bob": give a number, like telegram:user:123/)
    expect(problems.join('\n')).toMatch(/MODERATORS has "slack:user:1": give entries like/)
  })

  it.each(['telegram:user:', 'telegram:user', 'telegram:user:1:2', 'constructor:x:1', ':::', 'terminal:owner'])(
    'refuses %s as a moderator',
    (entry) => expect(problemsOf({ MODERATORS: entry })).toHaveLength(1),
  )

  it('never prints a secret', () => {
    const problems = problemsOf({
      TELEGRAM_BOT_TOKEN: '123:very secret',
      DISCORD_TOKEN: 'also secret',
      DATABASE_URL: 'postgres://bot:hunter2@host/db',
    })
    expect(problems).toHaveLength(3)
    expect(problems.join('\n')).not.toMatch(/very|also|hunter2/)
  })
})
