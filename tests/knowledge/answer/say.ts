import type { Evidence } from '../../../knowledge/answer/evidence.ts'
import { toStatementEvidence } from '../../../knowledge/answer/statements.ts'
import { findNames, placesIn } from '../../../knowledge/extract/names.ts'
import { splitParagraphs } from '../../../knowledge/extract/paragraphs.ts'
import { splitSentences } from '../../../knowledge/extract/sentences.ts'
import { findTimes } from '../../../knowledge/extract/times.ts'
import type { Cue } from '../../../knowledge/model.ts'
import { articleOf } from './gather.ts'

interface Said {
  readonly id?: string
  readonly article?: string
  readonly outlet?: string | null
  readonly published?: string | null
  readonly speaker?: string | null
  readonly stance?: Cue['stance']
  readonly via?: readonly string[]
  readonly event?: string | null
  readonly score?: number
  readonly wireOf?: string | null
  readonly digest?: boolean
}

/** One claim as evidence, its slots found in its words; each has its own article and speaker unless told. */
export function say(text: string, said: Said = {}): Evidence {
  const id = said.id ?? text
  const { claim, sentence } = toStatementEvidence(text, 'en', 'event')
  const span = { start: 0, end: text.length }
  const publishedAt = said.published === undefined ? '2023-05-10' : said.published
  const names = findNames(text, splitSentences(text, splitParagraphs(text), 'en'), 'en')
  const speaker = said.speaker === undefined ? `Speaker of ${id}` : said.speaker
  const eventId = said.event === undefined ? 'event' : said.event
  const outlet = said.outlet === undefined ? `Outlet of ${id}` : said.outlet
  const article = articleOf(
    { id: said.article ?? `article of ${id}`, outlet, title: null, published: publishedAt },
    eventId,
  )
  return {
    claim: {
      ...claim,
      id,
      articleId: article.id,
      times: findTimes(text, span, { publishedAt, language: 'en' }),
      places: placesIn(names, [span]),
      via: said.via ?? [],
      speaker:
        speaker === null
          ? null
          : { span: { start: 0, end: 0 }, asWritten: speaker, name: speaker, role: null, resolution: 'exact' },
      cue: said.stance ? { span: { start: 0, end: 0 }, lemma: 'say', stance: said.stance } : null,
    },
    article: { ...article, wireOf: said.wireOf ?? null, digest: said.digest ?? false },
    sentence,
    eventId,
    score: said.score ?? 1,
  }
}
