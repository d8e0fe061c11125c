/** Words within a line; every renderer handles every kind. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** An instant that a platform may show in the reader's zone; `text` says it where it cannot. */
  | { readonly kind: 'instant'; readonly at: string; readonly text: string }

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly children: readonly Inline[]
}

/** An article's own words: `before` + the words shown + `after` is one unbroken slice of its text. */
export interface QuoteBlock {
  readonly kind: 'quote'
  /** Claim whose words these are. */
  readonly claimId: string
  /** What was cut off in front; shown as an ellipsis, folded, or in full when `unfolded`. */
  readonly before: string
  readonly words: readonly Inline[]
  readonly after: string
  readonly unfolded: boolean
  /** Number by which text and actions refer to it; null when it needs none. */
  readonly label: number | null
  /** Who said it, where and when; empty when the reply says it elsewhere. */
  readonly citation: readonly Inline[]
}

/** `sides` are opinions to be put beside each other. */
export interface ListBlock {
  readonly kind: 'list'
  readonly style: 'bulleted' | 'numbered' | 'sides'
  readonly items: readonly (readonly Block[])[]
}

/** The bot's own word on the matter, set apart from the sources' words. */
export interface Notice {
  readonly kind: 'notice'
  readonly tone: 'hint' | 'warning' | 'error'
  readonly children: readonly Inline[]
}

export type Block = Paragraph | QuoteBlock | ListBlock | Notice

/** What choosing an action means: a verb of the commands and its argument, kept out of sight. */
export interface Intent {
  readonly name: string
  readonly argument: string
}

/** Something to choose next: a button, a numbered line, a link. */
export type Action =
  | { readonly kind: 'intent'; readonly label: string; readonly intent: Intent }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'copy'; readonly label: string; readonly text: string }

/** What the bot says. */
export interface Reply {
  readonly kind: 'reply'
  readonly blocks: readonly Block[]
  readonly actions: readonly Action[]
  /** `asker` where the platform can answer one person alone: misses, errors, notices. */
  readonly audience: 'everyone' | 'asker'
  /** Whether it takes the place of the message whose action was chosen. */
  readonly inPlace: boolean
  /** Question from which a follow-up takes its subject, for platforms that must offer one as a form; null when there is none. */
  readonly followUp: string | null
  /** A text to hand over as a file; whoever cannot do that shows the words alone. */
  readonly file?: { readonly name: string; readonly mediaType: string; readonly text: string }
}

export const text = (words: string): Inline => ({ kind: 'text', text: words })
export const strong = (words: string): Inline => ({ kind: 'strong', text: words })
export const link = (words: string, url: string): Inline => ({ kind: 'link', text: words, url })
export const paragraph = (...children: readonly Inline[]): Paragraph => ({ kind: 'paragraph', children })
export const notice = (tone: Notice['tone'], words: string): Notice => ({
  kind: 'notice',
  tone,
  children: [text(words)],
})
/** An action that means a verb of the commands and its argument. */
export const button = (label: string, name: string, argument: string): Action => ({
  kind: 'intent',
  label,
  intent: { name, argument },
})
export const list = (style: ListBlock['style'], items: ListBlock['items']): ListBlock => ({
  kind: 'list',
  style,
  items,
})

export function reply(
  blocks: readonly Block[],
  options: Partial<Pick<Reply, 'actions' | 'audience' | 'inPlace' | 'followUp'>> = {},
): Reply {
  return { kind: 'reply', blocks, actions: [], audience: 'everyone', inPlace: false, followUp: null, ...options }
}
