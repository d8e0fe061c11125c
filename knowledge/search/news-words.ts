import { stemWord } from './analysis.ts'
import { foldWord } from './fold.ts'

/** Words that a question and a report use for one thing, one thing a line; a dictionary of synonyms ties few of them. */
const families = `
die dies died dying dead death deaths kill kills killed killing fatality fatalities perish perished victims
injure injures injured injury injuries injuring hurt wound wounds wounded
begin begins began begun beginning start starts started starting launch launched
end ends ended ending finish finishes finished conclude concluded
resign resigns resigned resignation quit quits
arrest arrests arrested detain detains detained detention custody
jail jailed prison imprisoned imprisonment
sentence sentenced sentences
acquit acquits acquitted acquittal
convict convicted conviction guilty
fire fires blaze blazes
flood floods flooding flooded
quake quakes earthquake earthquakes
blast blasts explosion explosions explode exploded
crash crashes crashed collision collided collide
evacuate evacuates evacuated evacuation
rescue rescues rescued rescuing saved
strike strikes striking walkout walkouts
halt halted stop stops stopped
cancel cancels cancelled canceled cancellation scrapped
postpone postponed delay delays delayed
cost costs price prices priced
buy buys bought purchase purchased acquire acquired acquisition
sell sells sold sale sales
build builds built building construct constructed construction
open opens opened opening reopen reopened
close closes closed closing closure shut shuts
wage wages pay pays paid salary salaries
raise raises raised rise rises rose risen increase increases increased hike
fall falls fell fallen drop drops dropped decrease decreased decline declined
win wins won winner winners winning victory
beat beats beaten defeat defeats defeated
score scores scored scorer goal goals
talks negotiation negotiations negotiate
deal deals agreement agreements accord pact
ban bans banned prohibit prohibited forbid forbidden outlaw outlawed
reject rejects rejected rejection refuse refuses refused refusal
deny denies denied denial
promise promises promised pledge pledged vow vowed
demand demands demanded
offer offers offered
destroy destroys destroyed destruction demolish demolished
leader leaders lead leads led leading head heads headed chief boss
own owns owned owner owners
found founded founder founders established
visit visits visited visiting visitor visitors
appoint appointed appointment named
elect elected election elections
suspend suspended suspension
investigate investigates investigated investigating investigation inquiry probe
child children kid kids
worker workers employee employees staff
work works worked working employ employs employed employment
resident residents inhabitant inhabitants
soldier soldiers troops serviceman servicemen
protest protests protester protesters demonstration demonstrations demonstrators rally
company companies firm firms
factory factories plant plants
game games match matches
ship ships vessel vessels boat boats
plane planes aircraft airplane jet
car cars vehicle vehicles
doctor doctors physician physicians
scientist scientists researcher researchers
illness disease diseases
hide hides hiding shelter shelters sheltering sheltered
weapon weapons arms
capture captured captures seize seizes seized
attack attacks attacked assault
explain explains explained explanation
умер умерли умерла смерть смерти смертей погиб погибла погибли погибших погибшие погибнуть убит убиты убито жертвы жертв
ранен ранены ранения раненых пострадал пострадали пострадавших пострадавшие травмы
начать начал начали начался началась началось начались начнётся начнутся начало начинается
закончить закончил закончился закончилась закончится закончились конец завершился завершится завершилась окончание
построить построил построили построен построена строительство постройки строили
открыть открыл открыли открыт открыта открытие откроют откроется
закрыть закрыл закрыли закрыт закрыта закрытие закроют
стоить стоит стоил стоила стоило стоимость обошёлся обошлась обошлось цена
пожар пожара возгорание возгорания
наводнение наводнения паводок паводка
арестовать арестован арестованы арестовали задержан задержаны задержали задержать
выиграть выиграл выиграла выиграли победил победила победили победа победитель
запретить запретили запрещён запрещено запрет запрета
загинув загинули загинула загиблих загиблі смерть помер померли вбито вбиті
поранено поранені поранених постраждали постраждалих
почати почав почали почався почалася почнеться початок
закінчити закінчився закінчилася закінчиться кінець завершився завершиться
побудувати побудували побудовано будівництво
відкрити відкрили відкрито відкриття
закрити закрили закрито закриття
`

let built: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** Index terms that news uses for the same thing as a folded word; empty for words outside the table. */
export function newsWordsFor(word: string): readonly string[] {
  const term = stemWord(word, 'und')
  return [...(table().get(term) ?? [])].filter((other) => other !== term)
}

function table(): ReadonlyMap<string, ReadonlySet<string>> {
  if (built) return built
  const map = new Map<string, Set<string>>()
  for (const line of families.trim().split('\n')) {
    const terms = new Set(line.split(' ').map((word) => stemWord(foldWord(word), 'und')))
    for (const term of terms) map.set(term, new Set([...(map.get(term) ?? []), ...terms]))
  }
  built = map
  return map
}
