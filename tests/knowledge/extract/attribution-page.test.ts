import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../knowledge/extract/extract.ts'
import type { ExtractedClaim, Quantity, TimeMention } from '../../../knowledge/model.ts'

const file = join(import.meta.dirname, '..', '..', '..', 'docs', 'attribution.md')
const page = readFileSync(file, 'utf8')
/** Text, then what is found in it: its lines begin with a type and a bar. */
const example = /^```claims( with slots)?\n([\s\S]*?)\n```$/gm
const foundLine = /^(?:direct|indirect|mixed|headline|narration|nothing) \|/

describe('the page about attribution', () => {
  it('shows what the program finds (made anew with `--update`)', async () => {
    const made = page.replace(example, (_, slots: string | undefined, block: string) => {
      const text = block
        .split('\n')
        .filter((line) => !foundLine.test(line))
        .join('\n')
        .trim()
      return `\`\`\`claims${slots ?? ''}\n${text}\n\n${found(text, slots !== undefined).join('\n')}\n\`\`\``
    })
    await expect(made).toMatchFileSnapshot(file)
  })

  it('has an example for each kind of claim and each way of knowing a speaker', () => {
    for (const word of ['direct', 'indirect', 'mixed', 'headline', 'nothing']) expect(page).toContain(`\n${word} |`)
    for (const word of ['exact', 'pronoun', 'unresolved']) expect(page).toContain(`(${word}`)
  })
})

function found(text: string, slots: boolean): readonly string[] {
  const claims = extract(text, { publishedAt: '2024-03-08' }).claims.filter(({ speaker, cue }) => speaker || cue)
  return claims.length === 0 ? ['nothing |'] : claims.map((claim) => line(text, claim, slots))
}

function line(text: string, claim: ExtractedClaim, slots: boolean): string {
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)
  const { speaker, cue, via } = claim
  const role = speaker?.role ? `, ${speaker.role}` : ''
  return [
    claim.type,
    speaker ? `${speaker.asWritten} = ${speaker.name ?? '?'} (${speaker.resolution}${role})` : 'no speaker',
    cue ? `${cut(cue.span)} (${cue.lemma}, ${cue.stance})` : 'no cue',
    claim.spans.map(cut).join(' … '),
    ...(via.length > 0 ? [`via ${via.join(', ')}`] : []),
    ...(slots ? toSlots(claim) : []),
  ]
    .join(' | ')
    .replace(/\s*\n\s*/g, ' ')
}

function toSlots({ quantities, times, places, polarity, hedges, agent }: ExtractedClaim): readonly string[] {
  return [
    polarity,
    ...quantities.map(toQuantity),
    ...times.map(toTime),
    ...places.map((place) => `place ${place}`),
    ...hedges.map((hedge) => `hedge ${hedge}`),
    ...(agent === null ? [] : [`doer ${agent}`]),
  ]
}

function toQuantity({ low, high, noun, unit, approximate }: Quantity): string {
  const about = approximate ? 'about ' : ''
  return `quantity ${about}${low ?? ''}–${high ?? ''} ${[unit, noun].filter(Boolean).join(' of ')}`
}

function toTime({ asWritten, from, to, zone }: TimeMention): string {
  return `time ${asWritten}: ${from}${to === from ? '' : ` to ${to}`}${zone ? ` (${zone})` : ''}`
}
