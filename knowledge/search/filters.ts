import type { IsoDate } from '../model.ts'
import { analyse } from './analysis.ts'
import type { Filters } from './understood.ts'

const speakerForms: readonly RegExp[] = [
  /\baccording to (?:the )?(?<speaker>[^,?.!;]{2,60})/iu,
  /\bas per (?:the )?(?<speaker>[^,?.!;]{2,60})/iu,
  /\b(?:what|how|why|when|where) (?:did|does|do|has|had|have) (?:the )?(?<speaker>.{2,50}?) (?:say|said|tell|told|claim|claimed|state|stated|announce|announced|think|call|called|describe|described|promise|promised|demand|demanded|argue|insist|explain|explained|respond|responded|warn|warned|estimate|estimated)(?!\p{L})/iu,
  /(?<!\p{L})(?:по словам|по данным|согласно|за словами|за даними|згідно з)\s+(?<speaker>[^,?.!;]{2,60})/iu,
  /(?<!\p{L})(?:что|що)\s+(?:сказал[аи]?|заявил[аи]?|говорит|сообщил[аи]?|сказав|сказала|заявив|заявила|каже|повідомив|повідомила)\s+(?<speaker>\p{L}+(?:\s+\p{Lu}\p{L}+)*)/iu,
]

const weekdays: readonly RegExp[] = [
  /sunday|воскресенье|неділ/iu,
  /monday|понедельник|понеділ/iu,
  /tuesday|вторник|вівтор/iu,
  /wednesday|\bсред[уы]|\bсеред/iu,
  /thursday|четверг|четвер/iu,
  /friday|пятниц|п'ятниц/iu,
  /saturday|суббот|субот/iu,
]

const months =
  /^(?:jan|янв|січ)|^(?:feb|фев|лют)|^(?:mar|мар|бер)|^(?:apr|апр|кві)|^(?:may|мая|май|тра)|^(?:jun|июн|чер)|^(?:jul|июл|лип)|^(?:aug|авг|сер)|^(?:sep|сен|вер)|^(?:oct|окт|жов)|^(?:nov|ноя|лис)|^(?:dec|дек|гру)/i

/** Limits on speaker and time that stand in the question's words. */
export function readFilters(text: string, now?: IsoDate): Filters {
  const speaker = speakerForms.map((form) => form.exec(text)?.groups?.speaker).find((found) => found !== undefined)
  const on = /(?<!\p{L})(?:on|on the|во?|у|в)\s+(?<day>\p{L}+)/iu.exec(text)?.groups?.day ?? ''
  const weekday = weekdays.findIndex((day) => day.test(on))
  return {
    speaker: analyse(speaker ?? '', 'en')
      .filter(({ stop }) => !stop)
      .map(({ word }) => word),
    ...range(text, now),
    weekday: weekday < 0 ? null : weekday,
  }
}

function range(text: string, now?: IsoDate): { readonly from: IsoDate | null; readonly to: IsoDate | null } {
  const day = now ? relativeDay(text, now) : null
  if (day) return { from: day, to: day }
  const match =
    /(?<!\p{L})(?<word>before|until|by|after|since|on|до|после|с|після|з)\s+(?:the\s+)?(?:(?<d1>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<m1>\p{L}{3,})|(?<m2>\p{L}{3,})\s+(?<d2>\d{1,2})(?:st|nd|rd|th)?(?!\d))(?:,?\s+(?<year>\d{4}))?/iu.exec(
      text,
    )
  if (!match?.groups) return { from: null, to: null }
  const { word = '', d1, d2, m1, m2, year } = match.groups
  const month = monthOf(m1 ?? m2 ?? '')
  if (month === 0) return { from: null, to: null }
  // without a year the dates of the articles decide it: `--06-15` is a day of any year
  const date = `${year ?? '-'}-${String(month).padStart(2, '0')}-${String(Number(d1 ?? d2)).padStart(2, '0')}`
  if (/^(?:before|until|by|до)$/i.test(word)) return { from: null, to: date }
  if (/^(?:after|since|после|с|після|з)$/i.test(word)) return { from: date, to: null }
  return { from: date, to: date }
}

function relativeDay(text: string, now: IsoDate): IsoDate | null {
  const back = /(?<!\p{L})(?:today|сегодня|сьогодні)(?!\p{L})/iu.test(text)
    ? 0
    : /(?<!\p{L})(?:yesterday|вчера|вчора)(?!\p{L})/iu.test(text)
      ? 1
      : null
  if (back === null) return null
  return new Date(Date.parse(now.slice(0, 10)) - back * 86_400_000).toISOString().slice(0, 10)
}

function monthOf(word: string): number {
  if (!months.test(word)) return 0
  return (
    months.source.split('|^').findIndex((source) => new RegExp(`^${source.replace(/^\^/, '')}`, 'i').test(word)) + 1
  )
}
