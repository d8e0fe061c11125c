import { lengthFault } from './message-faults.ts'

interface Sent {
  readonly [field: string]: unknown
}

const kind = { slash: 1, user: 2, message: 3 } as const
const mostOfKind: Readonly<Record<number, number>> = { [kind.slash]: 100, [kind.user]: 15, [kind.message]: 15 }
const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const locales = new Set(['en-US', 'en-GB', 'uk', 'ru', 'de', 'fr', 'pl'])

/** Why Discord would refuse to register commands; empty when it would take them. */
export function commandFaults(commands: readonly Sent[], scope: 'everywhere' | 'server'): readonly string[] {
  const faults: string[] = []
  for (const [type, most] of Object.entries(mostOfKind)) {
    const named = commands
      .filter((command) => Number(command.type ?? kind.slash) === Number(type))
      .map(({ name }) => name)
    if (named.length > most) faults.push(`${named.length} commands of type ${type}`)
    if (new Set(named).size < named.length) faults.push(`a name twice in type ${type}`)
  }
  return [
    ...faults,
    ...commands.flatMap((command) => oneCommand(command, scope).map((fault) => `${command.name}: ${fault}`)),
  ]
}

function oneCommand(command: Sent, scope: 'everywhere' | 'server'): readonly string[] {
  const { type, default_member_permissions: permissions } = command
  const isSlash = Number(type ?? kind.slash) === kind.slash
  const options = list(command.options)
  const whole = [command, ...options].reduce((sum, part) => sum + sizeOf(part), 0)
  return [
    ...nameFaults(command, isSlash),
    ...(isSlash ? described(command) : command.description ? ['a description'] : []),
    ...(permissions === null || permissions === undefined || /^\d+$/.test(String(permissions)) ? [] : ['permissions']),
    ...(scope === 'server' && (command.contexts !== undefined || command.integration_types !== undefined)
      ? ['contexts in one server']
      : []),
    ...(options.length > 25 ? [`${options.length} options`] : []),
    ...(new Set(options.map(({ name }) => name)).size < options.length ? ['an option twice'] : []),
    ...(options.some(({ required }, i) => required && options.slice(0, i).some((before) => !before.required))
      ? ['a required option behind others']
      : []),
    ...options.flatMap((option) => [...nameFaults(option, true), ...described(option)]),
    ...(whole > 8000 ? [`${whole} characters`] : []),
  ]
}

function nameFaults(part: Sent, isSlash: boolean): readonly string[] {
  const names = [part.name, ...Object.values((part.name_localizations ?? {}) as Sent)]
  return [
    ...names.flatMap((name) =>
      isSlash
        ? typeof name === 'string' && slashName.test(name) && name === name.toLowerCase()
          ? []
          : [`name ${name}`]
        : lengthFault('name', name, 1, 32),
    ),
    ...unknownLocales(part.name_localizations),
  ]
}

function described(part: Sent): readonly string[] {
  const texts = [part.description, ...Object.values((part.description_localizations ?? {}) as Sent)]
  return [
    ...texts.flatMap((text) => lengthFault('description', text, 1, 100)),
    ...unknownLocales(part.description_localizations),
  ]
}

function unknownLocales(map: unknown): readonly string[] {
  return Object.keys((map ?? {}) as Sent).filter((locale) => !locales.has(locale))
}

/** Of each text Discord counts the longest of its languages. */
function sizeOf(part: Sent): number {
  const longest = (own: unknown, others: unknown) =>
    Math.max(
      0,
      ...[own, ...Object.values((others ?? {}) as Sent)].map((text) => (typeof text === 'string' ? text.length : 0)),
    )
  return longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations)
}

/** Why Discord would refuse choices offered while somebody types. */
export function choiceFaults(choices: readonly Sent[]): readonly string[] {
  return [
    ...(choices.length > 25 ? [`${choices.length} choices`] : []),
    ...choices.flatMap(({ name, value }) => [
      ...lengthFault('choice name', name, 1, 100),
      ...lengthFault('choice value', value, 1, 100),
    ]),
  ]
}

/** Why Discord would refuse a form. */
export function modalFaults(modal: Sent): readonly string[] {
  const labels = list(modal.components)
  const inputs = labels.map(({ component }) => (component ?? {}) as Sent)
  return [
    ...lengthFault('custom_id', modal.custom_id, 1, 100),
    ...lengthFault('title', modal.title, 1, 45),
    ...(labels.length >= 1 && labels.length <= 5 ? [] : [`${labels.length} fields`]),
    ...labels.flatMap(({ type, label }) => [
      ...(type === 18 ? [] : [`field of type ${type}`]),
      ...lengthFault('label', label, 1, 45),
    ]),
    ...inputs.flatMap(({ type, custom_id, style, value }) => [
      ...(type === 4 ? [] : [`input of type ${type}`]),
      ...(style === 1 || style === 2 ? [] : ['style']),
      ...lengthFault('input id', custom_id, 1, 100),
      ...lengthFault('value', value ?? '', 0, 4000),
    ]),
    ...(new Set(inputs.map(({ custom_id }) => custom_id)).size < inputs.length ? ['an input twice'] : []),
  ]
}

function list(value: unknown): readonly Sent[] {
  return Array.isArray(value) ? (value as Sent[]) : []
}
