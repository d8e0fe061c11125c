import type { APIButtonComponent } from 'discord.js'
import type { Action, Intent } from '../../src/core/reply.ts'
import type { Say } from '../../src/messages/messages.ts'
import {
  button,
  labelOf,
  linkButton,
  meaningOf,
  mostButtons,
  mostOptions,
  ownIntent,
  type Row,
  rowsOf,
  select,
} from './components.ts'
import { followUpId, selectId, uniqueIds } from './custom-id.ts'
import { plain } from './escape.ts'
import type { ReplyPart } from './layout.ts'
import { buttonUrl } from './quote-markdown.ts'
import type { Unit } from './units.ts'

/** What can be chosen below a reply, and what it takes of the message's limits. */
export interface Controls {
  readonly components: number
  readonly text: number
  /** Actions for which there is no room. */
  readonly left: readonly Action[]
  /** `rest` is what the button for the rest stands for, when there is one. */
  rows(idOf: (intent: Intent) => string, rest: Intent | null): readonly Row[]
}

/** From so many full quotes on they are chosen from a list. */
const fewestListed = 2
/** UTF-16 units of all options together. */
const longestOptions = 1200
const shortestDescription = 10

/** Full quotes in one list, all else as buttons in rows. */
export function controlsOf({ units, actions, followUp }: ReplyPart, say: Say): Controls {
  const quotes = actions.filter(isQuote)
  const listed = quotes.length >= fewestListed ? quotes.slice(0, mostOptions) : []
  const others = actions.filter((action) => !(isQuote(action) && quotes.length >= fewestListed))
  const pressed = others.slice(0, mostButtons)
  const ends = [say('action-rest'), ...(followUp === null ? [] : [say('action-follow-up')])]
  const options = optionsOf(listed, units)
  const placeholder = say('select-quote')
  const buttons = pressed.length + ends.length
  const labels = [...pressed.map(({ label }) => labelOf(label)), ...ends.map(labelOf)]
  return {
    components: buttons + Math.ceil(buttons / 5) + (listed.length > 0 ? 2 : 0),
    text:
      lengthOf(labels) +
      (listed.length > 0 ? placeholder.length : 0) +
      lengthOf(options.flatMap(({ label, description }) => [label, description])),
    left: [...quotes.slice(listed.length > 0 ? mostOptions : quotes.length), ...others.slice(mostButtons)],
    rows(idOf, rest) {
      const unique = uniqueIds()
      const list = options.map(({ intent, ...option }) => ({ ...option, id: idOf(intent) }))
      const row: APIButtonComponent[] = [
        ...(rest === null ? [] : [button(say('action-rest'), unique(idOf(rest)))]),
        ...pressed.flatMap((action) => {
          if (action.kind === 'link') {
            const url = buttonUrl(action.url)
            return url === null ? [] : [linkButton(action.label, url)]
          }
          const meaning = meaningOf(action)
          return meaning === null ? [] : [button(action.label, unique(idOf(meaning)))]
        }),
        ...(followUp === null
          ? []
          : [button(say('action-follow-up'), followUpId(idOf({ name: ownIntent.followUp, argument: followUp })))]),
      ]
      return [...(list.length > 0 ? [select(selectId(0), placeholder, list)] : []), ...rowsOf(row)]
    },
  }
}

type Quoted = Extract<Action, { kind: 'intent' }>

function isQuote(action: Action): action is Quoted {
  return action.kind === 'intent' && action.intent.name === 'source'
}

/** A quote is known by who says it. */
function optionsOf(quotes: readonly Quoted[], units: readonly Unit[]) {
  const room = Math.floor(longestOptions / Math.max(1, quotes.length))
  return quotes.map(({ label, intent }) => {
    const unit = units.find((one) => one.kind === 'quote' && one.claimId === intent.argument)
    const said = unit?.kind === 'quote' ? unit.citation.map(({ text }) => text).join('') : ''
    const name = plain(label, Math.min(100, room)) || '…'
    const left = Math.min(100, room - name.length)
    return { label: name, description: left < shortestDescription ? '' : plain(said, left), intent }
  })
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0)
}
