import { ComponentType } from 'discord.js'
import { invalidForm } from './api-error.ts'
import { checkLength } from './check-components.ts'
import { type Json, listIn, textIn } from './json.ts'

const mostParts = 5

/** Throws what Discord would answer to a modal that breaks a limit. */
export function checkModal(modal: Json): void {
  const parts = listIn(modal, 'components')
  const inputs = inputsOf(modal)
  const ids = inputs.map((input) => input.custom_id)
  const problems = [
    ...checkLength(modal, 'custom_id', 1, 100, 'modal'),
    ...checkLength(modal, 'title', 1, 45, 'modal'),
    ...(parts.length < 1 || parts.length > mostParts ? ['modal: 1 to 5 components'] : []),
    ...parts.flatMap(checkPart),
    ...inputs.flatMap(checkInput),
    ...(new Set(ids).size < ids.length ? ['modal: a custom_id twice'] : []),
  ]
  if (problems.length > 0) throw invalidForm(problems)
}

/** Its text inputs, in order. */
export function inputsOf(modal: Json): readonly Json[] {
  return listIn(modal, 'components').flatMap((part) =>
    part.type === ComponentType.Label ? [part.component as Json] : listIn(part, 'components'),
  )
}

function checkPart(part: Json): readonly string[] {
  if (part.type === ComponentType.Label)
    return [...checkLength(part, 'label', 1, 45, 'label'), ...checkLength(part, 'description', 0, 100, 'label')]
  if (part.type === ComponentType.TextDisplay) return checkLength(part, 'content', 1, 4000, 'text')
  const row = listIn(part, 'components')
  return part.type === ComponentType.ActionRow && row.length === 1
    ? checkLength(row[0]!, 'label', 1, 45, 'input')
    : [`modal: type ${String(part.type)} cannot stand here`]
}

function checkInput(input: Json): readonly string[] {
  const { min_length: least = 0, max_length: most = 4000 } = input as { min_length?: number; max_length?: number }
  return [
    ...(input.type === ComponentType.TextInput ? [] : [`input: type ${String(input.type)}`]),
    ...(input.style === 1 || input.style === 2 ? [] : ['input: no style']),
    ...checkLength(input, 'custom_id', 1, 100, 'input'),
    ...checkLength(input, 'placeholder', 0, 100, 'input'),
    ...checkLength(input, 'value', 0, Math.min(most, 4000), 'input'),
    ...(least < 0 || most < 1 || most > 4000 || least > most ? ['input: lengths'] : []),
    ...(textIn(input, 'value') !== '' && textIn(input, 'value').length < least ? ['input: value too short'] : []),
  ]
}
