import type { CommandDefinition } from '../../../src/core/command.ts'

const everywhere = (words: string) => ({ en: words, uk: words, ru: words })

/** A question, with values offered while it is typed, and privately if wished. */
export const askCommand: CommandDefinition = {
  name: 'ask',
  description: everywhere('Ask'),
  options: [
    { name: 'question', description: everywhere('What to ask'), required: true, suggested: true },
    { name: 'private', description: everywhere('For you alone'), required: false, suggested: false, kind: 'flag' },
  ],
  audience: 'everyone',
  onMessage: null,
}

/** Something for moderators. */
export const statusCommand: CommandDefinition = {
  name: 'status',
  description: everywhere('How it runs'),
  options: [],
  audience: 'moderators',
  onMessage: null,
}

/** Something to do with a message. */
export const checkCommand: CommandDefinition = {
  name: 'check',
  description: everywhere('Check a text'),
  options: [{ name: 'text', description: everywhere('The text'), required: true, suggested: false }],
  audience: 'everyone',
  onMessage: everywhere('Check against sources'),
}
