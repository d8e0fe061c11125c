import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../knowledge/answer/compare.ts'
import { readEvidence } from '../../../knowledge/answer/reading.ts'
import { toNewsroom } from './gather.ts'
import type { Report } from './newsroom.ts'

const data = new URL('../../../../shared/data/', import.meta.url)
const present = existsSync(data)

/** The articles of a folder, with the front matter fields that grouping knows. */
function read(folder: string): Report[] {
  const articles = new URL(`${folder}/`, data)
  return readdirSync(articles)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const [, front = '', text = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(new URL(file, articles), 'utf8')) ?? []
      const field = (name: string) => new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(front)?.[1] ?? null
      return {
        id: file,
        event: '',
        outlet: field('outlet'),
        title: field('title') ?? '',
        published: field('published'),
        text,
      }
    })
}

describe.skipIf(!present)('the labelled articles (skipped where the folder of data is absent)', () => {
  it('are two events: four articles of June 2022, and one of April', () => {
    const { events } = toNewsroom(read('seeds'))
    expect(events.map(({ articles }) => articles)).toEqual([['004.md'], ['000.md', '001.md', '002.md', '003.md']])
    expect(events.map(({ label }) => label.replace(/^.*, /, ''))).toEqual(['April 2022', 'June 2022'])
    expect(events[0]!.label).toMatch(/Azovstal|Mariupol/)
    expect(events[1]!.label).toMatch(/Azot|Severodonetsk/)
  })

  it('are grouped the same by month alone when published on one day', () => {
    const together = read('seeds').map((report) => ({ ...report, published: '2022-06-14' }))
    expect(toNewsroom(together).events).toHaveLength(2)
  })

  it('leaves every encyclopedia article alone', () => {
    const articles = read('retrieval/xquad-en/articles')
    expect(toNewsroom(articles).events).toHaveLength(articles.length)
  })

  it('finds the labelled contradictions of one event and none across events', () => {
    const { evidence } = toNewsroom(read('seeds'))
    const readings = evidence.filter(({ claim }) => claim.type !== 'headline').map(readEvidence)
    const slots = new Set<string>()
    for (const [i, a] of readings.entries()) {
      for (const b of readings.slice(i + 1)) {
        const found = differencesOf(a, b)
        if (found.length > 0) expect(a.evidence.eventId).toBe(b.evidence.eventId)
        for (const { slot } of found) slots.add(slot)
      }
    }
    expect(slots).toEqual(new Set(['quantity', 'polarity', 'agent']))
  })
})
