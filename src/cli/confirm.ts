import { createInterface } from 'node:readline/promises'
import type { CommandContext } from './command-context.ts'
import { CommandFailure } from './failure.ts'

/** Asks a person once before what cannot be taken for granted; scripts, and those who said `--yes`, are not asked. */
export async function confirm({ line }: CommandContext, question: string, yes: boolean | undefined): Promise<void> {
  if (yes || !line.stdin.isTTY) return
  const prompt = createInterface({ input: line.stdin, output: line.stderr })
  try {
    const answer = await prompt.question(`${question} [y/N] `)
    if (!/^\s*y(?:es)?\s*$/i.test(answer)) throw new CommandFailure('nothing was changed')
  } finally {
    prompt.close()
  }
}
