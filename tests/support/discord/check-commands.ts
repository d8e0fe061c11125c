import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from 'discord.js'
import { invalidForm } from './api-error.ts'
import { checkLength } from './check-components.ts'
import { type Json, listIn, textIn } from './json.ts'

/** How many of a kind an application may have. */
const most: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
}
const mostOptions = 25
const longestCommand = 8000
const nameForm = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u
const known: ReadonlySet<string> = new Set(Object.values(Locale))

/** Throws what Discord would answer to a list of commands that breaks a limit. */
export function checkCommands(commands: readonly Json[], scope: 'global' | 'guild'): void {
  const keys = commands.map((command) => `${typeOf(command)}:${textIn(command, 'name')}`)
  const problems = [
    ...keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `${key}: twice`),
    ...Object.entries(most).flatMap(([type, count]) =>
      commands.filter((command) => typeOf(command) === Number(type)).length > count ? [`type ${type}: too many`] : [],
    ),
    ...commands.flatMap((command, i) => checkCommand(command, `${i}`)),
    ...(scope === 'guild' && commands.some(({ contexts }) => contexts !== undefined)
      ? ['contexts: only for global commands']
      : []),
  ]
  if (problems.length > 0) throw invalidForm(problems)
}

const typeOf = (command: Json) => (command.type ?? ApplicationCommandType.ChatInput) as number

function checkCommand(command: Json, path: string): readonly string[] {
  const options = listIn(command, 'options')
  const firstFree = options.findIndex((option) => option.required !== true)
  const length = lengthOf(command)
  return [
    ...(length > longestCommand ? [`${path}: ${length} of at most ${longestCommand} characters`] : []),
    ...(typeOf(command) === ApplicationCommandType.ChatInput
      ? checkNamed(command, path)
      : [
          ...checkLength(command, 'name', 1, 32, path),
          ...(textIn(command, 'description') === '' ? [] : [`${path}.description: must be empty`]),
          ...checkLocales(command, 'name_localizations', (name) => name.length >= 1 && name.length <= 32, path),
        ]),
    ...(options.length > mostOptions ? [`${path}.options: more than ${mostOptions}`] : []),
    ...(firstFree >= 0 && options.slice(firstFree).some(({ required }) => required === true)
      ? [`${path}.options: required ones must come first`]
      : []),
    ...options.flatMap((option, i) => checkOption(option, `${path}.options.${i}`)),
    ...(new Set(options.map(({ name }) => name)).size < options.length ? [`${path}.options: a name twice`] : []),
  ]
}

function checkOption(option: Json, path: string): readonly string[] {
  const choices = listIn(option, 'choices')
  const completable = [ApplicationCommandOptionType.String, ApplicationCommandOptionType.Integer, 10].includes(
    option.type as number,
  )
  return [
    ...checkNamed(option, path),
    ...(choices.length > 25 ? [`${path}.choices: more than 25`] : []),
    ...(option.autocomplete === true && choices.length > 0 ? [`${path}: autocomplete beside choices`] : []),
    ...(option.autocomplete === true && !completable ? [`${path}: autocomplete for type ${option.type}`] : []),
  ]
}

function checkNamed(named: Json, path: string): readonly string[] {
  return [
    ...(isName(textIn(named, 'name')) ? [] : [`${path}.name: "${textIn(named, 'name')}" is no name`]),
    ...checkLength(named, 'description', 1, 100, path),
    ...checkLocales(named, 'name_localizations', isName, path),
    ...checkLocales(named, 'description_localizations', (words) => words.length >= 1 && words.length <= 100, path),
  ]
}

function checkLocales(of: Json, key: string, isGood: (words: string) => boolean, path: string): readonly string[] {
  return Object.entries((of[key] ?? {}) as Readonly<Record<string, string | null>>).flatMap(([locale, words]) => [
    ...(known.has(locale) ? [] : [`${path}.${key}: ${locale} is no locale`]),
    ...(words === null || isGood(words) ? [] : [`${path}.${key}.${locale}: "${words}"`]),
  ])
}

const isName = (name: string) => nameForm.test(name) && name === name.toLowerCase()

/** Names and descriptions of it and its options; the longest translation counts. */
function lengthOf(command: Json): number {
  const own = (['name', 'description'] as const).reduce((sum, key) => {
    const translations = Object.values((command[`${key}_localizations`] ?? {}) as Record<string, string | null>)
    return sum + Math.max(textIn(command, key).length, ...translations.map((words) => words?.length ?? 0))
  }, 0)
  return own + listIn(command, 'options').reduce((sum, option) => sum + lengthOf(option), 0)
}
