import { ButtonStyle, ComponentType } from 'discord.js'
import { isWebUrl, type Json, listIn, textIn } from './json.ts'

const most = { components: 40, text: 4000, buttons: 5, options: 25, sectionTexts: 3, rows: 5 } as const
const inContainer: readonly number[] = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
]
const topLevel: readonly number[] = [...inContainer, ComponentType.Container]
const selects: readonly number[] = [3, 5, 6, 7, 8]

/** What Discord would refuse about the components of a message with the flag of Components V2. */
export function checkComponentsV2(components: readonly Json[]): readonly string[] {
  const all = components.flatMap(flatten)
  const words = all.reduce((sum, component) => sum + textIn(component, 'content').length, 0)
  return [
    ...(components.length === 0 ? ['components: none'] : []),
    ...(all.length > most.components ? [`components: ${all.length} of at most ${most.components}`] : []),
    ...(words > most.text ? [`components: ${words} characters of at most ${most.text}`] : []),
    ...components.flatMap((component, i) => checkOne(component, topLevel, `components.${i}`)),
    ...checkUnique(all),
  ]
}

/** The same for a message without that flag. */
export function checkRows(components: readonly Json[]): readonly string[] {
  return [
    ...(components.length > most.rows ? ['components: more than 5 rows'] : []),
    ...components.flatMap((component, i) => checkOne(component, [ComponentType.ActionRow], `components.${i}`)),
    ...checkUnique(components.flatMap(flatten)),
  ]
}

/** A component and all in it. */
export function flatten(component: Json): readonly Json[] {
  const accessory = component.accessory as Json | undefined
  return [component, ...listIn(component, 'components').flatMap(flatten), ...(accessory ? flatten(accessory) : [])]
}

function checkUnique(all: readonly Json[]): readonly string[] {
  const ids = all.flatMap((component) => (typeof component.custom_id === 'string' ? [component.custom_id] : []))
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `components: custom_id "${id}" twice`)
}

function checkOne(component: Json, allowed: readonly number[], path: string): readonly string[] {
  const type = component.type as number
  if (!allowed.includes(type)) return [`${path}: type ${type} cannot stand here`]
  return (checks[type] ?? (() => []))(component, path)
}

const checks: Readonly<Record<number, (component: Json, path: string) => readonly string[]>> = {
  [ComponentType.Container]: (container, path) => {
    const inner = listIn(container, 'components')
    if (inner.length === 0) return [`${path}: an empty container`]
    return inner.flatMap((component, i) => checkOne(component, inContainer, `${path}.components.${i}`))
  },
  [ComponentType.TextDisplay]: (display, path) => checkLength(display, 'content', 1, most.text, path),
  [ComponentType.Section]: (section, path) => {
    const texts = listIn(section, 'components')
    const accessory = section.accessory as Json | undefined
    return [
      ...(texts.length < 1 || texts.length > most.sectionTexts ? [`${path}: 1 to 3 texts`] : []),
      ...texts.flatMap((text, i) => checkOne(text, [ComponentType.TextDisplay], `${path}.components.${i}`)),
      ...(accessory
        ? checkOne(accessory, [ComponentType.Button, ComponentType.Thumbnail], `${path}.accessory`)
        : [`${path}: no accessory`]),
    ]
  },
  [ComponentType.ActionRow]: (row, path) => {
    const inner = listIn(row, 'components')
    const buttons = inner.every(({ type }) => type === ComponentType.Button)
    if (inner.length === 0) return [`${path}: an empty row`]
    if (buttons ? inner.length > most.buttons : inner.length > 1) return [`${path}: too much in a row`]
    return inner.flatMap((one, i) => checkOne(one, [ComponentType.Button, ...selects], `${path}.components.${i}`))
  },
  [ComponentType.Button]: (button, path) => [
    ...(button.style === ButtonStyle.Link ? checkLink(button, path) : checkLength(button, 'custom_id', 1, 100, path)),
    ...(button.style !== ButtonStyle.Link && button.url !== undefined ? [`${path}: url and custom_id`] : []),
    ...(button.emoji === undefined ? checkLength(button, 'label', 1, 80, path) : []),
  ],
  [ComponentType.StringSelect]: (select, path) => {
    const options = listIn(select, 'options')
    const values = options.map((option) => option.value)
    return [
      ...checkLength(select, 'custom_id', 1, 100, path),
      ...checkLength(select, 'placeholder', 0, 150, path),
      ...(options.length < 1 || options.length > most.options ? [`${path}: 1 to 25 options`] : []),
      ...(new Set(values).size < values.length ? [`${path}: a value twice`] : []),
      ...options.flatMap((option, i) => [
        ...checkLength(option, 'label', 1, 100, `${path}.options.${i}`),
        ...checkLength(option, 'value', 1, 100, `${path}.options.${i}`),
        ...checkLength(option, 'description', 0, 100, `${path}.options.${i}`),
      ]),
    ]
  },
}

function checkLink(button: Json, path: string): readonly string[] {
  return [
    ...checkLength(button, 'url', 1, 512, path),
    ...(button.custom_id !== undefined ? [`${path}: url and custom_id`] : []),
    ...(isWebUrl(textIn(button, 'url')) ? [] : [`${path}.url: scheme must be http or https`]),
  ]
}

/** An empty text is refused where one is needed, even one of white space. */
export function checkLength(of: Json, key: string, from: number, to: number, path: string): readonly string[] {
  const words = textIn(of, key)
  if (from > 0 && words.trim() === '') return [`${path}.${key}: is required`]
  return words.length > to ? [`${path}.${key}: ${words.length} of at most ${to} characters`] : []
}
