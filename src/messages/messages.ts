import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { type MessageKey, type MessageValues, messageVariables } from './keys.ts'
import { type Locale, locales } from './locale.ts'

/** Says a message in one language. */
export type Say = <Key extends MessageKey>(
  key: Key,
  ...values: Record<never, never> extends MessageValues<Key> ? [] : [MessageValues<Key>]
) => string

/** The bot's own words in every language it speaks. */
export interface Messages {
  in(locale: Locale): Say
  /** One message without variables in all languages. */
  everywhere(key: MessageKey): Readonly<Record<Locale, string>>
}

/** Reads the locale files beside this one; throws when one is missing or broken. */
export function createMessages(): Messages {
  const says = Object.fromEntries(locales.map((locale) => [locale, sayIn(readBundle(locale))])) as Record<Locale, Say>
  return {
    in: (locale) => says[locale],
    everywhere: (key) =>
      Object.fromEntries(
        locales.map((locale) => [locale, (says[locale] as (key: MessageKey) => string)(key)]),
      ) as Record<Locale, string>,
  }
}

/** The source of one language's messages. */
export function readLocale(locale: Locale): FluentResource {
  return new FluentResource(readFileSync(new URL(`./locales/${locale}.ftl`, import.meta.url), 'utf8'))
}

function readBundle(locale: Locale): FluentBundle {
  // Isolation marks would stand in texts that people copy.
  const bundle = new FluentBundle(locale, { useIsolating: false })
  const errors = bundle.addResource(readLocale(locale))
  if (errors.length > 0) throw new Error(`messages: ${locale}.ftl: ${errors[0]?.message}`)
  return bundle
}

function sayIn(bundle: FluentBundle): Say {
  return (key: MessageKey, values?: Readonly<Record<string, string | number>>) => {
    const pattern = bundle.getMessage(key)?.value
    if (!pattern) throw new Error(`messages: ${bundle.locales[0]}.ftl has no "${key}" (${messageVariables[key]})`)
    return bundle.formatPattern(pattern, values)
  }
}
