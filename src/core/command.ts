/** A text in every language the bot speaks, by locale. */
export type Localised = Readonly<Record<string, string>>

/** `administrators` are those of the conversation, for its own settings; `moderators` may change the knowledge base. */
export type Audience = 'everyone' | 'administrators' | 'moderators'

export interface CommandOption {
  readonly name: string
  /** Its name in other languages, where a platform shows one: lower case, without spaces. */
  readonly names?: Localised
  readonly description: Localised
  readonly required: boolean
  /** Whether values are offered while typing, through a lookup. */
  readonly suggested: boolean
  /**
   * A flag takes no words: it is given, and then its value is `true`, or it is not. A file comes as the attachment. A
   * text unless told.
   */
  readonly kind?: 'text' | 'flag' | 'file'
}

/** A command as adapters register it; what it does is the handler's business. */
export interface CommandDefinition {
  readonly name: string
  /** Its name in other languages, where a platform shows one: lower case, without spaces. */
  readonly names?: Localised
  readonly description: Localised
  readonly options: readonly CommandOption[]
  readonly audience: Audience
  /** Names of the adapters that offer it; all of them unless told. */
  readonly platforms?: readonly string[]
  /** What it is called where it can be used on a message, whose words are then its text; null where that has no sense. */
  readonly onMessage: Localised | null
}

export function isOfferedBy({ platforms }: Pick<CommandDefinition, 'platforms'>, adapter: string): boolean {
  return platforms?.includes(adapter) ?? true
}
