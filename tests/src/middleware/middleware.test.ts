import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { silence } from '../../../src/core/outcome.ts'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import { createMessages } from '../../../src/messages/messages.ts'
import { createErrorBoundary } from '../../../src/middleware/error-boundary.ts'
import { createFollowUp } from '../../../src/middleware/follow-up.ts'
import { createLogger } from '../../../src/middleware/logger.ts'
import { createLogging } from '../../../src/middleware/logging.ts'
import { createPermissions } from '../../../src/middleware/permissions.ts'
import { createRateLimit } from '../../../src/middleware/rate-limit.ts'
import { createTimeLimit } from '../../../src/middleware/time-limit.ts'
import { action, command, lookup, question, turn, wordsOf } from '../../support/incoming.ts'

const messages = createMessages()
const nobody = () => false
const answered = async () => reply([paragraph(text('answered'))])

function logTo(lines: string[], level = 'info', secrets: string[] = []) {
  return createLogger({ level, secrets, write: (line) => lines.push(line) })
}

describe('error boundary', () => {
  it('apologises with a reference under which the log has the cause', async () => {
    const lines: string[] = []
    const boundary = createErrorBoundary(messages, logTo(lines))
    const outcome = await boundary(turn(question('why?')), () => Promise.reject(new Error('the disk fell off')))
    expect(wordsOf(outcome)).toContain('ref1')
    expect(wordsOf(outcome)).not.toContain('disk')
    expect(JSON.parse(lines[0]!)).toMatchObject({ reference: 'ref1', err: { message: 'the disk fell off' } })
  })

  it("apologises in the asker's language", async () => {
    const boundary = createErrorBoundary(messages, logTo([]))
    const outcome = await boundary(turn(question('чому так?')), () => Promise.reject(new Error('x')))
    expect(wordsOf(outcome)).toContain('Вибачте')
  })
})

describe('logging', () => {
  const run = async (questions: boolean) => {
    const lines: string[] = []
    await createLogging(logTo(lines), { questions, now: () => 1_700_000_000_250 })(
      turn(question('a secret?')),
      answered,
    )
    return lines.join('')
  }

  it('writes a line a turn without the question or the person', async () => {
    const line = await run(false)
    expect(JSON.parse(line)).toMatchObject({ reference: 'ref1', kind: 'question', outcome: 'reply', milliseconds: 250 })
    expect(line).not.toMatch(/a secret|test:user:1|Ada/)
  })

  it('writes the question when told to', async () => expect(await run(true)).toContain('a secret?'))

  it('writes nothing about what it stays silent on', async () => {
    const lines: string[] = []
    await createLogging(logTo(lines), { questions: true, now: () => 0 })(turn(question('x')), async () => silence)
    expect(lines).toEqual([])
  })

  it('blots out secrets wherever they stand', () => {
    const lines: string[] = []
    const logger = logTo(lines, 'info', ['123456:AAbbCCdd'])
    logger.error(new Error('POST https://api.example/bot123456:AAbbCCdd/getMe failed'))
    logger.info({ token: 'other-token', inner: { password: 'pw' } }, 'with 123456:AAbbCCdd')
    expect(lines.join('')).not.toMatch(/AAbbCCdd|other-token|"pw"/)
    expect(lines).toHaveLength(2)
  })
})

describe('permissions', () => {
  const commands = [
    { name: 'quote', audience: 'everyone' },
    { name: 'settings', audience: 'administrators' },
    { name: 'retract', audience: 'moderators' },
  ] as const
  const permissions = createPermissions(new Set(['discord:role:789']), commands, messages)
  const words = async (incoming: Parameters<typeof turn>[0]) => wordsOf(await permissions(turn(incoming), answered))

  it('lets everybody use what is for everybody', async () => expect(await words(command('quote'))).toBe('answered'))

  it('refuses commands and buttons of moderators to others', async () => {
    expect(await words(command('retract'))).toBe('Only moderators can do that.')
    expect(await words(action('retract', 'x'))).toBe('Only moderators can do that.')
  })

  it('knows moderators by a role as configured', async () => {
    expect(await words(command('retract', '', { roles: ['discord:role:789'] }))).toBe('answered')
    expect(await words(command('retract', '', { roles: ['discord:role:7890'] }))).toContain('Only moderators')
  })

  it('offers nothing to those whom a command is not for', async () => {
    const typed = lookup('x', { option: { command: 'retract', name: 'article' } })
    expect(await permissions(turn(typed), answered)).toMatchObject({ kind: 'choices', choices: [] })
  })

  it("lets a conversation's administrators change its settings and no more", async () => {
    const roles = ['here:administrator']
    expect(await words(command('settings', '', { roles }))).toBe('answered')
    expect(await words(command('retract', '', { roles }))).toContain('Only moderators')
    expect(await words(command('settings'))).toBe('Only administrators of this chat can do that.')
  })

  it('tells the handler who is a moderator', async () => {
    const seen: boolean[] = []
    for (const roles of [[], ['discord:role:789']])
      await permissions(turn(question('?', { roles })), async ({ moderator }) => {
        seen.push(moderator)
        return silence
      })
    expect(seen).toEqual([false, true])
  })
})

describe('with a clock', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('stops waiting at the time limit', async () => {
    const limited = createTimeLimit(1000, messages)(turn(question('?')), () => new Promise(() => {}))
    await vi.advanceTimersByTimeAsync(1000)
    expect(wordsOf(await limited)).toContain('too long')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves no timer behind when the answer comes in time', async () => {
    expect(wordsOf(await createTimeLimit(1000, messages)(turn(question('?')), answered))).toBe('answered')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives one notice over the limit, then silence, until the minute is over', async () => {
    const limit = createRateLimit({ person: 2, conversation: 100 }, messages, nobody)
    const ask = () => limit(turn(question('?')), answered)
    expect([wordsOf(await ask()), wordsOf(await ask())]).toEqual(['answered', 'answered'])
    expect(wordsOf(await ask())).toContain('Please wait 60 seconds')
    expect([await ask(), await ask()]).toEqual([silence, silence])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(wordsOf(await ask())).toBe('answered')
  })

  it('counts each person alone and the conversation together', async () => {
    const limit = createRateLimit({ person: 2, conversation: 3 }, messages, nobody)
    const ask = (key: string) => limit(turn(question('?', { person: { key, name: null } })), answered)
    for (const key of ['a', 'a', 'b']) expect(wordsOf(await ask(key))).toBe('answered')
    expect(wordsOf(await ask('b'))).toContain('a lot of questions here')
    expect(await ask('c')).toBe(silence)
  })

  it('does not count those it is told to leave alone', async () => {
    const limit = createRateLimit({ person: 1, conversation: 1 }, messages, ({ incoming }) =>
      incoming.roles.includes('owner'),
    )
    for (let i = 0; i < 3; i++)
      expect(wordsOf(await limit(turn(question('?', { roles: ['owner'] })), answered))).toBe('answered')
  })

  it('does not count what it merely overhears', async () => {
    const limit = createRateLimit({ person: 1, conversation: 1 }, messages, nobody)
    for (let i = 0; i < 3; i++)
      expect(wordsOf(await limit(turn(question('?', { addressed: false })), answered))).toBe('answered')
  })
})

describe('follow-up memory', () => {
  const at = 1_700_000_000_000
  const create = () => {
    const followUp = createFollowUp((words) => words !== 'thanks')
    return async (incoming: Parameters<typeof turn>[0], minutes: number) => {
      let previous: string | null = null
      await followUp(turn(incoming, { at: at + minutes * 60_000 }), async (passed) => {
        previous = passed.previous
        return answered()
      })
      return previous
    }
  }

  it("remembers the same person's last question here for 15 minutes", async () => {
    const previous = create()
    expect(await previous(question('where?'), 0)).toBeNull()
    expect(await previous(question('when?'), 15)).toBe('where?')
    expect(await previous(question('who?'), 31)).toBeNull()
  })

  it('takes what a form says that it follows for the last question', async () => {
    const previous = create()
    await previous(question('where?'), 0)
    expect(await previous(command('ask', 'when?', { options: { previous: 'who sells tickets?' } }), 1)).toBe(
      'who sells tickets?',
    )
  })

  it('keeps people and conversations apart', async () => {
    const previous = create()
    await previous(question('where?'), 0)
    expect(await previous(question('when?', { person: { key: 'other', name: null } }), 1)).toBeNull()
    const conversation = { adapter: 'test', id: 'elsewhere', space: 'elsewhere', kind: 'group' } as const
    expect(await previous(question('when?', { conversation }), 1)).toBeNull()
  })

  it('passes over small talk and commands', async () => {
    const previous = create()
    await previous(question('where?'), 0)
    await previous(question('thanks'), 1)
    await previous(command('sources'), 1)
    expect(await previous(question('when?'), 2)).toBe('where?')
  })

  it('remembers questions that were chosen', async () => {
    const previous = create()
    await previous(action('ask', 'where to?'), 0)
    expect(await previous(question('when?'), 1)).toBe('where to?')
  })
})
