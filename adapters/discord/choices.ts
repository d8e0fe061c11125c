import type { APIApplicationCommandOptionChoice } from 'discord.js'
import type { Intents } from '../../src/core/intents.ts'
import type { Choices } from '../../src/core/outcome.ts'
import { plain } from './escape.ts'

const mostChoices = 25
const longestName = 100
const longestValue = 100
/** In front of the id under which a value is kept that was too long. */
const kept = 'kept:'
const keptForm = /^kept:([\w-]{16})$/

/** Choices as autocomplete shows them; values too long for Discord are kept, and looked up when they come back. */
export async function choicesOf(
  { choices }: Choices,
  intents: Intents,
): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  const named = choices.flatMap(({ title, description, value }) => {
    const more = description.trim() === '' ? '' : ` · ${description}`
    const name = plain(title + more, longestName) || plain(value, longestName)
    return name === '' || value === '' ? [] : [{ name, value }]
  })
  const shown = named.filter(({ name }, i) => named.findIndex((one) => one.name === name) === i).slice(0, mostChoices)
  const long = shown.filter(({ value }) => value.length > longestValue)
  const ids =
    long.length === 0 ? [] : await intents.keep(long.map(({ value }) => ({ name: 'discord:value', argument: value })))
  return shown.map((choice) => {
    const at = long.indexOf(choice)
    return at < 0 ? choice : { ...choice, value: kept + ids[at] }
  })
}

/** What a chosen or typed value stands for. */
export async function meantValue(value: string, intents: Intents): Promise<string> {
  const id = keptForm.exec(value)?.[1]
  return id === undefined ? value : ((await intents.meaning(id))?.argument ?? value)
}
