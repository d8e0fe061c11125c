import type { LanguageCode } from 'grammy/types'

/** For readers of one language, or of all that have nothing of their own. */
export function inLanguage(language: string | null): { readonly language_code?: LanguageCode } {
  return language === null ? {} : { language_code: language as LanguageCode }
}
