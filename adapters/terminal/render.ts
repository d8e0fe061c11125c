import { clean } from '../../src/core/clean.ts'
import type { Action, Block, Inline, Intent, Notice, QuoteBlock, Reply } from '../../src/core/reply.ts'
import { paint, type Style } from './style.ts'
import { type Run, wrap } from './wrap.ts'

/** How to print: in colours, within how many columns (null: long lines stay whole), with numbers to choose by. */
export interface Surface {
  readonly colour: boolean
  readonly columns: number | null
  readonly numbered: boolean
}

/** A line before it is painted: what stands in front of it, and its runs. */
interface Line {
  readonly prefix: readonly Run[]
  readonly runs: readonly Run[]
}

const narrowest = 20
const tones: Readonly<Record<Notice['tone'], Style>> = { hint: 'plain', warning: 'warning', error: 'error' }
const bar: Run = { text: '▎ ', style: 'label' }
const indent: Run = { text: '  ', style: 'plain' }

/** A reply as lines of text, ending in a line feed. */
export function renderReply(reply: Reply, surface: Surface): string {
  const columns = surface.columns === null ? Number.POSITIVE_INFINITY : Math.max(narrowest, surface.columns)
  // Where nobody can choose by number, a quote is named by the id that fetches it.
  const names = surface.numbered ? [] : namesOf(reply)
  const lines = [
    ...reply.blocks.flatMap((block) => renderBlock(block, columns, names)),
    ...renderActions(reply.actions, surface, columns),
  ]
  return lines.map((line) => `${paintLine(line, surface.colour)}\n`).join('')
}

/** What the numbers stand for, first one first; links and copies need none. */
export function choicesOf({ actions }: Reply): readonly Extract<Action, { kind: 'intent' }>[] {
  return actions.filter((action) => action.kind === 'intent')
}

/** Buttons whose numbers stand beside the quotes already. */
function isSource({ name }: Intent): boolean {
  return name === 'source'
}

function namesOf(reply: Reply): readonly string[] {
  return choicesOf(reply).flatMap(({ intent }) => (isSource(intent) ? [intent.argument] : []))
}

function renderBlock(block: Block, columns: number, names: readonly string[]): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return flow(
        block.children.map((child) => toRun(child)),
        columns,
      )
    case 'notice':
      return flow(
        block.children.map((child) => restyle(toRun(child), tones[block.tone])),
        columns,
      )
    case 'quote':
      return renderQuote(block, columns, names)
    case 'list':
      return block.items.flatMap((item, i) => {
        const marker: Run = { text: block.style === 'numbered' ? `${i + 1}. ` : '• ', style: 'label' }
        const blank: Run = { text: ' '.repeat(marker.text.length), style: 'plain' }
        return item
          .flatMap((inner) => renderBlock(inner, columns - marker.text.length, names))
          .map(({ prefix, runs }, j) => ({ prefix: [j === 0 ? marker : blank, ...prefix], runs }))
      })
    default:
      return block satisfies never
  }
}

function renderQuote(quote: QuoteBlock, columns: number, names: readonly string[]): readonly Line[] {
  const { before, words, after, unfolded, label, citation } = quote
  const [front, back] = unfolded ? [clean(before), clean(after)] : [before.trim() && '… ', after.trim() && ' …']
  const shown: readonly Run[] = [
    { text: front, style: 'dim' },
    ...words.map((word) => ({ ...toRun(word), text: clean(word.text) })),
    { text: back, style: 'dim' },
  ]
  const name = label === null ? undefined : names[label - 1]
  const source: readonly Run[] = [
    ...citation.map((part) => restyle(toRun(part, false), 'dim')),
    ...(label === null ? [] : [{ text: ` [${label}]`, style: 'label' } as const]),
    ...(name === undefined ? [] : [{ text: ` ${oneLine(name)}`, style: 'dim' } as const]),
  ]
  return [
    ...flow(shown, columns - bar.text.length).map(({ runs }) => ({ prefix: [bar], runs })),
    ...(source.length === 0
      ? []
      : flow(source, columns - indent.text.length).map(({ runs }) => ({ prefix: [indent], runs }))),
  ]
}

/** Sources carry the numbers of their quotes already; without numbers to choose by, only questions are worth showing. */
function renderActions(actions: readonly Action[], { numbered }: Surface, columns: number): readonly Line[] {
  const choices = actions.filter((action) => action.kind === 'intent')
  const numbers = choices.flatMap((choice, i) => {
    if (isSource(choice.intent) || !(numbered || choice.intent.name === 'ask')) return []
    const marker: Run = { text: numbered ? `${String(i + 1).padStart(3)}  ` : '• ', style: 'label' }
    const blank: Run = { text: ' '.repeat(marker.text.length), style: 'plain' }
    return flow([{ text: oneLine(choice.label), style: 'plain' }], columns - marker.text.length).map(({ runs }, j) => ({
      prefix: [j === 0 ? marker : blank],
      runs,
    }))
  })
  const links = actions.flatMap((action) =>
    // An address broken into lines could not be opened.
    action.kind === 'link'
      ? flow([toRun({ kind: 'link', text: action.label, url: action.url })], Number.POSITIVE_INFINITY)
      : [],
  )
  return [...links, ...numbers]
}

function toRun(inline: Inline, showUrl = true): Run {
  switch (inline.kind) {
    case 'text':
    case 'instant':
      return { text: oneLine(inline.text), style: 'plain' }
    case 'strong':
      return { text: oneLine(inline.text), style: 'strong' }
    case 'link':
      return showUrl
        ? { text: oneLine(`${inline.text}: ${inline.url}`), style: 'plain' }
        : { text: oneLine(inline.text), style: 'link' }
    default:
      return inline satisfies never
  }
}

/** Only quotes keep their line feeds, behind their bar: elsewhere one could forge a line of the bot's own. */
function oneLine(words: string): string {
  return clean(words).replaceAll('\n', ' ')
}

/** Plain words take the style of their surroundings. */
function restyle(run: Run, style: Style): Run {
  return run.style === 'plain' ? { ...run, style } : run
}

function flow(runs: readonly Run[], columns: number): readonly Line[] {
  return wrap(runs, Math.max(1, columns)).map((line) => ({ prefix: [], runs: line }))
}

function paintLine({ prefix, runs }: Line, colour: boolean): string {
  const merged: { text: string; style: Style }[] = []
  for (const { text, style } of [...prefix, ...runs]) {
    const before = merged.at(-1)
    if (before?.style === style) before.text += text
    else merged.push({ text, style })
  }
  return merged
    .map(({ text, style }) => paint(text, style, colour))
    .join('')
    .trimEnd()
}
