import { describe, expect, it } from 'vitest'
import type { FollowedFeed, Knowledge } from '../../../knowledge/index.ts'
import { commandBot } from '../../support/command-bot.ts'
import { fakeKnowledge } from '../../support/fake-knowledge.ts'
import { action, asReply, command, labelsOf, turn, wordsOf } from '../../support/incoming.ts'

const address = 'https://harbour.example/feed.xml'
const feed: FollowedFeed = {
  address,
  by: 'ada',
  since: '2024-03-09T10:00:00Z',
  items: 3,
  lastRead: '2024-03-10T10:00:00Z',
  fault: null,
}

function bot(feeds: Partial<Knowledge['feeds']>) {
  const { respond } = commandBot(fakeKnowledge({ feeds: feeds as Knowledge['feeds'] }))
  return (incoming: ReturnType<typeof command> | ReturnType<typeof action>) => respond(turn(incoming))
}

describe('/feeds', () => {
  it('lists the feeds, how far they are read and what is wrong with them', async () => {
    const list = async () => [feed, { ...feed, address: 'https://b.example/rss', fault: 'is not there (HTTP 404)' }]
    const shown = await bot({ list })(command('feeds'))
    expect(wordsOf(shown)).toBe(
      `2 feeds are followed\n${address} · items: 3 · last read 10 March 2024\nhttps://b.example/rss · items: 3 · last read 10 March 2024 · ⚠️ is not there (HTTP 404)`,
    )
    expect(labelsOf(shown)).toEqual(['Leave 1', 'Leave 2'])
    expect(wordsOf(await bot({})(command('feeds')))).toMatch(/^No feed is followed/)
  })

  it('follows one by its address, in the name of whoever asks', async () => {
    const followed: string[][] = []
    const follow = async (...given: [string, string]) => {
      followed.push(given)
      return feed
    }
    expect(wordsOf(await bot({ follow })(command('feeds', ` ${address} `)))).toBe(
      `Following ${address} from now on; items read: 3.`,
    )
    expect(followed).toEqual([[address, 'Ada (test:user:1)']])
  })

  it('says why one is refused', async () => {
    const follow = () =>
      Promise.reject(Object.assign(new Error('feed "x" is not a web address'), { name: 'KnowledgeError' }))
    expect(wordsOf(await bot({ follow })(command('feeds', 'x')))).toContain('feed "x" is not a web address')
  })

  it('leaves one when asked again', async () => {
    const left: string[] = []
    const unfollow = async (name: string) => left.push(name) > 0
    const say = bot({ unfollow })
    const question = asReply(await say(action('feed-leave', address)))
    expect([wordsOf(question), left]).toEqual([`Stop reading ${address}? Its articles stay.`, []])
    const [yes] = question.actions
    if (yes?.kind !== 'intent') throw new Error('there is nothing to confirm')
    expect(wordsOf(await say(action(yes.intent.name, yes.intent.argument)))).toContain('is no longer read')
    expect(left).toEqual([address])
  })
})
