import type { Conversation } from './incoming.ts'
import type { Records } from './records.ts'

/** What a chat's administrators decide about it. */
export interface ChatSettings {
  /** Language of the bot's own words; null: that of each person. */
  readonly language: string | null
  /** Whether it answers every message that ends in a question mark. */
  readonly overhears: boolean
  /** Whether it speaks to the asker alone, and to nobody without a command. */
  readonly privately: boolean
}

const usualSettings: ChatSettings = { language: null, overhears: false, privately: false }

/** Settings by chat or channel (`Conversation.space`), in memory and in the records. */
export interface SettingsKeeper {
  /** Reads them all, once; what could not be read is tried again at the next call. */
  load(): Promise<void>
  /** At once, from memory. */
  of(conversation: Conversation): ChatSettings
  change(conversation: Conversation, change: Partial<ChatSettings>): Promise<ChatSettings>
  /** A chat has got another id. */
  move(from: Conversation, to: Conversation): Promise<void>
}

const prefix = 'settings:'

export function createSettingsKeeper(records: Records): SettingsKeeper {
  const known = new Map<string, ChatSettings>()
  let loading: Promise<void> | null = null
  const read = async () => {
    for (const { key, value } of await records.list(prefix))
      known.set(key, { ...usualSettings, ...(JSON.parse(value) as Partial<ChatSettings>) })
  }
  const load = () => {
    loading ??= read().catch((error: unknown) => {
      loading = null
      throw error
    })
    return loading
  }
  const of = (conversation: Conversation) => known.get(keyOf(conversation)) ?? usualSettings
  const keep = async (conversation: Conversation, settings: ChatSettings) => {
    const key = keyOf(conversation)
    await records.write([{ key, value: JSON.stringify(settings), until: null }])
    known.set(key, settings)
    return settings
  }
  return {
    load,
    of,
    async change(conversation, change) {
      await load()
      return keep(conversation, { ...of(conversation), ...change })
    },
    async move(from, to) {
      await load()
      const settings = known.get(keyOf(from))
      if (!settings || keyOf(from) === keyOf(to)) return
      await keep(to, settings)
      await records.remove([keyOf(from)])
      known.delete(keyOf(from))
    },
  }
}

const keyOf = ({ adapter, space }: Conversation) => `${prefix}${adapter}:${space}`
