/** Half-open range in UTF-16 code units into an article's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether a piece of metadata stood in the source or was worked out from it. */
export type Provenance = 'given' | 'inferred'

/** ISO 8601 calendar date (`2022-06-14`) or instant (`2022-06-14T09:30:00Z`). */
export type IsoDate = string

/** Lower-case BCP 47 primary tag: `en`, `ru`, `uk`, …; `und` when it could not be told. */
export type Language = string

/** `live` is searched; `retracted` is not; `corrected` is searched and shown as corrected by a moderator. */
export type ArticleStatus = 'live' | 'retracted' | 'corrected'

/** One version of an article; its text never changes once stored. */
export interface Article {
  /** 12 characters of [a-z0-9], from the article's source. */
  readonly id: string
  /** 1 for the first text seen, one more for each changed text. */
  readonly version: number
  /** File name (relative to the folder given) or URL, as given when it was added. */
  readonly source: string
  readonly outlet: string | null
  readonly outletFrom: Provenance | null
  readonly title: string | null
  readonly titleFrom: Provenance | null
  readonly url: string | null
  readonly author: string | null
  readonly publishedAt: IsoDate | null
  readonly publishedAtFrom: Provenance | null
  readonly language: Language
  readonly text: string
  /** Hex SHA-256 of the UTF-8 bytes of `text`. */
  readonly textSha256: string
  /** True when the text is our own summary of the outlet's article, never shown as the outlet's words. */
  readonly digest: boolean
  /** News agencies named as the text's origin ("Inputs from AP", "TASS reported"). */
  readonly agencies: readonly string[]
  /** Id of the article whose text this one copies. */
  readonly wireOf: string | null
  readonly status: ArticleStatus
  readonly addedBy: string
  readonly addedAt: IsoDate
}

export type ClaimType = 'direct' | 'indirect' | 'mixed' | 'headline' | 'narration'

/** How a speaker's words were tied to a name: `exact` names it (or a unique description of it), `pronoun` a safe pronoun, `likely` a probable one, `unresolved` nobody known. */
export type Resolution = 'exact' | 'pronoun' | 'likely' | 'unresolved'

export interface Speaker {
  /** The words beside the cue, as they stand ("the ministry", "he"). */
  readonly span: Span
  readonly asWritten: string
  /** Whom the words stand for; null when unresolved. */
  readonly name: string | null
  readonly role: string | null
  readonly resolution: Resolution
  /** Whom the name stands for in every article; absent when it is null, or names several. */
  readonly entityId?: string
}

export interface Cue {
  readonly span: Span
  /** Dictionary form of the reporting verb, or the fixed phrase ("according to"). */
  readonly lemma: string
  readonly stance: 'neutral' | 'claim' | 'denial' | 'accusation' | 'promise' | 'demand'
}

/** A number with what it counts: "more than 500 civilians" is `{ low: 500, high: null, noun: 'civilians' }`; null bounds are open. */
export interface Quantity {
  readonly span: Span
  readonly low: number | null
  readonly high: number | null
  /** True for "about", "nearly", "some". */
  readonly approximate: boolean
  /** Head noun counted, as written, lower case; null when there is none. */
  readonly noun: string | null
  /** `percent`, a currency code (`USD`) or a measure (`km`); null for plain counts. */
  readonly unit: string | null
}

/** A time in a text, resolved against the publication date; null bounds when it could not be resolved. */
export interface TimeMention {
  readonly span: Span
  readonly asWritten: string
  /** Earliest and latest: calendar dates, or local date-times (`2022-06-15T08:00`) when a clock time stands there. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** Zone as written ("Moscow time"), when one stands there. */
  readonly zone: string | null
}

/** A name in a text: a person, a place, an organisation, or a name whose type is not known. */
export interface NameMention {
  readonly span: Span
  readonly asWritten: string
  readonly type: 'person' | 'place' | 'organisation' | 'other'
}

export type Polarity = 'positive' | 'negative'

/** What the text says, before it has an identity in a store. */
export interface ExtractedClaim {
  /** In text order; more than one when the content is discontinuous. */
  readonly spans: readonly Span[]
  readonly type: ClaimType
  /** Null for the article's own voice. */
  readonly speaker: Speaker | null
  /** Agencies or people through whom the speaker is cited ("TASS", "Mizintsev"). */
  readonly via: readonly string[]
  readonly cue: Cue | null
  readonly polarity: Polarity
  /** Words that weaken it: "likely", "may", "reportedly". */
  readonly hedges: readonly string[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeMention[]
  readonly places: readonly string[]
  /** Who did it, as written, when the claim is about an act with a clear doer ("Ukrainian forces"); null otherwise. */
  readonly agent: string | null
}

/** A claim in the knowledge base. */
export interface Claim extends ExtractedClaim {
  /** 12 characters of [a-z0-9], from the article and the claim's words. */
  readonly id: string
  readonly articleId: string
  readonly articleVersion: number
}

export interface Sentence extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number
  /** Related-article lists, newsletter offers, captions, cookie text, bylines: kept in the text, left out of claims and search. */
  readonly boilerplate: boolean
  /** Whether it reads as a heading or headline: short, alone in its paragraph, no final punctuation. */
  readonly heading: boolean
}

/** All that is derived from one text; a pure function of text and context. */
export interface Extraction {
  readonly language: Language
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  /** Attributed claims, and one narration claim for each sentence (or rest of one) that is nobody's words but the article's. In text order. */
  readonly claims: readonly ExtractedClaim[]
  readonly names: readonly NameMention[]
  /** Agencies the whole text is credited to. */
  readonly agencies: readonly string[]
  /** Names the text itself ties together by apposition, "also known as" or brackets: [name, other name]. */
  readonly aliases: readonly (readonly [string, string])[]
}

/** What extraction may know besides the text. */
export interface ExtractionContext {
  readonly language?: Language | undefined
  readonly publishedAt?: IsoDate | null | undefined
  readonly title?: string | null | undefined
}

export interface EventSummary {
  readonly id: string
  /** "Azovstal, April 2022". */
  readonly label: string
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}
