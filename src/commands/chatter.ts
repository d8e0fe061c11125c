import type { MessageKey } from '../messages/keys.ts'

const chatter: readonly (readonly ['reply-hello' | 'reply-thanks' | 'reply-goodbye', readonly string[]])[] = [
  [
    'reply-hello',
    [
      ...[
        'hi',
        'hello',
        'hey',
        'hi there',
        'hello there',
        'good morning',
        'good afternoon',
        'good evening',
        'good day',
      ],
      ...['привіт', 'вітаю', 'добрий день', 'доброго дня', 'доброго ранку', 'добрий вечір', 'доброго вечора'],
      ...['привет', 'здравствуй', 'здравствуйте', 'добрый день', 'доброе утро', 'добрый вечер'],
    ],
  ],
  [
    'reply-thanks',
    [
      ...[
        'thanks',
        'thank you',
        'thx',
        'ty',
        'thanks a lot',
        'many thanks',
        'thank you very much',
        'thank you so much',
      ],
      ...['cheers', 'great thanks', 'ok thanks', 'okay thanks', 'perfect thanks', 'thanks bot'],
      ...['дякую', 'дуже дякую', 'красно дякую', 'щиро дякую', 'спасибі'],
      ...['спасибо', 'большое спасибо', 'спасибо большое', 'благодарю'],
    ],
  ],
  [
    'reply-goodbye',
    [
      ...['bye', 'goodbye', 'bye bye', 'see you', 'good night'],
      ...['до побачення', 'бувай', 'па-па', 'на добраніч', 'до свидания', 'пока', 'спокойной ночи'],
    ],
  ],
]

const replies: ReadonlyMap<string, MessageKey> = new Map(
  chatter.flatMap(([key, phrases]) => phrases.map((phrase) => [phrase, key] as const)),
)

/** The reply to a message that is nothing but a greeting, thanks or a farewell; null for anything else. */
export function chatterReply(message: string): MessageKey | null {
  const words = message
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ')
  return replies.get(words) ?? null
}
