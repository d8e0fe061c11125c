import type { Undo } from '../../../knowledge/index.ts'
import type { Outcome } from '../../core/outcome.ts'
import { button, list, notice, paragraph, reply, strong, text } from '../../core/reply.ts'
import type { Call, Command, Step } from '../command.ts'
import { askedAgain, byOf, type DeskParts, deskCommand, deskStep, refusal, told } from './desk-parts.ts'
import { takeBack, wayBack } from './way-back.ts'

const rowsShown = 10
const undoable = 5

/** Who changed what, and the way back of each change, which asks once. */
export function createAudit({ knowledge, messages, changed }: DeskParts): {
  readonly command: Command
  readonly steps: readonly Step[]
} {
  return {
    command: deskCommand(messages, 'audit', [], async ({ voice: { say } }) => {
      const rows = await knowledge.desk.audit(rowsShown)
      if (rows.length === 0) return reply([notice('hint', say('desk-empty'))], { audience: 'asker' })
      const ways = rows.flatMap(({ undo }, i) => (undo === null ? [] : [{ undo, number: i + 1 }])).slice(0, undoable)
      return reply(
        [
          paragraph(strong(say('audit-title'))),
          list(
            'numbered',
            rows.map(({ at, by, action, subject, detail, undo }) => [
              paragraph(
                text(
                  [at.slice(0, 16).replace('T', ' '), by, action, subject, detail].filter((part) => part).join(' · '),
                ),
              ),
              ...(undo === null ? [] : [paragraph(text(say('audit-way', { way: wayBack(undo) })))]),
            ]),
          ),
        ],
        {
          audience: 'asker',
          actions: ways.map(({ undo, number }) => button(say('action-undo', { number }), 'undo', JSON.stringify(undo))),
        },
      )
    }),
    steps: [
      deskStep('undo', async ({ argument, voice: { say } }) => {
        const undo = undoOf(argument)
        if (!undo) return refusal(say('action-expired'))
        return askedAgain(
          [notice('warning', say('undo-ask', { way: wayBack(undo) }))],
          button(say('action-undo-confirm'), 'undo-confirm', argument),
          say,
        )
      }),
      deskStep('undo-confirm', async (call) => confirmed(call)),
    ],
  }

  async function confirmed({ argument, turn, voice: { say } }: Call): Promise<Outcome> {
    const undo = undoOf(argument)
    if (!undo) return refusal(say('action-expired'))
    await takeBack(knowledge, undo, byOf(turn), say('undo-reason'))
    changed()
    return told(turn, say('undone', { way: wayBack(undo) }))
  }
}

/** It was put into the button by this program, but buttons of older versions live on. */
function undoOf(argument: string): Undo | null {
  try {
    const undo: unknown = JSON.parse(argument)
    return typeof undo === 'object' && undo !== null && 'verb' in undo && 'subject' in undo ? (undo as Undo) : null
  } catch {
    return null
  }
}
