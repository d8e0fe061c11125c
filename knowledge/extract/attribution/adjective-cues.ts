import { clauseEnd, objectEnd } from './content-end.ts'
import type { CueEntry } from './cue-lexicon.ts'
import type { Found, Place } from './found.ts'
import { subjectBefore } from './subjects.ts'

interface AdjectiveEntry {
  readonly stance: CueEntry['stance']
  readonly opens: ReadonlySet<string>
}

const table: readonly (readonly [stance: CueEntry['stance'], opens: string, adjectives: string])[] = [
  [
    'claim',
    'that',
    'confident sure certain convinced adamant hopeful optimistic positive persuaded doubtful skeptical sceptical pessimistic',
  ],
  [
    'neutral',
    'that about',
    'concerned worried afraid anxious fearful upset angry glad happy unhappy sorry aware excited disappointed nervous furious',
  ],
  ['neutral', 'that of', 'proud aware'],
  ['accusation', 'of', 'critical dismissive scornful'],
  ['neutral', 'of', 'supportive wary skeptical'],
  ['promise', 'to', 'willing unwilling ready prepared determined'],
]

/** Adjectives of attitude, in lower case. */
export const adjectives: ReadonlyMap<string, AdjectiveEntry> = new Map(
  table.flatMap(([stance, opens, words]) =>
    words.split(' ').map((word): [string, AdjectiveEntry] => [word, { stance, opens: new Set(opens.split(' ')) }]),
  ),
)

const be =
  /^(?:is|are|was|were|am|'s|’s|'re|’re|been|remains?|remained|seems?|seemed|feels?|felt|sounded|became|being)$/

/** "officials are confident that…": an attitude with its clause. */
export function adjectiveCue({ items, i, explained, reserved }: Place): Found | null {
  const item = items[i]!
  const entry = adjectives.get(item.lower)
  const next = items[i + 1]
  if (!entry || !next || !entry.opens.has(next.lower) || (i < reserved && reserved < items.length)) return null
  let verb = i - 1
  while (items[verb]?.pos === 'ADV') verb--
  if (!be.test(items[verb]?.lower ?? '')) return null
  const speaker = subjectBefore(items, verb)
  if (!speaker || speaker.from < explained || /^(?:it|this|there|that)$/.test(items[speaker.from]!.lower)) return null
  const from = /^(?:about|of)$/.test(next.lower) ? i + 2 : i + 1
  if (from >= items.length) return null
  const { end, via, resume } = next.lower === 'that' ? clauseEnd(items, from, i) : objectEnd(items, from, i)
  if (end <= from) return null
  return {
    content: [{ from, to: end }],
    speaker,
    cue: { from: verb, to: i + 1 },
    entry: { lemma: `be ${item.lower}`, stance: entry.stance },
    via: via ? [via] : [],
    resume,
  }
}
