/** What a phrase of time means before it is resolved; months count from 1, weekdays from Sunday as 0. */
export type TimeMeaning =
  | { readonly kind: 'weekday'; readonly day: number; readonly shift: -1 | 0 | 1 | null }
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly lastDay: number
      /** Years from the year of publication ("of last year"). */
      readonly yearOffset: number | null
    }
  | {
      readonly kind: 'month'
      readonly year: number | null
      readonly month: number
      readonly part: Part | null
      readonly shift: -1 | 0 | 1 | null
    }
  | { readonly kind: 'year'; readonly year: number; readonly lastYear: number; readonly part: Part | null }
  | { readonly kind: 'day'; readonly offset: number }
  | {
      readonly kind: 'stretch'
      readonly stretch: 'week' | 'month' | 'year' | 'weekend'
      readonly offset: number
      readonly part: 'earlier' | 'later' | null
    }
  | { readonly kind: 'ago'; readonly count: number; readonly stretch: 'day' | 'week' | 'month' | 'year' | 'weekend' }
  | { readonly kind: 'clock'; readonly from: string; readonly to: string | null; readonly zone: string | null }

/** A third of a month or year. */
export type Part = 'early' | 'mid' | 'late'

/** A phrase of time: the words from `first` up to `next`. */
export interface TimePhrase {
  readonly first: number
  readonly next: number
  readonly meaning: TimeMeaning
}

/** Puts a phrase together. */
export const phrase = (first: number, next: number, meaning: TimeMeaning): TimePhrase => ({ first, next, meaning })
