/** What can be offered to somebody who types: all of it short, most useful first. */
export interface Lookups {
  /** Questions that the present articles answer. */
  readonly questions: readonly string[]
  /** Labels of the latest events. */
  readonly topics: readonly string[]
  /** Most articles first. */
  readonly outlets: readonly string[]
  /** People and bodies whose words are cited, most cited first. */
  readonly speakers: readonly string[]
  /** Latest first. */
  readonly articles: readonly { readonly id: string; readonly label: string }[]
}
