import type { Command } from 'commander'
import type { FollowedFeed, Knowledge } from '../../knowledge/index.ts'
import type { CommandContext } from './command-context.ts'
import { CommandFailure } from './failure.ts'
import { webAddress } from './option-values.ts'
import { onOneLine, toTable } from './text-table.ts'
import { userName } from './user-name.ts'

interface FeedsOptions {
  readonly db?: string
  readonly json?: boolean
  readonly follow?: string
  readonly unfollow?: string
  readonly poll?: boolean
}

export function addFeedsCommand(program: Command, context: CommandContext): void {
  program
    .command('feeds')
    .description('list the feeds that a running footnote reads by the clock, follow one or leave one')
    .option('--follow <address>', 'read a feed now and from then on', webAddress)
    .option('--unfollow <address>', 'read it no longer; its articles stay', webAddress)
    .option('--poll', 'read all of them now')
    .option('--json', 'print them as a JSON array')
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<FeedsOptions>()
      if ([options.follow, options.unfollow, options.poll].filter(Boolean).length > 1)
        command.error('error: give one of --follow, --unfollow and --poll')
      const { database, output, messages } = context
      const reads = options.follow !== undefined || options.poll === true
      const { feeds } = await (reads ? database.open(options.db) : database.openExisting(options.db))
      await change(feeds, options, context)
      const list = await feeds.list()
      await output.write(options.json ? `${JSON.stringify(list, null, 2)}\n` : toFeedTable(list))
      if (list.length === 0)
        await messages.write('No feed is followed; follow one with footnote feeds --follow ADDRESS\n')
    })
}

async function change(feeds: Knowledge['feeds'], options: FeedsOptions, { messages }: CommandContext): Promise<void> {
  const { follow, unfollow, poll } = options
  if (follow !== undefined) await feeds.follow(follow, userName())
  if (unfollow !== undefined && !(await feeds.unfollow(unfollow, userName())))
    throw new CommandFailure(`feed ${unfollow} is not followed; footnote feeds lists those that are`)
  if (poll !== true) return
  const { added, updated, unchanged, failed } = await feeds.poll()
  await messages.write(`${added} added, ${updated} updated, ${unchanged} already there, ${failed} failed\n`)
}

function toFeedTable(feeds: readonly FollowedFeed[]): string {
  if (feeds.length === 0) return ''
  const rows = feeds.map(({ address, items, lastRead, fault }) => [
    address,
    String(items),
    lastRead ?? 'never',
    onOneLine(fault ?? ''),
  ])
  return toTable([['FEED', 'ITEMS', 'READ', 'FAULT'], ...rows], [1])
}
