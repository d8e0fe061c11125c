import { type CheckedStatement, mostStatements, type Slot } from '../../knowledge/index.ts'
import { type Block, list, notice, paragraph, type Reply, reply, strong, text } from '../core/reply.ts'
import type { MessageKey } from '../messages/keys.ts'
import type { Voice } from './citation-line.ts'
import { createNumbering, type Numbering } from './numbering.ts'

const statementsShown = 8
/** Units of a statement repeated above its verdict. */
const statementUnits = 200
/** Citations of each side of a statement; with more statements fewer of them fit. */
const citedEach = (statements: number) => (statements > 4 ? 1 : 2)

/** Each statement with who says the same and who says otherwise; no verdict on who is right. */
export function checkReply(statements: readonly CheckedStatement[], voice: Voice): Reply {
  const { say } = voice
  if (statements.length === 0) return reply([notice('hint', say('check-nothing'))], { audience: 'asker' })
  const shown = statements.slice(0, statementsShown)
  const numbering = createNumbering(voice)
  const items = shown.map((statement) => statementBlocks(statement, citedEach(shown.length), numbering, voice))
  const left = statements.length - shown.length
  return reply(
    [
      ...(items.length === 1 ? (items[0] ?? []) : [list('numbered', items)]),
      ...(left > 0 ? [paragraph(text(say('check-more', { count: left })))] : []),
      ...(statements.length === mostStatements ? [paragraph(text(say('check-cut', { count: mostStatements })))] : []),
    ],
    {
      actions: numbering.actions(),
      audience: statements.every(({ verdict }) => verdict === 'no-source') ? 'asker' : 'everyone',
    },
  )
}

function statementBlocks(
  { statement, verdict, slot, agreeing, differing }: CheckedStatement,
  most: number,
  { quote, numberOf }: Numbering,
  { say }: Voice,
): readonly Block[] {
  const slotted = say(slotKey(slot))
  const side = (title: string, citations: CheckedStatement['agreeing']): readonly Block[] => {
    const cited = citations.slice(0, most)
    if (cited.length === 0) return []
    // A quote that stands above already is named by its number.
    const above = cited.map(({ claimId }) => numberOf(claimId)).filter((number) => number > 0)
    const fresh = cited.filter(({ claimId }) => numberOf(claimId) === 0).map((citation) => quote(citation, []))
    return [paragraph(text([title, ...above.map((number) => `[${number}]`)].join(' '))), ...fresh]
  }
  return [
    paragraph(
      text(`${shorten(statement)}: `),
      strong(verdict === 'says-otherwise' ? say('check-says-otherwise', { slot: slotted }) : say(`check-${verdict}`)),
    ),
    ...side(say('check-same'), agreeing),
    ...side(say('check-otherwise', { slot: slotted }), differing),
  ]
}

const slotKey = (slot: Slot | null): MessageKey & `check-slot-${string}` => `check-slot-${slot ?? 'any'}`

function shorten(statement: string): string {
  const line = statement
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!…]+$/u, '')
  return line.length > statementUnits ? `${line.slice(0, statementUnits).replace(/\s+\S*$/u, '')}…` : line
}
