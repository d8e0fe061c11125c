import { paragraph, reply, text } from '../../core/reply.ts'
import type { Command } from '../command.ts'
import { type DeskParts, deskCommand, refusal } from './desk-parts.ts'

/** UTF-16 units that every platform carries as a file. */
const longestExport = 4_000_000

/** All articles and claims as one file of JSON Lines, where a chat can carry it. */
export function createExport({ knowledge, messages }: DeskParts): Command {
  return deskCommand(messages, 'export', [], async ({ turn, voice: { say } }) => {
    const { articles, claims } = await knowledge.stats()
    const lines: string[] = []
    let units = 0
    await knowledge.desk.export((row) => {
      const line = JSON.stringify(row)
      units += line.length + 1
      if (units <= longestExport) lines.push(line)
    })
    if (units > longestExport) return refusal(say('export-too-large'))
    const day = new Date(turn.at).toISOString().slice(0, 10)
    return {
      ...reply([paragraph(text(say('exported', { articles, claims })))], { audience: 'asker' }),
      file: { name: `footnote-${day}.jsonl`, mediaType: 'application/jsonl', text: `${lines.join('\n')}\n` },
    }
  })
}
