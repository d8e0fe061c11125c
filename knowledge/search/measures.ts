import { stemWord } from './analysis.ts'

/** Dimension that a "how ..." question asks for. */
export type Measure = 'age' | 'distance' | 'duration' | 'money' | 'share'

const units: Readonly<Record<Measure, string>> = {
  age: `old age aged лет год возраст рік років вік`,
  distance: `km kilometre kilometer mile metre meter m cm centimetre centimeter mm foot feet ft inch yard acre hectare square
    км километр метр миля сантиметр фут гектар квадратный кілометр метрів миль`,
  duration: `second minute hour day week month year decade century long till
    секунда минута час часов день дней неделя недель месяц месяцев год лет века столетие хвилина година годин днів тиждень тижнів місяць місяців рік років`,
  money: `mark crown franc peso yen yuan rupee krona krone zloty lira rand dinar shekel dollar euro pound rouble ruble hryvnia cent usd eur gbp million billion trillion cost price
    доллар евро рубль гривна миллион миллиард гривня мільйон мільярд долар`,
  share: `percent per cent half third quarter majority most all fraction
    процент процентов половина треть четверть відсоток відсотків половина третина чверть`,
}

/** Index terms that show a value of each dimension. */
export const measureTerms: Readonly<Record<Measure, ReadonlySet<string>>> = {
  age: terms('age'),
  distance: terms('distance'),
  duration: terms('duration'),
  money: terms('money'),
  share: terms('share'),
}

function terms(measure: Measure): ReadonlySet<string> {
  const words = units[measure].split(/\s+/)
  return new Set(words.flatMap((word) => [stemWord(word, 'ru'), stemWord(word, 'uk')]))
}

const questions: readonly (readonly [Measure, RegExp])[] = [
  [
    'distance',
    /\bhow (?:far|tall|high|wide|deep|long is|long was|large an area)\b|\b(?:distance|height|length|width|depth)\b|как далеко|како[йв]а? (?:высот|длин|расстояни|площад)|як далеко/iu,
  ],
  ['age', /\bhow old\b|сколько лет|скільки років|какого возраста/iu],
  ['duration', /\bhow long\b|как долго|як довго|скільки часу|сколько времени/iu],
  [
    'money',
    /\bhow much (?:money|did .* (?:cost|pay|spend|earn)|does .* cost|is .* worth)\b|\b(?:cost|price|salary|revenue|budget)\b|сколько (?:денег|стоит)|скільки (?:грошей|коштує)/iu,
  ],
  [
    'share',
    /\b(?:percentage|percent|proportion|what share|what fraction|how much of)\b|какой процент|какая доля|який відсоток|яка частка/iu,
  ],
]

/** The dimension a question asks for; null for plain counts and other kinds. */
export function measureOf(text: string): Measure | null {
  return questions.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
