import type { Message, MessageEntity } from 'grammy/types'

/** The bot as Telegram names it. */
export interface Me {
  readonly id: number
  readonly username: string
}

/** What a message says, without the bot's own name. */
export interface Words {
  readonly text: string
  readonly mentioned: boolean
  /** `bot` is the bot that the command names, null when it names none. */
  readonly command: { readonly name: string; readonly bot: string | null } | null
}

type Spoken = Pick<Message, 'text' | 'entities' | 'caption' | 'caption_entities'>

/** Text or caption of a message: what stands behind a command, or all of it. */
export function readWords(message: Spoken, me: Me): Words {
  const whole = message.text ?? message.caption ?? ''
  const entities = (message.text === undefined ? message.caption_entities : message.entities) ?? []
  const own = entities.filter((entity) => isOwnName(entity, whole, me))
  const first = entities.find(({ type }) => type === 'bot_command')
  const heading = first && without(whole.slice(0, first.offset), own).trim() === '' ? first : undefined
  const from = heading ? heading.offset + heading.length : 0
  const behind = own
    .filter(({ offset }) => offset >= from)
    .map(({ offset, length }) => ({ offset: offset - from, length }))
  return {
    text: without(whole.slice(from), behind),
    mentioned: own.length > 0,
    command: heading ? commandOf(whole.slice(heading.offset + 1, from)) : null,
  }
}

function isOwnName(entity: MessageEntity, whole: string, me: Me): boolean {
  if (entity.type === 'text_mention') return entity.user.id === me.id
  const { offset, length } = entity
  return (
    entity.type === 'mention' && whole.slice(offset + 1, offset + length).toLowerCase() === me.username.toLowerCase()
  )
}

function commandOf(words: string): NonNullable<Words['command']> {
  const [name = '', bot] = words.toLowerCase().split('@')
  return { name, bot: bot ?? null }
}

/** Takes names out together with the white space and, in front, the comma that belonged to them. */
function without(words: string, names: readonly { readonly offset: number; readonly length: number }[]): string {
  return [...names]
    .sort((a, b) => b.offset - a.offset)
    .reduce((text, { offset, length }) => {
      const before = text.slice(0, offset).trimEnd()
      const after = text.slice(offset + length)
      if (before === '') return after.replace(/^[\s,:;]+/, '')
      const ends = /^\s*(?:[,.;:!?…)\]»”"]|$)/u.test(after)
      return ends ? before.replace(/,$/, '') + after.trimStart() : before + after.replace(/^\s*/, ' ')
    }, words)
    .trim()
}
