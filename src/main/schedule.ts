import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Cron } from 'croner'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Config } from '../config.ts'
import type { Log } from '../core/log.ts'
import { backupName, makeBackupFolder, staleBackups } from './backups.ts'

/** What the bot does by the clock: reading feeds, making backups. */
export interface Schedule {
  start(): void
  stop(): void
}

interface ScheduleParts {
  readonly config: Pick<Config, 'feeds' | 'backup'>
  readonly knowledge: Pick<Knowledge, 'feeds' | 'desk'>
  readonly log: Log
  /** Told when feeds brought articles. */
  readonly changed: () => void
}

export function createSchedule({ config, knowledge, log, changed }: ScheduleParts): Schedule {
  const jobs: Cron[] = []

  const readFeeds = async () => {
    const { added, updated, failed } = await knowledge.feeds.poll()
    if (added + updated + failed > 0) log.info({ added, updated, failed }, 'feeds read')
    if (added + updated > 0) changed()
  }

  const backUp = async (folder: string, keep: number) => {
    const file = join(folder, backupName(new Date()))
    await makeBackupFolder(folder)
    await knowledge.desk.backup(file)
    for (const stale of await staleBackups(folder, keep)) await rm(stale, { force: true })
    log.info({ file }, 'backup written')
  }

  /** A run that takes longer than the time between two is not overtaken by the next. */
  const at = (pattern: string, what: string, run: () => Promise<void>) =>
    jobs.push(
      new Cron(
        pattern,
        { protect: true, unref: true, catch: (error) => log.error({ err: error }, `${what} failed`) },
        run,
      ),
    )

  return {
    start() {
      at(config.feeds.schedule, 'reading feeds', readFeeds)
      const { backup } = config
      if (backup === null) return
      at(backup.schedule, 'the backup', () => backUp(backup.folder, backup.keep))
      // Said now, not in the night when the first is due.
      makeBackupFolder(backup.folder).catch((err: unknown) =>
        log.error({ err, folder: backup.folder }, 'no backup can be written: the folder cannot be made'),
      )
    },
    stop() {
      for (const job of jobs.splice(0)) job.stop()
    },
  }
}
