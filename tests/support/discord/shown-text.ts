import { flatten } from './check-components.ts'
import { type Json, textIn } from './json.ts'
import type { Message } from './world.ts'

/** All words of a message, those of its components too; one line each. */
export function shownText({ content, embeds, components }: Pick<Message, 'content' | 'embeds' | 'components'>): string {
  const inComponents = components
    .flatMap(flatten)
    .flatMap((component) => [textIn(component, 'content'), textIn(component, 'label')])
  const inEmbeds = embeds.flatMap((embed) => [textIn(embed, 'title'), textIn(embed, 'description')])
  return [content, ...inEmbeds, ...inComponents].filter((words) => words !== '').join('\n')
}

/** The button or select of a message that has this label or holds an option with it. */
export function findControl({ components }: Message, label: string): Json {
  const all = components.flatMap(flatten)
  const found = all.find((one) => textIn(one, 'label') === label && one.custom_id !== undefined)
  if (found === undefined)
    throw new Error(`the message has no button "${label}": ${all.map((one) => textIn(one, 'label'))}`)
  return found
}
