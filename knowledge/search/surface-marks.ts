import type { Token } from './analysis.ts'
import type { Mark } from './sentence-marks.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const calendar = words(`january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow century centuries decade midnight noon
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель июнь июль август
  сентябрь октябрь ноябрь декабрь январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
  понедельник вторник среду среда четверг пятницу пятница субботу суббота воскресенье века веке век столетия
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
  понеділок вівторок середу середа четвер пятницю пятниця суботу неділю неділя століття вчора сьогодні завтра вчера сегодня`)

const numerals =
  words(`two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands
  million millions billion billions half third quarter twice percent
  два две двое три трое четыре пять шесть семь восемь девять десять сто сотни тысяча тысячи тысяч миллион миллионов миллиона
  миллиард миллиардов процентов процента
  дві двоє троє чотири пять шість сім вісім девять десять сотні тисяча тисячі тисяч мільйон мільйонів мільярд мільярдів відсотків`)

const reasons =
  words(`because due since cause caused causes reason reasons result thus therefore consequently owing order
  потому поэтому изза причина причиной причине вследствие благодаря поскольку чтобы
  тому через причина внаслідок завдяки оскільки щоб бо`)

/** Numbers in digits or words. */
export function numbersOf(tokens: readonly Token[]): readonly Mark[] {
  return tokens
    .filter(({ word }) => /^\d/.test(word) || numerals.has(word))
    .map(({ term }) => ({ kind: 'number', terms: [term] }))
}

/** Years, months, weekdays and the like. */
export function datesOf(tokens: readonly Token[]): readonly Mark[] {
  return tokens
    .filter((token) => isYear(token) || calendar.has(token.word))
    .map(({ term }) => ({ kind: 'time', terms: [term] }))
}

/** "1,300" is no year. */
function isYear({ word, start, end }: Token): boolean {
  return /^(?:1\d|20)\d\ds?$/.test(word) && end - start === word.length
}

/** Whether it gives a reason. */
export function cuesOf(tokens: readonly Token[]): readonly Mark[] {
  const isCue = ({ word }: Token, at: number) =>
    reasons.has(word) || ((word === 'из' || word === 'із') && tokens[at + 1]?.word === 'за')
  return tokens.some(isCue) ? [{ kind: 'reason', terms: [] }] : []
}
