import { clauseEnd, objectEnd } from './content-end.ts'
import type { CueEntry } from './cue-lexicon.ts'
import type { Found, Place } from './found.ts'
import type { Item } from './items.ts'
import { phraseBefore, type Subject } from './phrases.ts'
import { subjectBefore } from './subjects.ts'

interface NounEntry {
  readonly stance: CueEntry['stance']
  /** What may follow the noun and open the content. */
  readonly opens: ReadonlySet<string>
}

const table: readonly (readonly [stance: CueEntry['stance'], opens: string, nouns: string])[] = [
  [
    'claim',
    'that',
    'claim assertion contention insistence argument belief suggestion warning fear prediction estimate rumour rumor speculation report',
  ],
  [
    'neutral',
    'that',
    'statement announcement remark conclusion view opinion emphasis acknowledgment admission confirmation explanation revelation hope recognition finding',
  ],
  ['accusation', 'that of against', 'allegation accusation complaint charge criticism'],
  ['denial', 'that of', 'denial rejection dismissal'],
  ['promise', 'that to', 'promise pledge vow assurance commitment threat'],
  ['promise', 'to', 'offer plan decision intention willingness determination agreement'],
  ['denial', 'to', 'refusal'],
  ['demand', 'that to for', 'demand request call appeal plea proposal'],
  ['neutral', 'that about over for', 'concern question doubt worry'],
  ['neutral', 'for of', 'support praise'],
]

/** Reporting nouns, singular and plural, in lower case. */
export const nouns: ReadonlyMap<string, NounEntry> = new Map(
  table.flatMap(([stance, opens, words]) =>
    words.split(' ').flatMap((noun): [string, NounEntry][] => {
      const entry = { stance, opens: new Set(opens.split(' ')) }
      return [
        [noun, entry],
        [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, entry],
      ]
    }),
  ),
)

/** Verbs that only carry the noun: "made a promise", "renewed his request", "voiced concern". */
const carrier =
  /^(?:ma(?:ke|kes|de|king)|issu(?:e|es|ed|ing)|renew(?:s|ed|ing)?|repeat(?:s|ed|ing)?|extend(?:s|ed|ing)?|g(?:ive|ives|ave|iven|iving)|voic(?:e|es|ed|ing)|express(?:es|ed|ing)?|rais(?:e|es|ed|ing)|reiterat(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|publish(?:es|ed|ing)?|deliver(?:s|ed|ing)?|level(?:s|ed|led|ing)?|announc(?:e|es|ed|ing)|offer(?:s|ed|ing)?|reject(?:s|ed|ing)?|reach(?:es|ed|ing)?|ha(?:s|d|ve|ving)|defend(?:s|ed|ing)?|withdr(?:aw|ew)|abandon(?:s|ed|ing)?|broke|kept|outlin(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|declar(?:e|es|ed|ing)|signal(?:s|ed|led|ing)?)$/
/** Nouns whose clause somebody claims even when nobody is named. */
const unowning: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations charge charges fear fears concern concerns suggestion suggestions warning warnings complaint complaints rumour rumours rumor rumors speculation report reports belief assertion assertions'.split(
    ' ',
  ),
)
const possessive = /^(?:'s|’s|'|’)$/
const owner = /^(?:his|her|their|its|my|our|your)$/

/** "the mayor's claim that…", "renewed his request for…": a reporting noun with its owner or a verb that carries it. */
export function nounCue({ items, i, explained, reserved }: Place): Found | null {
  const item = items[i]!
  const entry = nouns.get(item.lower)
  const next = items[i + 1]
  if (!entry || !next || !entry.opens.has(next.lower) || (i < reserved && reserved < items.length)) return null
  if (next.lower === 'to' && !/^(?:VERB|AUX)$/.test(items[i + 2]?.pos ?? '')) return null
  let j = i - 1
  while (items[j]?.pos === 'ADJ' || items[j]?.pos === 'ADV' || items[j]?.pos === 'NUM') j--
  const left = items[j]
  if (!left || left.lower === 'to' || (item.pos === 'VERB' && !owner.test(left.lower))) return null
  const owned = owner.test(left.lower) || possessive.test(left.lower)
  const verb = carriedBy(items, owned ? j - 1 : left.pos === 'DET' ? j - 1 : j)
  let speaker: Subject | null = null
  let cueFrom = i
  if (verb >= 0) {
    speaker = subjectBefore(items, verb)
    cueFrom = verb
  }
  if (!speaker && owned && next.lower !== 'for') {
    speaker = owner.test(left.lower) ? whole(j, j + 1) : asSubject(phraseBefore(items, j - 1))
    cueFrom = i
  }
  // "amid fears that…", "allegations that…": whoever says so is not named, yet it is not the article's word.
  const unowned =
    speaker === null &&
    !owned &&
    next.lower === 'that' &&
    /^(?:claim|accusation|promise)$|^neutral$/.test(entry.stance) &&
    unowning.has(item.lower)
  if (unowned ? cueFrom < explained : !speaker || speaker.from < explained) return null
  const from = /^(?:about|of|over|against)$/.test(next.lower) ? i + 2 : i + 1
  if (from >= items.length) return null
  const { end, via, resume } = next.lower === 'that' ? clauseEnd(items, from, i) : objectEnd(items, from, i)
  if (end <= from) return null
  const lemma = item.lower.replace(/ies$/, 'y').replace(/s$/, '')
  return {
    content: [{ from, to: end }],
    speaker,
    cue: { from: cueFrom, to: i + 1 },
    entry: { lemma, stance: entry.stance },
    via: via ? [via] : [],
    resume,
  }
}

/** Index of the carrying verb at `j`; -1 when there is none. */
function carriedBy(items: readonly Item[], j: number): number {
  const item = items[j]
  return item && (item.pos === 'VERB' || item.pos === 'AUX') && carrier.test(item.lower) ? j : -1
}

const whole = (from: number, to: number): Subject => ({ from, to, core: { from, to } })

const asSubject = (range: { from: number; to: number } | null): Subject | null => range && whole(range.from, range.to)
