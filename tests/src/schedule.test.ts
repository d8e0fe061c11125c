import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupName, staleBackups } from '../../src/main/backups.ts'
import { createSchedule } from '../../src/main/schedule.ts'
import { fakeKnowledge } from '../support/fake-knowledge.ts'

describe('scheduled backups', () => {
  it('have names that sort by time', () => {
    expect(backupName(new Date('2024-03-09T03:17:05.123Z'))).toBe('footnote-20240309T031705Z.db')
  })

  it('beyond the newest few are named for removal, and nothing else is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-backups-'))
    const names = [1, 2, 3, 4].map((day) => backupName(new Date(`2024-03-0${day}T03:17:00Z`)))
    for (const name of [...names, 'footnote.db', 'footnote.db.1.unfinished', 'footnote-2024.db', 'notes.txt'])
      writeFileSync(join(folder, name), '')
    expect(await staleBackups(folder, 3)).toEqual([join(folder, names[0]!)])
    expect(await staleBackups(folder, 9)).toEqual([])
    expect(readdirSync(folder)).toHaveLength(8)
  })

  it('that never became whole are named for removal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-backups-'))
    const name = `${backupName(new Date('2024-03-01T03:17:00Z'))}.123.unfinished`
    for (const suffix of ['', '-wal']) writeFileSync(join(folder, name + suffix), '')
    expect(await staleBackups(folder, 3)).toEqual([join(folder, name), join(folder, `${name}-wal`)])
  })

  it('have their folder made when the schedule starts, and a line in the log when it cannot be', async () => {
    const root = mkdtempSync(join(tmpdir(), 'footnote-backups-'))
    writeFileSync(join(root, 'file'), '')
    const lines: string[] = []
    const startIn = (folder: string) => {
      const told = new Promise<void>((resolve) => {
        const line = (_: unknown, words?: string) => {
          lines.push(words ?? '')
          resolve()
        }
        const log = { debug: line, info: line, warn: line, error: line }
        const config = { feeds: { schedule: '0 0 1 1 *' }, backup: { folder, keep: 2, schedule: '0 0 1 1 *' } }
        const schedule = createSchedule({ config, knowledge: fakeKnowledge(), log, changed: () => undefined })
        schedule.start()
        schedule.stop()
      })
      return told
    }
    await startIn(join(root, 'file', 'below'))
    expect(lines).toEqual(['no backup can be written: the folder cannot be made'])
    void startIn(join(root, 'new', 'folder'))
    await expect.poll(() => existsSync(join(root, 'new', 'folder'))).toBe(true)
  })
})
