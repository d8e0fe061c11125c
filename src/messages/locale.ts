/** The languages the bot speaks, English first because it stands in for all others. */
export const locales = ['en', 'uk', 'ru'] as const
export type Locale = (typeof locales)[number]

/** The nearest language the bot speaks to a BCP 47 or POSIX tag (`uk-UA`, `ru_RU.UTF-8`). */
export function toLocale(tag: string | null | undefined): Locale {
  const primary = tag?.toLowerCase().split(/[-_.@]/, 1)[0]
  return locales.find((locale) => locale === primary) ?? 'en'
}

const letters: readonly (readonly [Locale, RegExp])[] = [
  ['uk', /[іїєґ]/iu],
  ['ru', /[ыэъё]/iu],
]

const words: readonly (readonly [Locale, ReadonlySet<string>])[] = [
  [
    'uk',
    new Set(
      'що хто де куди коли чому навіщо як який яка яке чи скільки звідки та не про для із зі буде було дякую щиро красно добрий доброго бувай побачення'.split(
        ' ',
      ),
    ),
  ],
  [
    'ru',
    new Set(
      'что кто где куда когда почему зачем как какой какая какое ли сколько откуда и не о для из был было спасибо благодарю привет добрый доброе свидания'.split(
        ' ',
      ),
    ),
  ],
]

/**
 * The language to answer in: that of Cyrillic words, told by letters and function words that only one of the two
 * languages has; otherwise the asker's own.
 */
export function localeOfQuestion(question: string, tag: string | null | undefined): Locale {
  const own = toLocale(tag)
  if (!/\p{Script=Cyrillic}/u.test(question)) return own
  const byLetter = letters.filter(([, only]) => only.test(question))
  if (byLetter.length === 1) return byLetter[0]![0]
  const tokens = question.toLowerCase().match(/\p{L}+/gu) ?? []
  const [uk, ru] = words.map(([, list]) => tokens.filter((token) => list.has(token)).length) as [number, number]
  if (uk !== ru) return uk > ru ? 'uk' : 'ru'
  return own === 'en' ? 'ru' : own
}
