import type { Evidence } from '../answer/evidence.ts'
import { findTimes } from '../extract/times.ts'
import type { IsoDate } from '../model.ts'
import type { KeptLimits } from '../search/found.ts'
import type { Query } from '../search/query.ts'
import type { RankedSentence } from '../search/search.ts'
import { keepsLimit } from '../search/time-limit.ts'
import type { TimeLimit } from '../search/understood.ts'
import { bySentence } from './evidence.ts'
import { createVoiceTest } from './voice.ts'

/** What keeping a limit adds to a sentence's ranking score, and what breaking it takes. */
const gains = { voice: [0.15, -0.4], onlyVoice: [0.6, -1.5], time: [0.6, -1], year: [0, 0] } as const

export interface Limited {
  readonly sentences: readonly RankedSentence[]
  readonly evidence: readonly Evidence[]
  /** Of the sentences whose evidence was read; empty where the question limits nothing. */
  readonly kept: ReadonlyMap<RankedSentence, KeptLimits>
}

/** Whether the question limits speaker or time. */
export function isLimited({ understood: { filters } }: Query): boolean {
  return filters.speaker.length > 0 || filters.time !== null
}

/** Sentences in the order that the question's limits give them, with their evidence; `speakers` as in `createVoiceTest`. */
export function withinLimits(
  query: Query,
  sentences: readonly RankedSentence[],
  evidence: readonly Evidence[],
  speakers: ReadonlySet<string>,
): Limited {
  if (!isLimited(query)) return { sentences, evidence, kept: new Map() }
  const hasVoice = createVoiceTest(query, speakers)
  const { time } = query.understood.filters
  const kept = new Map<string, KeptLimits>()
  for (const group of bySentence(evidence)) {
    const voices = hasVoice ? group.map(hasVoice) : []
    kept.set(keyOf(group[0]!.article.id, group[0]!.sentence.start), {
      voice: voices.includes(true) ? true : voices.includes(null) || voices.length === 0 ? null : false,
      time: time && keepsTime(time, group[0]!),
    })
  }
  const keptOf = ({ row }: RankedSentence) => kept.get(keyOf(row.articleId, row.start)) ?? unknown
  // where nothing found is known to be by the voice asked for, its words are all there is to go by
  const isHeard = [...kept.values()].some(({ voice }) => voice === true)
  const ordered = sentences
    .map((one) => ({ ...one, score: one.score + gainOf(query, keptOf(one), isHeard) }))
    .sort((a, b) => b.score - a.score)
  const scores = new Map(ordered.map(({ row, score }, place) => [keyOf(row.articleId, row.start), { score, place }]))
  const place = ({ article, sentence }: Evidence) => scores.get(keyOf(article.id, sentence.start))
  return {
    sentences: ordered,
    evidence: evidence
      .map((one) => ({ ...one, score: place(one)?.score ?? one.score }))
      .sort((a, b) => (place(a)?.place ?? 0) - (place(b)?.place ?? 0)),
    kept: new Map(ordered.map((one) => [one, keptOf(one)])),
  }
}

const unknown: KeptLimits = { voice: null, time: null }

function gainOf({ understood: { filters } }: Query, { voice, time }: KeptLimits, isHeard: boolean): number {
  // a year stands in the text as it does in the question, so that its words find it
  const isYear = filters.time !== null && filters.time.month === null && filters.time.weekday === null
  const byVoice = isHeard ? gain(voice, filters.speakerOnly ? gains.onlyVoice : gains.voice) : 0
  return byVoice + gain(time, isYear ? gains.year : gains.time)
}

function gain(kept: boolean | null, [yes, no]: readonly [number, number]): number {
  return kept === null ? 0 : kept ? yes : no
}

/** The sentence's own times decide; where it has none, the day of publication does. */
function keepsTime(limit: TimeLimit, { sentence, article }: Evidence): boolean | null {
  const { publishedAt, language } = article
  const whole = { start: 0, end: sentence.text.length }
  const told = findTimes(sentence.text, whole, { publishedAt, language }).map(({ from, to }) =>
    keepsLimit(limit, from, to),
  )
  if (told.includes(true)) return true
  if (told.includes(false) && publishedAt !== null) return false
  if (publishedAt === null) return null
  const published = keepsLimit(limit, publishedAt, publishedAt)
  if (published === false && isFarFrom(limit, publishedAt)) return false
  // what is told on a day need not have happened on it, but it did not happen after it
  return limit.relation === 'after' ? (published === true ? null : published) : published === false ? null : published
}

/** Whether a limit lies in another season than the report: what that tells without a time of its own is of its own days. */
function isFarFrom({ relation, month, year }: TimeLimit, publishedAt: IsoDate): boolean {
  const [ofYear = 0, ofMonth = 0] = publishedAt.split('-').map(Number)
  if (relation !== 'on') return false
  if (year !== null && year !== ofYear) return Math.abs(year - ofYear) > 1 || month !== null
  if (month === null) return false
  const apart = Math.abs(month - ofMonth)
  return Math.min(apart, 12 - apart) > 1
}

function keyOf(articleId: string, start: number): string {
  return `${articleId} ${start}`
}
