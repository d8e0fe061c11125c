import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Answer, type Knowledge, openKnowledge } from '../../../knowledge/index.ts'
import { createRandom } from '../bench/random.ts'
import { withTypingErrors } from '../bench/typing-errors.ts'
import { type LabelledQuestion, parseLabelledQuestions } from '../eval/labelled-question.ts'
import { type Score, scoreAnswers } from '../eval/score.ts'
import { supports } from '../eval/supports.ts'
import { compareWithLabels, type LabelledDifferences } from './article-labels.ts'
import type { Judged } from './confidence.ts'
import type { LabelledSet } from './labelled-sets.ts'

/** Questions that answer "who", "where", "when" and "how many" are tagged so. */
const shortAnswers = ['who', 'where', 'when', 'howmany']
/** No labelled question depends on it, but answers should not depend on the day of measuring. */
const now = '2026-01-01T00:00:00Z'
/** As many as MRR@10 looks at. */
const limit = 10

export type TaggedQuestion = LabelledQuestion & {
  readonly tags?: readonly string[]
  /** The events that it is about. */
  readonly events?: readonly string[]
}
export type Asked = readonly [TaggedQuestion, Answer]

/** Both ways of asking one set: as it is, and with typing errors. */
export interface SetResult {
  readonly set: LabelledSet
  readonly articles: number
  readonly clean: Score
  readonly typo: Score
  /** Questions whose answer is a person, place, time or number: those with a lead line. */
  readonly shortLeads: { readonly right: number; readonly of: number }
  readonly confidences: { readonly answerable: readonly number[]; readonly unanswerable: readonly number[] }
  readonly judged: readonly Judged[]
  /** Null for a set without such labels. */
  readonly labelled: LabelledDifferences | null
}

/** Adds a set's articles to a database of its own, asks its questions and scores the answers. */
export async function measureSet(set: LabelledSet, tell: (what: string) => void): Promise<SetResult> {
  return withKnowledge(set.articles, tell, async (knowledge, articles) => {
    const questions: TaggedQuestion[] = [
      ...parseLabelledQuestions(await readFile(set.questions, 'utf8'), set.questions),
    ]
    const clean = await askAll(knowledge, questions, ({ question }) => question, tell)
    const random = createRandom(1)
    // A variant is written in another way already.
    const mistyped = ({ question, typo, kind }: TaggedQuestion) =>
      typo ?? (kind === 'variant' ? question : withTypingErrors(question, random))
    const typo = await askAll(knowledge, questions, mistyped, tell)
    const short = clean.filter(
      ([{ kind, tags }]) => kind === 'answerable' && tags?.some((tag) => shortAnswers.includes(tag)),
    )
    const confidencesOf = (unanswerable: boolean) =>
      clean
        .filter(([{ kind }]) => kind !== 'variant' && (kind === 'unanswerable') === unanswerable)
        .map(([, { confidence }]) => confidence)
    return {
      set,
      articles,
      clean: scoreAnswers(clean),
      typo: scoreAnswers(typo),
      shortLeads: { right: short.filter(([, { lead }]) => lead !== null).length, of: short.length },
      confidences: { answerable: confidencesOf(false), unanswerable: confidencesOf(true) },
      judged: clean.filter(([{ kind }]) => kind !== 'variant').map(judge),
      labelled:
        set.labels === undefined ? null : compareWithLabels(clean, JSON.parse(await readFile(set.labels, 'utf8'))),
    }
  })
}

/** A knowledge base over a folder of articles, in a file that is gone afterwards. */
export async function withKnowledge<Result>(
  folder: string,
  tell: (what: string) => void,
  use: (knowledge: Knowledge, articles: number) => Promise<Result>,
): Promise<Result> {
  const place = await mkdtemp(join(tmpdir(), 'footnote-quality-'))
  try {
    const knowledge = await openKnowledge({ file: join(place, 'quality.db') })
    try {
      tell('adding articles')
      const { added, failed } = await knowledge.ingest({ paths: [folder] })
      if (failed > 0) tell(`${failed} files could not be added`)
      return await use(knowledge, added)
    } finally {
      await knowledge.close()
    }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function askAll(
  knowledge: Knowledge,
  questions: readonly TaggedQuestion[],
  textOf: (question: LabelledQuestion) => string,
  tell: (what: string) => void,
): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  for (const [at, question] of questions.entries()) {
    if (at % 500 === 0) tell(`asking ${at} of ${questions.length}`)
    asked.push([question, await knowledge.ask({ text: textOf(question), limit, now, record: false })])
  }
  return asked
}

/** Confidence promises that one of the best three sentences answers the question. */
function judge([question, answer]: Asked): Judged {
  const best = answer.citations.slice(0, 3)
  const right =
    question.kind !== 'unanswerable' && best.some((cited) => question.support.some((span) => supports(cited, span)))
  return { confidence: answer.confidence, right }
}
