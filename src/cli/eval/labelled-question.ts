import { CommandFailure } from '../failure.ts'

/** A question with what is known about its right answer; one JSON object a line. */
export interface LabelledQuestion {
  readonly id: string
  readonly question: string
  /** The same question with typing errors. */
  readonly typo?: string
  /** `variant`: an answerable question in another spelling or script, counted apart. */
  readonly kind: 'answerable' | 'unanswerable' | 'variant'
  /** Where the answer stands; `article` is a file name or address. */
  readonly support: readonly SupportSpan[]
  /** The answer in words, where it was written down. */
  readonly answer?: string
  readonly sources_disagree?: 'yes' | 'no'
  readonly speakers?: readonly LabelledSpeaker[]
}

export interface SupportSpan {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly exact: string
}

export interface LabelledSpeaker {
  readonly canonical?: string
  /** Null for the article's own voice. */
  readonly asWritten?: string | null
  readonly article?: string
}

const kinds = ['answerable', 'unanswerable', 'variant']

/** Reads labelled questions; a line that is none of them is named. */
export function parseLabelledQuestions(text: string, file: string): readonly LabelledQuestion[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const row = parseRow(line)
    if (row === null) {
      throw new CommandFailure(
        `${file}: line ${at + 1} is not a labelled question; it wants "id", "question" and "kind" (${kinds.join(', ')})`,
      )
    }
    return [row]
  })
}

function parseRow(line: string): LabelledQuestion | null {
  try {
    const row = JSON.parse(line)
    const sound = row.id !== undefined && typeof row.question === 'string' && kinds.includes(row.kind)
    return sound ? { ...row, id: String(row.id), support: row.support ?? [] } : null
  } catch {
    return null
  }
}
