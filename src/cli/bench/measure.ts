// A process of its own: what it measures shares neither memory nor warm code with anything else.
import { toFailureLine } from '../failure.ts'
import { type Engine, openEngine } from './engines.ts'
import { extractTexts } from './extract-texts.ts'
import { fillDatabase } from './fill.ts'
import type { Answered, AnswerJob, Latency, MeasureJob } from './measurement.ts'
import type { BenchQuestion } from './questions.ts'

/** Longest time for one round of questions, so that a slow engine still gives a figure. */
const roundMilliseconds = 15_000
const fewestQuestions = 10

process.once('message', async (job: MeasureJob) => {
  try {
    process.send?.(await result(job))
  } catch (error) {
    process.stderr.write(`${toFailureLine(error)}\n`)
  }
  process.disconnect()
})

function result(job: MeasureJob) {
  switch (job.task) {
    case 'fill':
      return fillDatabase(job)
    case 'extract':
      return extractTexts(job)
    case 'answer':
      return measureAnswers(job)
  }
}

async function measureAnswers(job: AnswerJob): Promise<Answered> {
  const started = performance.now()
  const engine = await openEngine[job.engine](job)
  await engine.ask(job.questions[0]?.text ?? '')
  const readySeconds = (performance.now() - started) / 1000
  await measureRound(engine, job.before, ({ text }) => text)
  const clean = await measureRound(engine, job.questions, ({ text }) => text)
  const typo = await measureRound(engine, job.questions, ({ typo }) => typo)
  const memory = process.memoryUsage.rss()
  await engine.close()
  return { clean, typo, memory, readySeconds }
}

async function measureRound(
  engine: Engine,
  questions: readonly BenchQuestion[],
  textOf: (question: BenchQuestion) => string,
): Promise<Latency> {
  const times: number[] = []
  let found = 0
  const roundStarted = performance.now()
  for (const question of questions) {
    const started = performance.now()
    const results = await engine.ask(textOf(question))
    times.push(performance.now() - started)
    if (question.answers.some((answer) => results.some((text) => text.includes(answer)))) found++
    if (times.length >= fewestQuestions && performance.now() - roundStarted > roundMilliseconds) break
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99), count: times.length, found: found / times.length }
}
