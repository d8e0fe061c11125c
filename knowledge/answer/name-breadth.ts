import { foldWord } from '../search/fold.ts'
import { countryNames } from './country-names.ts'

/**
 * How much a name says about which event an article is about. Countries, their peoples and their capitals stand in
 * thousands of articles; words such as "Ministry" or "Monday" say nothing at all.
 */
export type NameBreadth = 'specific' | 'broad' | 'empty'

export function breadthOf(word: string): NameBreadth {
  const folded = foldWord(word)
  if (folded.length < 3 || emptyWords.has(folded) || /^\d+$/.test(folded)) return 'empty'
  if (broadWords.has(folded) || isDemonym(folded)) return 'broad'
  return 'specific'
}

const emptyWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'ministry minister ministers department office agency authority authorities committee commission council court supreme parliament congress senate house assembly government ' +
    'president presidential prime vice secretary governor mayor chief chairman director deputy spokesman spokeswoman spokesperson general colonel major captain lieutenant commander officer judge sheriff ' +
    'defense defence foreign interior finance health justice education transport energy emergency emergencies national international federal state states regional local central public security service services ' +
    'army navy air force forces armed military police fire guard battalion brigade ' +
    'university college school hospital institute center centre company corporation group bank union party league association federation organization organisation foundation ' +
    'city town village county province region district republic kingdom north south east west northern southern eastern western street road avenue bridge river lake sea ocean island mountain valley ' +
    'plant factory station airport port stadium square park church the and for from with new old great first second third sir lord lady king queen prince mr mrs ms dr ' +
    'news agency press times post daily reuters afp tass interfax cnn bbc nbc abc cbs xinhua associated bloomberg newsweek guardian ' +
    'war world people life day year today convention act law ' +
    'понедельник вторник среда четверг пятница суббота воскресенье министерство министр президент правительство губернатор мэр область район город ' +
    'понеділок вівторок середа субота неділя міністерство міністр уряд місто'
  ).split(' '),
)

const capitals =
  'moscow kyiv kiev kremlin washington london paris berlin beijing tokyo brussels rome madrid ottawa canberra delhi ankara tehran jerusalem cairo warsaw athens vienna geneva minsk seoul pyongyang islamabad kabul baghdad riyadh damascus москва киев київ кремль вашингтон'
const unions =
  'nato european europe africa asia america american americans britain british english england scotland scottish wales welsh uk usa eu un west western east eastern united nations european'
/** Peoples whose names do not begin like their country's. */
const peoples =
  'french dutch german germans swiss danish danes swedish swedes finnish finns polish poles greek greeks turkish turks spanish spaniards irish welsh scots thai iraqi iraqis israeli israelis afghan afghans chinese japanese portuguese soviet российский русский россия украина украинский україна український европа'

const broadWords: Set<string> = new Set(`${capitals} ${unions} ${peoples}`.split(' '))
const countryStems = new Set<string>()
for (const name of countryNames.split('; ')) {
  for (const word of name.split(/[\s&()’'.-]+/)) {
    const folded = foldWord(word)
    if (folded.length < 4 || emptyWords.has(folded)) continue
    broadWords.add(folded)
    if (folded.length >= 5) countryStems.add(folded.replace(/[aeiouy]+$/, ''))
  }
}

/** "Ukrainian" from Ukraine, "Brazilian" from Brazil: a country's stem with an ending that makes a people of it. */
function isDemonym(folded: string): boolean {
  const stem = /^(.{3,}?)(?:ians?|ans?|ese|i|is|ish|ic|ns?)$/.exec(folded)?.[1]
  return (
    stem !== undefined &&
    stem.length >= 4 &&
    (countryStems.has(stem) || countryStems.has(stem.replace(/[aeiouy]+$/, '')))
  )
}
