import { type Clause, writeClause } from './clauses.ts'
import type { Random } from './random.ts'
import type { TextEvent } from './text-event.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A generated sentence with questions that it answers. */
export interface GeneratedSentence {
  readonly text: string
  readonly questions: readonly string[]
}

/** Writes a sentence about an event: narration, a quotation, or somebody's words reported. */
export function writeSentence(random: Random, words: Vocabulary, event: TextEvent): GeneratedSentence {
  return random.pick(frames)(writeClause(random, words, event), random, event)
}

type Frame = (clause: Clause, random: Random, event: TextEvent) => GeneratedSentence

const frames: readonly Frame[] = [
  plain,
  plain,
  plain,
  ({ text, questions }, random, event) => {
    const { name, role } = random.pick(event.people)
    return { text: `${name}, ${role}, said that ${text}.`, questions: [...questions, said(name, text)] }
  },
  ({ text, questions }, random, event) => {
    const { name } = random.pick(event.people)
    return { text: `“${upper(text)},” ${name} said.`, questions: [...questions, said(name, text)] }
  },
  ({ text, questions }, _, event) => ({
    text: `According to the ${event.organisation}, ${text}.`,
    questions: [...questions, said(`the ${event.organisation}`, text)],
  }),
  ({ text, questions }, random, event) => {
    const { name } = random.pick(event.people)
    return { text: `${upper(text)}, ${name} told reporters.`, questions: [...questions, said(name, text)] }
  },
]

function plain({ text, questions }: Clause): GeneratedSentence {
  return { text: `${upper(text)}.`, questions }
}

function said(who: string, clause: string): string {
  const topic = clause
    .replace(/^.*?\bthe /, '')
    .split(' ')
    .slice(0, 2)
  return `what did ${who} say about the ${topic.join(' ')}?`
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
