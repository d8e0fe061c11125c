import type { Knowledge, Undo } from '../../../knowledge/index.ts'

/** How a change is taken back, as somebody would type it. */
export function wayBack(undo: Undo): string {
  switch (undo.verb) {
    case 'retract':
    case 'unretract':
      return `/${undo.verb} ${undo.subject}`
    case 'edit':
      return `/edit ${undo.subject} ${pairs({
        outlet: undo.change.outlet,
        title: undo.change.title,
        url: undo.change.url,
        published: undo.change.publishedAt,
      })}`
    case 'speaker':
      return `/edit ${undo.subject} ${pairs({ speaker: undo.speaker?.name ?? null, role: undo.speaker?.role ?? undefined })}`
    case 'unpoint':
      return `/unanswered open ${undo.subject}`
    case 'point':
      return `/unanswered ${undo.claimId} ${undo.subject}`
    case 'alias':
      return `/edit ${undo.subject}`
    case 'unalias':
      return `/edit drop ${undo.subject}`
    default:
      return undo satisfies never
  }
}

/** Takes a change back; that is a change with its own entry and its own way back. */
export async function takeBack({ desk, names }: Knowledge, undo: Undo, by: string, reason: string): Promise<void> {
  switch (undo.verb) {
    case 'retract':
      await desk.retract(undo.subject, reason, by)
      return
    case 'unretract':
      await desk.unretract(undo.subject, by)
      return
    case 'edit':
      await desk.edit(undo.subject, undo.change, by)
      return
    case 'speaker':
      return desk.setSpeaker(undo.subject, undo.speaker, by)
    case 'unpoint':
      return desk.unpoint(undo.subject, by)
    case 'point':
      return desk.point(undo.subject, undo.claimId, by)
    case 'alias':
      await names.addAlias(undo.subject, by)
      return
    case 'unalias':
      await names.removeAlias(undo.subject, by)
      return
    default:
      undo satisfies never
  }
}

/** `outlet="Harbour Post" title=""`; an empty value makes it unknown. */
function pairs(values: Readonly<Record<string, string | null | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${(value ?? '').replaceAll('"', '”')}"`)
    .join(' ')
}

/** Named values in a text, quoted or of one word, and what stands before them. */
export function readPairs(text: string): {
  readonly before: string
  readonly values: Readonly<Record<string, string>>
} {
  const found = [...text.matchAll(/(?<=^|\s)([a-z]+)=(?:"([^"]*)"|(\S*))/g)]
  return {
    before: text.slice(0, found[0]?.index ?? text.length).trim(),
    values: Object.fromEntries(found.map(([, name, quoted, plain]) => [name ?? '', quoted ?? plain ?? ''])),
  }
}
