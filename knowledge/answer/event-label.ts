import { compareText } from './event-profile.ts'
import type { Candidate } from './event-similarity.ts'
import { breadthOf } from './name-breadth.ts'

/** A place tells people more about which event is meant than an organisation does. */
const typeWeights = { place: 1.3, other: 1.1, organisation: 0.8, person: 0.5 } as const

/** "Severodonetsk, June 2022": the name most of the articles turn on and the month most of them appeared in. */
export function labelOf(articles: readonly Candidate[]): string {
  const name = commonName(articles)
  const month = commonMonth(articles)
  const title = [...articles].map(({ profile }) => profile.title).find((title) => title !== null)
  if (month === null) return (articles.length === 1 ? title : null) ?? name ?? 'undated'
  return `${name ?? title ?? 'Event'}, ${month}`
}

function commonName(articles: readonly Candidate[]): string | null {
  const scores = new Map<string, number>()
  for (const { profile } of articles) {
    const heaviest = profile.labels[0]?.[2] ?? 1
    for (const [surface, type, weight] of profile.labels) {
      const specific = surface.split(/\s+/).filter((word) => breadthOf(word) === 'specific').length
      const broad = surface.split(/\s+/).filter((word) => breadthOf(word) === 'broad').length
      const score = (typeWeights[type] * Math.sqrt(weight / heaviest) * specific) / (specific + broad)
      scores.set(surface, (scores.get(surface) ?? 0) + score)
    }
  }
  const best = [...scores].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]
  return best?.[0] ?? null
}

function commonMonth(articles: readonly Candidate[]): string | null {
  const counts = new Map<string, number>()
  for (const { stored } of articles) {
    const month = stored.publishedAt?.slice(0, 7)
    if (month) counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0]
  if (!best) return null
  const date = new Date(`${best}-01T00:00:00Z`)
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date)
}
