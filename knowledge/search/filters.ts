import type { IsoDate, Span } from '../model.ts'
import { analyse } from './analysis.ts'
import { timeLimitIn } from './time-limit.ts'
import type { Filters, TimeLimit } from './understood.ts'

const says =
  'say|says|said|tell|tells|told|claim|claims|claimed|state|states|stated|announce|announced|think|thinks|call|called|describe|described|promise|promised|demand|demanded|argue|argued|insist|insisted|explain|explained|respond|responded|warn|warned|estimate|estimated|report|reports|reported|write|writes|wrote|admit|admitted|deny|denied|accuse|accused|blame|blamed|add|added'
const who = '(?<speaker>[^,?.!;:]{2,60}?)'
// what cannot be part of a speaker's name: a time, another clause
const end =
  '(?=\\s+(?:on|in|at|before|after|since|about|yesterday|today|when|how|what|who|where|why|did|does|was|were|is|are|has|have|will|can)(?!\\p{L})|[,?.!;:]|\\s*$)'

/** "According to X": the whole phrase only says whose words are wanted. */
const accordingForms: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:according to|as per)\\s+(?:the\\s+)?${who}${end}`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?:по словам|по данным|по информации|согласно|за словами|за даними|згідно з)\\s+${who}${end}`,
    'iu',
  ),
]

const speakerForms: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:what|how|why|when|where|which \\p{L}+|how (?:many|much)(?: \\p{L}+)?) (?:did|does|do|has|had|have) (?:the )?(?<speaker>.{2,50}?) (?:${says})(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:что|що)\s+(?:сказал[аи]?|заявил[аи]?|говорит|сообщил[аи]?|сказав|сказала|заявив|заявила|каже|повідомив|повідомила)\s+(?<speaker>\p{L}+(?:\s+\p{Lu}\p{L}+)*)/iu,
]

/** "According to the sources" limits nothing. */
const anyone =
  /^(?:(?:all|any|the|these|your|our)\s+)*(?:articles?|reports?|sources?|texts?|news|media|press|papers?|newspapers?|you|us)$/iu

/** Limits on speaker and time that stand in the question's words, and the words that only put them. */
export function readFilters(
  text: string,
  now?: IsoDate,
): { readonly filters: Filters; readonly spans: readonly Span[] } {
  const limit = timeLimitIn(text, now)
  const according = firstMatch(accordingForms, text)
  const speaker = (according ?? firstMatch(speakerForms, text))?.groups?.speaker ?? ''
  const spans = [
    ...(according ? [{ start: according.index, end: according.index + according[0].length }] : []),
    ...(limit ? [{ start: limit.start, end: limit.end }] : []),
  ]
  return {
    filters: {
      speaker: anyone.test(speaker.trim())
        ? []
        : analyse(speaker, 'en')
            .filter(({ stop }) => !stop)
            .map(({ word }) => word),
      speakerOnly: according !== undefined,
      time: limit && withoutPlace(limit),
    },
    spans,
  }
}

function withoutPlace({ words, relation, year, month, day, weekday }: TimeLimit): TimeLimit {
  return { words, relation, year, month, day, weekday }
}

function firstMatch(forms: readonly RegExp[], text: string): RegExpExecArray | undefined {
  return forms.map((form) => form.exec(text)).find((match) => match !== null)
}
