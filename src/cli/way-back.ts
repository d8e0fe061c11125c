import type { Undo } from '../../knowledge/index.ts'

/** The command line that takes a change back. */
export function toWayBack(undo: Undo | null): string {
  if (undo === null) return ''
  switch (undo.verb) {
    case 'retract':
      return `footnote retract ${undo.subject} --reason TEXT`
    case 'unretract':
      return `footnote unretract ${undo.subject}`
    case 'edit':
      return `footnote edit ${undo.subject} ${options({
        outlet: undo.change.outlet,
        title: undo.change.title,
        url: undo.change.url,
        published: undo.change.publishedAt,
      })}`
    case 'speaker':
      return `footnote edit ${undo.subject} ${options({
        speaker: undo.speaker?.name ?? null,
        role: undo.speaker?.role ?? undefined,
      })}`
    case 'point':
      return `footnote unanswered ${options({ answer: undo.subject, claim: undo.claimId })}`
    case 'unpoint':
      return `footnote unanswered ${options({ reopen: undo.subject })}`
    case 'alias':
      return `footnote aliases ${options({ add: undo.subject })}`
    case 'unalias':
      return `footnote aliases ${options({ remove: undo.subject })}`
    default:
      return undo satisfies never
  }
}

/** Quoted for a shell. */
function options(values: Readonly<Record<string, string | null | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `--${name} '${(value ?? '').replaceAll("'", "'\\''")}'`)
    .join(' ')
}
