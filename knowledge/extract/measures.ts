import type { Word } from './words.ts'

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₴': 'UAH',
  '₽': 'RUB',
  '¥': 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
}
const codes = new Set(['usd', 'eur', 'gbp', 'uah', 'rub', 'jpy', 'cny', 'chf', 'pln', 'inr', 'try', 'cad', 'aud'])

const currencies = forms({
  USD: 'dollar dollars доллар доллара долларов долар долара доларів',
  EUR: 'euro euros евро євро',
  GBP: 'pounds pound фунтов фунтів',
  RUB: 'rouble roubles ruble rubles рубль рубля рублей рублів',
  UAH: 'hryvnia hryvnias hryvnya гривна гривны гривен гривня гривні гривень',
  JPY: 'yen иен єн',
  CNY: 'yuan юаней юанів',
})

const measures = forms({
  percent: '% percent pct процент процента процентов процентах відсоток відсотка відсотків відсотки',
  km: 'km kilometre kilometres kilometer kilometers kms км километр километра километров кілометр кілометра кілометрів',
  m: 'metre metres meter meters метр метра метров метрів',
  mile: 'mile miles mi миля миль',
  ft: 'foot feet ft',
  cm: 'cm centimetre centimetres centimeter centimeters см',
  mm: 'mm millimetre millimetres millimeter millimeters мм',
  t: 'tonne tonnes ton tons тонна тонны тонн тонни',
  kg: 'kg kilogram kilograms kilogramme kilogrammes кг килограмм килограммов кілограмів',
  ha: 'hectare hectares ha га гектар гектаров гектарів',
  acre: 'acre acres',
  l: 'litre litres liter liters литр литров літрів',
  barrel: 'barrel barrels баррелей барелів',
  MW: 'mw megawatt megawatts мвт',
  degree: 'degree degrees градус градуса градусов градусів',
})

interface Measured {
  readonly unit: string
  /** Index of the word after it. */
  readonly next: number
}

/** The currency sign or code right before the number at `index`, with where it begins. */
export function currencyBefore(
  words: readonly Word[],
  index: number,
): { readonly unit: string; readonly first: number } | null {
  const word = words[index - 1]
  if (!word) return null
  const sign = signs[word.text]
  if (sign) {
    // "US$5 million"
    const country = words[index - 2]
    const marked = country && words[index - 1]!.glued && /^(?:us|u\.s\.|a|c|nz|hk)$/.test(country.lower)
    const unit = marked ? ({ a: 'AUD', c: 'CAD', nz: 'NZD', hk: 'HKD' }[country.lower] ?? sign) : sign
    return { unit, first: marked ? index - 2 : index - 1 }
  }
  return codes.has(word.lower) && word.text === word.text.toUpperCase() ? { unit: word.text, first: index - 1 } : null
}

/** The currency that follows a number ("dollars", "USD", "€"). */
export function currencyAfter(words: readonly Word[], index: number): Measured | null {
  const word = words[index]
  if (!word) return null
  const country =
    /^(?:us|u\.s\.|american|australian|canadian)$/.test(word.lower) && currencies.has(words[index + 1]?.lower ?? '')
  if (country) return { unit: currencies.get(words[index + 1]!.lower)!, next: index + 2 }
  const unit =
    currencies.get(word.lower) ?? signs[word.text] ?? (codes.has(word.lower) ? word.text.toUpperCase() : undefined)
  return unit ? { unit, next: index + 1 } : null
}

/** The measure that follows a number ("%", "km", "percentage points", "-kilometre"). */
export function measureAfter(words: readonly Word[], index: number): Measured | null {
  const word = words[index]
  if (!word) return null
  const second = words[index + 1]?.lower ?? ''
  if (word.lower === 'per' && second === 'cent') return { unit: 'percent', next: index + 2 }
  if (word.lower === 'percentage' && /^points?$/.test(second)) return { unit: 'percent', next: index + 2 }
  if (word.text === '-' && word.glued && measures.has(second)) return { unit: measures.get(second)!, next: index + 2 }
  if (/^(?:square|cubic)$/.test(word.lower) && measures.has(second)) {
    return { unit: `${word.lower} ${measures.get(second)}`, next: index + 2 }
  }
  // A lone "m" is a measure only beside digits ("20 m").
  const unit = measures.get(word.lower) ?? (word.text === 'm' ? 'm' : undefined)
  return unit ? { unit, next: index + 1 } : null
}

function forms(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).flatMap(([unit, list]) => list.split(' ').map((form) => [form, unit] as const)))
}
