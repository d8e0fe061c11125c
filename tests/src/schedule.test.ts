import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupName, staleBackups } from '../../src/main/backups.ts'

describe('scheduled backups', () => {
  it('have names that sort by time', () => {
    expect(backupName(new Date('2024-03-09T03:17:05.123Z'))).toBe('footnote-20240309T031705Z.db')
  })

  it('beyond the newest few are named for removal, and nothing else is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-backups-'))
    const names = [1, 2, 3, 4].map((day) => backupName(new Date(`2024-03-0${day}T03:17:00Z`)))
    for (const name of [...names, 'footnote.db', 'footnote-2024.db', 'notes.txt']) writeFileSync(join(folder, name), '')
    expect(await staleBackups(folder, 3)).toEqual([join(folder, names[0]!)])
    expect(await staleBackups(folder, 9)).toEqual([])
    expect(readdirSync(folder)).toHaveLength(7)
  })
})
