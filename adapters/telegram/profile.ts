import type { Api } from 'grammy'
import { locales } from '../../src/messages/locale.ts'
import type { Messages } from '../../src/messages/messages.ts'
import { clipped } from './grapheme.ts'
import { inLanguage } from './in-language.ts'

const longestDescription = 512
const longestShortDescription = 120

/** What the bot says of itself before anybody has spoken to it. Its name is for those who run it. */
export function profilePlan(api: Pick<Api, 'raw'>, messages: Messages) {
  const descriptions = messages.everywhere('profile-description')
  const shorts = messages.everywhere('profile-short-description')
  return locales.flatMap((locale) => {
    const language = locale === 'en' ? null : locale
    const description = clipped(descriptions[locale], longestDescription)
    const short_description = clipped(shorts[locale], longestShortDescription)
    return [
      {
        key: `description ${language ?? ''}`,
        content: description,
        tell: () => api.raw.setMyDescription({ description, ...inLanguage(language) }),
      },
      {
        key: `short description ${language ?? ''}`,
        content: short_description,
        tell: () => api.raw.setMyShortDescription({ short_description, ...inLanguage(language) }),
      },
    ]
  })
}
