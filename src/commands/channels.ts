import type { SettingsKeeper } from '../core/chat-settings.ts'
import { button, paragraph, type Reply, reply, text } from '../core/reply.ts'
import type { Messages } from '../messages/messages.ts'
import type { Call, Command } from './command.ts'

/** Where the bot answers publicly, channel by channel. */
export function createChannels(settings: SettingsKeeper, messages: Messages): Command {
  return {
    definition: {
      name: 'channels',
      names: messages.everywhere('name-channels'),
      description: messages.everywhere('command-channels'),
      options: [],
      audience: 'administrators',
      platforms: ['discord'],
      onMessage: null,
    },
    run: (call) => channel(settings, call),
  }
}

async function channel(settings: SettingsKeeper, { argument, turn, voice: { say } }: Call): Promise<Reply> {
  const { conversation, kind } = turn.incoming
  const wanted = argument.trim()
  const { privately } =
    wanted === 'public' || wanted === 'private'
      ? await settings.change(conversation, { privately: wanted === 'private' })
      : settings.of(conversation)
  return reply([paragraph(text(say(privately ? 'channels-private' : 'channels-public')))], {
    audience: 'asker',
    inPlace: kind === 'action',
    actions: [
      privately
        ? button(say('action-channel-public'), 'channels', 'public')
        : button(say('action-channel-private'), 'channels', 'private'),
    ],
  })
}
