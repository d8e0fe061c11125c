import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js'
import { type Action, type Intent, link, type Notice, type Reply } from '../../src/core/reply.ts'
import type { Say } from '../../src/messages/messages.ts'
import { isShowable, linkButton, ownIntent, textDisplay } from './components.ts'
import { controlsOf } from './controls.ts'
import { plain } from './escape.ts'
import { inlineMarkdown } from './inline-markdown.ts'
import { fillPage, labelRoom } from './page.ts'
import { quoteMarkdown, quoteUrl } from './quote-markdown.ts'
import { type Unit, unitsOf } from './units.ts'

/** What is to be shown by one message, and by those behind its button for the rest; plain data, so that it can be kept. */
export interface ReplyPart {
  readonly units: readonly Unit[]
  readonly actions: readonly Action[]
  readonly followUp: string | null
}

/** Components of a message, nested ones included. */
const mostComponents = 40
/** UTF-16 units of text in all components of a message. */
const longestText = 4000
const accents: Readonly<Record<Notice['tone'], number | null>> = { hint: null, warning: 0xfee75c, error: 0xed4245 }

export function wholeReply({ blocks, actions, followUp }: Reply): ReplyPart {
  const long = actions.filter((action) => action.kind === 'link' && !isShowable(action))
  const lines = long.map((action): Unit => {
    const words = action.kind === 'link' ? [link(action.label, action.url)] : []
    return { kind: 'line', children: words, tone: null, leads: false }
  })
  return { units: [...unitsOf(blocks), ...lines], actions: actions.filter(isShowable), followUp }
}

/** One message within Discord's limits, whatever the reply has grown to; `idOf` is asked for the ids in one fixed order. */
export function layOut(part: ReplyPart, say: Say, idOf: (intent: Intent) => string): APIMessageTopLevelComponent[] {
  const controls = controlsOf(part, say)
  const page = fillPage(part.units, {
    text: longestText - controls.text,
    components: mostComponents - 1 - controls.components,
  })
  const left = page.rest.length > 0 || controls.left.length > 0
  const rest: ReplyPart = { units: page.rest, actions: controls.left, followUp: null }
  const shown = [
    ...contents(page.shown, say),
    ...controls.rows(idOf, left ? { name: ownIntent.rest, argument: JSON.stringify(rest) } : null),
  ]
  const accent = accentOf(page.shown)
  return [
    {
      type: ComponentType.Container,
      components: shown.length > 0 ? shown : [textDisplay('…')],
      ...(accent === null ? {} : { accent_color: accent }),
    },
  ]
}

function accentOf(units: readonly Unit[]): number | null {
  const tones = units.map((unit) => (unit.kind === 'line' ? unit.tone : null))
  const worst = (['error', 'warning'] as const).find((tone) => tones.includes(tone))
  return worst === undefined ? null : accents[worst]
}

/** Lines in a row share a component. */
function contents(units: readonly Unit[], say: Say): readonly APIComponentInContainer[] {
  const shown: APIComponentInContainer[] = []
  let lines: string[] = []
  const endLines = () => {
    if (lines.length > 0) shown.push(textDisplay(lines.join('\n')))
    lines = []
  }
  for (const unit of units) {
    if (unit.kind === 'line') {
      const line = inlineMarkdown(unit.children)
      if (line.trim() !== '') lines.push(line)
      continue
    }
    endLines()
    if (unit.kind === 'divider') {
      if (shown.length > 0 && shown.at(-1)?.type !== ComponentType.Separator)
        shown.push({ type: ComponentType.Separator })
      continue
    }
    shown.push(quoteComponent(unit, say))
  }
  endLines()
  if (shown.at(-1)?.type === ComponentType.Separator) shown.pop()
  return shown
}

function quoteComponent(quote: Extract<Unit, { kind: 'quote' }>, say: Say): APIComponentInContainer {
  const content = quoteMarkdown(quote)
  const url = quoteUrl(quote)
  return url === null
    ? textDisplay(content)
    : {
        type: ComponentType.Section,
        components: [{ type: ComponentType.TextDisplay, content }],
        accessory: linkButton(plain(say('action-open'), labelRoom), url),
      }
}
