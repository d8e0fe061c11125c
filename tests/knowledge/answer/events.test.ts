import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { affectedProfiles, eventWindow, groupEvents } from '../../../knowledge/answer/events.ts'
import type { StoredEvent, StoredProfile } from '../../../knowledge/store/store.ts'
import { toNewsroom } from './gather.ts'
import { type Report, reports } from './newsroom.ts'

const { profiles, events } = toNewsroom(reports)
const eventOf = (found: readonly StoredEvent[], article: string) =>
  found.find(({ articles }) => articles.includes(article))!

describe('grouping articles into events', () => {
  it('puts together what happened to the same in the same place at the same time, and nothing else', () => {
    const wanted = new Map<string, string[]>()
    for (const { id, event } of reports) wanted.set(event, [...(wanted.get(event) ?? []), id].sort())
    const sorted = (sets: Iterable<readonly string[]>) => [...sets].map((set) => set.join(' ')).sort()
    expect(sorted(events.map(({ articles }) => articles))).toEqual(sorted(wanted.values()))
  })

  it.each([
    ['flood-a', 'Tolvik, May 2023', '2023-05-09', '2023-05-11'],
    ['strike-a', 'Marwick, May 2023', '2023-05-10', '2023-05-10'],
    ['election-b', 'Orvane, June 2023', '2023-06-19', '2023-06-20'],
    ['crash-a', 'Petersholm, June 2023', '2023-06-20', '2023-06-21'],
    ['flood-old', 'Tolvik, October 2021', '2021-10-03', '2021-10-03'],
    ['encyclopedia', 'Tolvik', null, null],
  ])('calls the event of %s "%s"', (article, label, from, to) => {
    expect(eventOf(events, article)).toMatchObject({ label, from, to })
  })

  it('depends on the set of articles, not on their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...profiles]), (some) => {
        const inOrder = profiles.filter((profile) => some.includes(profile))
        expect(groupEvents(some)).toEqual(groupEvents(inOrder))
      }),
      { numRuns: 30 },
    )
  })

  it('keeps the id of an event that later articles join, and takes that of its oldest article', () => {
    const without = groupEvents(profiles.filter(({ articleId }) => articleId !== 'flood-c'))
    expect(eventOf(without, 'flood-a').id).toBe(eventOf(events, 'flood-c').id)
    const younger = groupEvents(profiles.filter(({ articleId }) => articleId !== 'flood-a'))
    expect(eventOf(younger, 'flood-b').id).not.toBe(eventOf(events, 'flood-b').id)
  })

  it('comes to the same events batch by batch as all at once', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...profiles], { minLength: profiles.length }),
        fc.integer({ min: 1, max: 5 }),
        (order, size) => {
          let stored: StoredEvent[] = []
          let held: StoredProfile[] = []
          for (let from = 0; from < order.length; from += size) {
            const batch = order.slice(from, from + size)
            held = [...held, ...batch]
            ;({ stored, held } = regrouped(stored, held, batch))
          }
          const byId = (found: readonly StoredEvent[]) => [...found].sort((a, b) => (a.id < b.id ? -1 : 1))
          expect(byId(stored)).toEqual(byId(events))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('groups an undated article only with a text that it copies', () => {
    const [flood] = reports
    const copy: Report = { ...flood!, id: 'copy', published: null, outlet: null }
    const retold: Report = {
      ...copy,
      id: 'retold',
      text: 'The Brenna flooded Tolvik on Monday, and 14 people were killed, the mayor said.',
    }
    const found = toNewsroom([flood!, copy, retold]).events
    expect(eventOf(found, 'copy').articles).toEqual(['copy', flood!.id])
    expect(eventOf(found, 'retold').articles).toEqual(['retold'])
  })

  it('does not chain events through the country they share', () => {
    const towns = ['Varnholt', 'Ostermark', 'Lindgrav', 'Petrovar', 'Kellin', 'Brask']
    const many = towns.map(
      (town, day): Report => ({
        id: town,
        event: town,
        outlet: 'Nordpost',
        title: `Ukraine: council of ${town} meets`,
        published: `2023-05-0${day + 1}`,
        text: `The council of ${town} met in Ukraine on Monday. Ukraine's government in Kyiv said that ${town} would get money for its school. Ukraine and Poland had promised it to ${town}.`,
      }),
    )
    expect(toNewsroom(many).events).toHaveLength(towns.length)
  })
})

/** What the engine does after a batch, over a store that is a list. */
function regrouped(stored: readonly StoredEvent[], held: readonly StoredProfile[], changed: readonly StoredProfile[]) {
  const inWindow = ({ from, to, undated }: ReturnType<typeof eventWindow>) =>
    held.filter(({ publishedAt }) =>
      publishedAt === null ? undated : (from === null || publishedAt >= from) && (to === null || publishedAt <= to),
    )
  const near = inWindow(eventWindow(changed, []))
  const touched = new Set(near.flatMap(({ eventId }) => eventId ?? []))
  const window = inWindow(
    eventWindow(
      changed,
      stored.filter(({ id }) => touched.has(id)),
    ),
  )
  const saved = groupEvents(affectedProfiles(window, new Set(changed.map(({ articleId }) => articleId)), touched))
  const eventIds = new Map(saved.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)))
  return {
    stored: [...stored.filter(({ articles }) => !articles.some((article) => eventIds.has(article))), ...saved],
    held: held.map((profile) => ({ ...profile, eventId: eventIds.get(profile.articleId) ?? profile.eventId })),
  }
}
