import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Action, Intent } from '../../src/core/reply.ts'
import { plain } from './escape.ts'
import { buttonUrl } from './quote-markdown.ts'

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>

const buttonsARow = 5
const longestLabel = 80
const longestOption = 100
/** Options of one select. */
export const mostOptions = 25
/** Buttons under one message; what is beyond them is under the next one. */
export const mostButtons = 10

export function textDisplay(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content }
}

export function linkButton(label: string, url: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: labelOf(label), url }
}

export function button(label: string, customId: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label: labelOf(label), custom_id: customId }
}

export function rowsOf(buttons: readonly APIButtonComponent[]): readonly Row[] {
  return Array.from({ length: Math.ceil(buttons.length / buttonsARow) }, (_, i) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(i * buttonsARow, (i + 1) * buttonsARow),
  }))
}

/** One of several things of a kind to choose. */
export interface SelectOption {
  readonly label: string
  readonly description: string
  /** Id of what it means. */
  readonly id: string
}

export function select(customId: string, placeholder: string, options: readonly SelectOption[]): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId,
        placeholder: plain(placeholder, longestOption),
        options: uniqueOptions(options),
      },
    ],
  }
}

/** Discord refuses two options with the same value. */
function uniqueOptions(options: readonly SelectOption[]): APISelectMenuOption[] {
  const seen = new Set<string>()
  return options.slice(0, mostOptions).flatMap(({ label, description, id }) => {
    if (seen.has(id)) return []
    seen.add(id)
    const more = plain(description, longestOption)
    return [{ label: plain(label, longestOption) || unnamed, value: id, ...(more === '' ? {} : { description: more }) }]
  })
}

const unnamed = '…'

export const labelOf = (words: string): string => plain(words, longestLabel) || unnamed

/** What an action that is a button stands for; null where it is a link. */
export function meaningOf(action: Action): Intent | null {
  switch (action.kind) {
    case 'intent':
      return action.intent
    case 'copy':
      return { name: ownIntent.copy, argument: action.text }
    case 'link':
      return null
    default:
      return action satisfies never
  }
}

/** Whether a link can be a button. */
export function isShowable(action: Action): boolean {
  return action.kind !== 'link' || buttonUrl(action.url) !== null
}

/** Meanings that stay within the adapter; no command has a name like these. */
export const ownIntent = { copy: 'discord:copy', rest: 'discord:rest', followUp: 'discord:follow-up' } as const
