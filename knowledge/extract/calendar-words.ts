const numbered = (lines: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, index) => line.split(' ').map((word) => [word, index + first] as const)))

/** Weekday names in English, Russian and Ukrainian, in their cases: 0 is Sunday. */
export const weekdays = numbered(
  [
    'sunday sundays воскресенье воскресенья воскресенью неділя неділю неділі',
    'monday mondays понедельник понедельника понедельнику понеділок понеділка',
    'tuesday tuesdays вторник вторника вторнику вівторок вівторка',
    'wednesday wednesdays среда среду среды среде середа середу середи',
    'thursday thursdays четверг четверга четвергу четвер четверга',
    'friday fridays пятница пятницу пятницы пятнице п\u0027ятниця п\u0027ятницю п\u0027ятниці',
    'saturday saturdays суббота субботу субботы субботе субота суботу суботи',
  ],
  0,
)

/** Short weekday names, which count only beside a date or after "on": 0 is Sunday. */
export const shortWeekdays = numbered(['sun', 'mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat'], 0)

/** Month names in English, Russian and Ukrainian, in their cases: 1 is January. */
export const months = numbered(
  [
    'january jan январь января январе січень січня січні',
    'february feb февраль февраля феврале лютий лютого лютому',
    'march mar март марта марте березень березня березні',
    'april apr апрель апреля апреле квітень квітня квітні',
    'may май мая мае травень травня травні',
    'june jun июнь июня июне червень червня червні',
    'july jul июль июля июле липень липня липні',
    'august aug август августа августе серпень серпня серпні',
    'september sep sept сентябрь сентября сентябре вересень вересня вересні',
    'october oct октябрь октября октябре жовтень жовтня жовтні',
    'november nov ноябрь ноября ноябре листопад листопада листопаді',
    'december dec декабрь декабря декабре грудень грудня грудні',
  ],
  1,
)

/** Days relative to the day of publication. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['вчера', -1],
  ['позавчера', -2],
  ['сегодня', 0],
  ['завтра', 1],
  ['послезавтра', 2],
  ['вчора', -1],
  ['позавчора', -2],
  ['сьогодні', 0],
  ['завтра', 1],
  ['післязавтра', 2],
])

/** Stretches of the calendar that "last", "this" and "next" stand before. */
export const stretches: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year' | 'weekend'> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['день', 'day'],
  ['дня', 'day'],
  ['дней', 'day'],
  ['дні', 'day'],
  ['днів', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['неделя', 'week'],
  ['неделе', 'week'],
  ['неделю', 'week'],
  ['недели', 'week'],
  ['недель', 'week'],
  ['тиждень', 'week'],
  ['тижня', 'week'],
  ['тижні', 'week'],
  ['тижнів', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['месяц', 'month'],
  ['месяца', 'month'],
  ['месяце', 'month'],
  ['месяцев', 'month'],
  ['місяць', 'month'],
  ['місяця', 'month'],
  ['місяці', 'month'],
  ['місяців', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['год', 'year'],
  ['году', 'year'],
  ['года', 'year'],
  ['лет', 'year'],
  ['рік', 'year'],
  ['році', 'year'],
  ['року', 'year'],
  ['роки', 'year'],
  ['років', 'year'],
])

/** Words that move a stretch or weekday: -1 before, 0 present, 1 after. */
export const shifts: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['прошлой', -1],
  ['прошлую', -1],
  ['прошлом', -1],
  ['прошлый', -1],
  ['прошлого', -1],
  ['минувшей', -1],
  ['этой', 0],
  ['этом', 0],
  ['этого', 0],
  ['следующей', 1],
  ['следующем', 1],
  ['следующую', 1],
  ['следующий', 1],
  ['минулого', -1],
  ['минулої', -1],
  ['минулому', -1],
  ['цього', 0],
  ['цьому', 0],
  ['наступного', 1],
  ['наступному', 1],
  ['наступної', 1],
])
