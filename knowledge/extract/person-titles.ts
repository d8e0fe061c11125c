/** Words before a person's name that are no part of it, in lower case. */
export const personTitles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor prosecutor sir dame lord lady rev reverend father pope king queen prince princess president vice prime minister premier chancellor ' +
    'senator sen rep representative congressman congresswoman governor gov mayor secretary ambassador general gen colonel col lieutenant lt major maj captain capt sergeant sgt ' +
    'admiral commander chief judge justice attorney sheriff deputy director chairman chairwoman chair spokesman spokeswoman spokesperson foreign defense defence interior ' +
    'former acting executive officer midfielder defender goalkeeper winger manager trainer founder owner lawyer solicitor barrister nurse farmer engineer researcher biologist physicist chemist ecologist firefighter paramedic headteacher principal dean councillor witness survivor neighbour neighbor passenger defendant volunteer juror ceo republican democrat democratic candidate nominee lawmaker minister analyst economist detective officer inspector councilman councilwoman councillor commissioner ' +
    "президент премьер министр генерал полковник губернатор мэр депутат глава пресс-секретарь міністр президентка губернаторка голова речник речниця прем'єр " +
    'сосед соседка сусід сусідка учитель учительница вчитель вчителька житель жительница житель жителька очевидец очевидица водитель водій врач лікар лікарка пенсионер пенсионерка студент студентка эксперт експерт аналитик аналітик адвокат прокурор судья суддя тренер вратарь воротар капитан капітан ученый учёный вчений историк історик экономист економіст политолог політолог журналист журналістка журналист волонтер волонтёр волонтерка рыбак фермер'
  ).split(' '),
)

/** The name alone; empty when nothing but a title stands there. */
export function withoutTitle(name: string): string {
  const words = name.replace(/['’]s$/, '').split(/\s+/)
  while (words.length > 1 && isTitle(words[0]!)) words.shift()
  return words.length === 1 && personTitles.has(words[0]!.toLowerCase()) ? '' : words.join(' ')
}

/** "Jr.", "III". */
export function isGenerational(word: string): boolean {
  return /^(?:jr|sr|ii|iii|iv)\.?,?$/i.test(word)
}

function isTitle(word: string): boolean {
  return personTitles.has(word.toLowerCase().replace(/\.$/, ''))
}
