import { list, notice, paragraph, reply, strong, text } from '../../core/reply.ts'
import type { Command } from '../command.ts'
import { type DeskParts, deskCommand } from './desk-parts.ts'

const rowsShown = 10

/** The answers that people found least useful; nothing changes the ranking by itself. */
export function createFeedback({ knowledge, messages }: DeskParts): Command {
  return deskCommand(messages, 'feedback', [], async ({ voice: { say } }) => {
    const rows = await knowledge.desk.feedback(rowsShown)
    if (rows.length === 0) return reply([notice('hint', say('desk-empty'))], { audience: 'asker' })
    const lines = rows.map((row) => [paragraph(text(say('feedback-line', row)))])
    return reply([paragraph(strong(say('feedback-title'))), list('numbered', lines)], { audience: 'asker' })
  })
}
