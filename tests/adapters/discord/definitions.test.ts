import { describe, expect, it } from 'vitest'
import { commandJson, commandOnMessage } from '../../../adapters/discord/definitions.ts'
import type { CommandDefinition } from '../../../src/core/command.ts'
import { commandBot } from '../../support/command-bot.ts'
import { checkCommands } from '../../support/discord/check-commands.ts'
import { fakeKnowledge } from '../../support/fake-knowledge.ts'

type Json = Readonly<Record<string, unknown>>

const command = (change: Partial<CommandDefinition> = {}): CommandDefinition => ({
  name: 'check',
  names: { en: 'check', uk: 'перевірити', ru: 'проверить' },
  description: { en: 'Check a statement', uk: 'Перевірити твердження', ru: 'Проверить утверждение' },
  options: [],
  audience: 'everyone',
  onMessage: { en: 'Check against sources', uk: 'Звірити з джерелами', ru: 'Сверить с источниками' },
  ...change,
})

describe('commands for Discord', () => {
  it('are taken as Discord wants them, with names and descriptions in each language', () => {
    const option = { name: 'text', names: { uk: 'текст', ru: 'текст' }, description: { en: 'Words' } }
    const options = [
      { ...option, name: 'private', required: false, suggested: false, kind: 'flag' as const },
      { ...option, required: true, suggested: true },
    ]
    const [typed, onMessage] = commandJson([command({ options })])
    expect(typed).toMatchObject({
      type: 1,
      name: 'check',
      name_localizations: { uk: 'перевірити', ru: 'проверить' },
      description: 'Check a statement',
      description_localizations: { uk: 'Перевірити твердження' },
      options: [
        { type: 3, name: 'text', required: true, autocomplete: true, name_localizations: { uk: 'текст' } },
        { type: 5, name: 'private', required: false },
      ],
      default_member_permissions: null,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    })
    expect(onMessage).toMatchObject({
      type: 3,
      name: 'Check against sources',
      name_localizations: { ru: 'Сверить с источниками' },
    })
    checkCommands([typed, onMessage] as unknown as Json[], 'global')
  })

  it('are seen by those who manage a server or its messages where they are theirs alone', () => {
    const [administrators] = commandJson([command({ audience: 'administrators', onMessage: null })])
    expect(administrators).toMatchObject({ default_member_permissions: '32', contexts: [0], integration_types: [0] })
    const [moderators, onMessage] = commandJson([command({ audience: 'moderators' })])
    expect([moderators, onMessage]).toMatchObject([
      { default_member_permissions: '8192', contexts: [0, 1] },
      { default_member_permissions: '8192' },
    ])
  })

  it('know no contexts in one server', () => {
    const json = commandJson([command()], 'server')
    checkCommands(json as unknown as Json[], 'guild')
    expect(json.some((one) => 'contexts' in one || 'integration_types' in one)).toBe(false)
  })

  it('leave out a name that Discord would refuse, and cut what is too long', () => {
    const long = command({
      names: { uk: 'Два слова', ru: 'ok' },
      description: { en: 'x'.repeat(300), ru: 'y'.repeat(300) },
    })
    const json = commandJson([long])
    checkCommands(json as unknown as Json[], 'global')
    expect(json[0]).toMatchObject({ name_localizations: { ru: 'ok' } })
  })

  it("are found by what a message's menu calls them", () => {
    expect(commandOnMessage('Check against sources', [command()])?.name).toBe('check')
    expect(commandOnMessage('Something else', [command()])).toBeNull()
  })

  it.each(['global', 'guild'] as const)('are all taken: those of the bot, %s', (scope) => {
    const { definitions } = commandBot(fakeKnowledge())
    const json = commandJson(definitions, scope === 'global' ? 'everywhere' : 'server')
    checkCommands(json as unknown as Json[], scope)
    expect(json.map(({ name }) => name)).toEqual(expect.arrayContaining(['ask', 'quote', 'sources', 'help']))
    const ask = json.find(({ name }) => name === 'ask') as unknown as { options: readonly Json[] }
    expect(ask.options.map(({ name }) => name)).toEqual(['question', 'outlet', 'speaker', 'before', 'after', 'private'])
  })
})
