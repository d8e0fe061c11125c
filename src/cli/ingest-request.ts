import type { Command } from 'commander'
import type { IngestRequest } from '../../knowledge/index.ts'
import { isoDate, languageTag } from './option-values.ts'
import { userName } from './user-name.ts'

export interface IngestOptions {
  readonly db?: string
  readonly json?: boolean
  readonly outlet?: string
  readonly published?: string
  readonly language?: string
}

/** Gives a command the options that every way of adding articles has. */
export function withIngestOptions(command: Command): Command {
  return command
    .option('--outlet <name>', 'who published it')
    .option('--published <date>', 'the day it was published, such as 2022-06-14', isoDate)
    .option('--language <tag>', 'its language, such as en', languageTag)
    .option('--json', 'print what became of it as JSON')
}

export function toIngestRequest({ outlet, published, language }: IngestOptions): IngestRequest {
  return {
    addedBy: userName(),
    from: process.cwd(),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  }
}
