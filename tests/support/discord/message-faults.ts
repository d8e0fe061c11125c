/** A component as it is sent; the double knows no more of it than Discord's documentation says. */
interface Sent {
  readonly type?: unknown
  readonly components?: unknown
  readonly accessory?: unknown
  readonly [field: string]: unknown
}

const type = { row: 1, button: 2, stringSelect: 3, section: 9, text: 10, thumbnail: 11, separator: 14, container: 17 }
const topLevel = new Set([1, 9, 10, 12, 13, 14, 17])
const inContainer = new Set([1, 9, 10, 12, 13, 14])
const componentsV2 = 1 << 15
const linkStyle = 5

/** Why Discord would refuse a message's body; empty when it would take it. */
export function messageFaults(body: Readonly<Record<string, unknown>>): readonly string[] {
  const faults: string[] = []
  const components = body.components === undefined ? [] : asList(body.components)
  const isV2 = (Number(body.flags ?? 0) & componentsV2) !== 0
  if (isV2) {
    for (const field of ['content', 'embeds', 'poll', 'sticker_ids'])
      if (hasContent(body[field])) faults.push(`${field} beside components v2`)
    if (components.length === 0) faults.push('no components')
    const all = components.flatMap(nested)
    if (all.length > 40) faults.push(`${all.length} components`)
    const text = all.flatMap(textsOf).join('')
    if (text.length > 4000) faults.push(`${text.length} characters`)
    const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]))
    if (new Set(ids).size < ids.length) faults.push('custom_id twice')
    for (const component of components) {
      if (!topLevel.has(Number(component.type))) faults.push(`type ${component.type} at the top`)
      faults.push(...componentFaults(component))
    }
  } else {
    if (!hasContent(body.content) && !hasContent(body.embeds) && components.length === 0) faults.push('empty message')
    if (String(body.content ?? '').length > 2000) faults.push('content over 2000')
  }
  const mentions = body.allowed_mentions as { readonly parse?: unknown } | undefined
  if (mentions !== undefined && mentions !== null && !Array.isArray(mentions.parse))
    faults.push('allowed_mentions.parse')
  return faults
}

function componentFaults(component: Sent): readonly string[] {
  const children = component.components === undefined ? [] : asList(component.components)
  const within = children.flatMap(componentFaults)
  switch (component.type) {
    case type.row: {
      const buttons = children.filter((child) => child.type === type.button).length
      const fits = buttons === children.length ? buttons >= 1 && buttons <= 5 : children.length === 1
      return fits ? within : [...within, `a row of ${children.length}`]
    }
    case type.button:
      return buttonFaults(component)
    case type.stringSelect:
      return selectFaults(component)
    case type.section: {
      const accessory = component.accessory as Sent | undefined
      return [
        ...within,
        ...(children.length >= 1 && children.length <= 3 && children.every((child) => child.type === type.text)
          ? []
          : ['a section without its one to three texts']),
        ...(accessory && [type.button, type.thumbnail].includes(Number(accessory.type))
          ? componentFaults(accessory)
          : ['a section without accessory']),
      ]
    }
    case type.text:
      return lengthFault('text', component.content, 1, 4000)
    case type.separator:
      return [undefined, 1, 2].includes(component.spacing as undefined) ? [] : ['spacing']
    case type.container:
      return [
        ...within,
        ...(children.length === 0 ? ['an empty container'] : []),
        ...children
          .filter((child) => !inContainer.has(Number(child.type)))
          .map((child) => `type ${child.type} in a container`),
      ]
    default:
      return [`unknown type ${component.type}`]
  }
}

function buttonFaults({ style, label, url, custom_id, emoji }: Sent): readonly string[] {
  const named = emoji === undefined ? lengthFault('label', label, 1, 80) : []
  if (style === linkStyle)
    return [
      ...named,
      ...lengthFault('url', url, 1, 512),
      ...(/^(?:https?|discord):\/\/\S+$/.test(String(url)) ? [] : ['url scheme']),
      ...(custom_id === undefined ? [] : ['custom_id of a link']),
    ]
  return [...named, ...lengthFault('custom_id', custom_id, 1, 100), ...(url === undefined ? [] : ['url of a button'])]
}

function selectFaults({ custom_id, placeholder, options }: Sent): readonly string[] {
  const given = asList(options)
  const values = given.map(({ value }) => value)
  return [
    ...lengthFault('custom_id', custom_id, 1, 100),
    ...lengthFault('placeholder', placeholder ?? '', 0, 150),
    ...(given.length >= 1 && given.length <= 25 ? [] : [`${given.length} options`]),
    ...(new Set(values).size === values.length ? [] : ['an option twice']),
    ...given.flatMap(({ label, value, description }) => [
      ...lengthFault('option label', label, 1, 100),
      ...lengthFault('option value', value, 1, 100),
      ...lengthFault('option description', description ?? '-', 1, 100),
    ]),
  ]
}

/** Discord trims first, so blank text counts as none. */
export function lengthFault(name: string, value: unknown, least: number, most: number): readonly string[] {
  if (typeof value !== 'string') return [`${name} is no text`]
  return value.trim().length < least || value.length > most ? [`${name} of ${value.length}`] : []
}

function nested(component: Sent): readonly Sent[] {
  const accessory = component.accessory === undefined ? [] : [component.accessory as Sent]
  const children = component.components === undefined ? [] : asList(component.components)
  return [component, ...[...accessory, ...children].flatMap(nested)]
}

function textsOf({ content, label, placeholder, options }: Sent): readonly string[] {
  const chosen = options === undefined ? [] : asList(options).flatMap((option) => [option.label, option.description])
  return [content, label, placeholder, ...chosen].filter((text): text is string => typeof text === 'string')
}

function asList(value: unknown): readonly Sent[] {
  return Array.isArray(value) ? (value as Sent[]) : []
}

function hasContent(value: unknown): boolean {
  return Array.isArray(value) || typeof value === 'string' ? value.length > 0 : value !== undefined && value !== null
}
