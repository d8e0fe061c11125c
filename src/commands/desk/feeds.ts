import type { FollowedFeed } from '../../../knowledge/index.ts'
import { button, list, notice, paragraph, type Reply, reply, strong, text } from '../../core/reply.ts'
import { formatDay } from '../../messages/dates.ts'
import type { Call, Command, Step } from '../command.ts'
import { askedAgain, byOf, type DeskParts, deskCommand, deskStep, inPlaceOf, refusal } from './desk-parts.ts'

/** Feeds shown in one message. */
const feedsShown = 20

/** The feeds that are read by the clock: their list, following one by its address, leaving one once it is asked again. */
export function createFeeds(parts: DeskParts): { readonly command: Command; readonly steps: readonly Step[] } {
  const { knowledge, messages } = parts
  return {
    command: deskCommand(messages, 'feeds', [{ name: 'source', text: 'command-feeds-source' }], async (call) => {
      const address = call.argument.trim()
      if (address === '') return listReply(await knowledge.feeds.list(), call)
      const feed = await knowledge.feeds.follow(address, byOf(call.turn))
      parts.changed()
      return reply([paragraph(text(call.voice.say('feed-followed', { address: feed.address, count: feed.items })))], {
        audience: 'asker',
      })
    }),
    steps: [
      deskStep('feed-leave', async ({ argument, turn, voice: { say } }) =>
        inPlaceOf(
          turn,
          askedAgain(
            [notice('warning', say('feed-leave-ask', { address: argument }))],
            button(say('action-feed-leave'), 'feed-left', argument),
            say,
          ),
        ),
      ),
      deskStep('feed-left', async ({ argument, turn, voice: { say } }) => {
        const left = await knowledge.feeds.unfollow(argument, byOf(turn))
        if (!left) return refusal(say('feed-unknown', { address: argument }))
        return inPlaceOf(turn, reply([notice('hint', say('feed-left', { address: argument }))], { audience: 'asker' }))
      }),
    ],
  }
}

function listReply(feeds: readonly FollowedFeed[], { turn, voice: { say, locale } }: Call): Reply {
  if (feeds.length === 0) return reply([notice('hint', say('feeds-none'))], { audience: 'asker' })
  const shown = feeds.slice(0, feedsShown)
  const lines = shown.map(({ address, items, lastRead, fault }) => [
    paragraph(
      text(
        say('feed-line', { address, count: items, date: lastRead === null ? '–' : formatDay(lastRead, locale) }) +
          (fault === null ? '' : ` · ⚠️ ${fault}`),
      ),
    ),
  ])
  return inPlaceOf(
    turn,
    reply([paragraph(strong(say('feeds-title', { count: feeds.length }))), list('numbered', lines)], {
      actions: shown.map(({ address }, i) => button(say('action-feed', { number: i + 1 }), 'feed-leave', address)),
      audience: 'asker',
    }),
  )
}
