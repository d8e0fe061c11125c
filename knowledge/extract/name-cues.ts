const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Titles and roles that stand right before a person's name, lower case. */
export const titles = words(`
  mr mrs ms miss dr prof professor sir lord lady dame president premier chancellor minister secretary senator sen
  representative rep congressman congresswoman governor gov mayor judge justice general gen colonel col major maj captain
  capt lieutenant lt sergeant sgt admiral commander chief director chairman chairwoman chair king queen prince princess
  pope cardinal bishop archbishop rabbi imam sheikh ayatollah ambassador spokesman spokeswoman spokesperson analyst
  attorney prosecutor officer detective inspector coach striker actor actress singer author historian economist scientist doctor
  midfielder defender goalkeeper winger forward captain skipper manager trainer referee umpire jockey boxer sprinter
  executive officer founder co-founder owner lawyer solicitor barrister magistrate nurse farmer engineer researcher
  biologist physicist chemist ecologist geologist oceanographer sociologist psychologist epidemiologist firefighter
  paramedic pilot driver chef baker pastor activist councillor councilwoman councilman alderman headteacher principal
  dean provost rector witness survivor neighbour neighbor passenger defendant volunteer juror spectator shopper librarian curator treasurer trustee ranger fisherman skipper carpenter electrician architect
  rev gov sen rep ceo prime foreign defense defence interior vice deputy former acting ex-president correspondent reporter
  президент премьер министр губернатор мэр генерал полковник майор капитан глава председатель директор
  прем'єр міністр мер генерал полковник капітан голова речник речниця пресс-секретарь спикер депутат доктор профессор
  господин пан пані госпожа
  сосед соседка сусід сусідка учитель учительница вчитель вчителька житель жительница житель жителька очевидец очевидица водитель водій врач лікар лікарка пенсионер пенсионерка студент студентка эксперт експерт аналитик аналітик адвокат прокурор судья суддя тренер вратарь воротар капитан капітан ученый учёный вчений историк історик экономист економіст политолог політолог журналист журналістка журналист волонтер волонтёр волонтерка рыбак фермер
`)

/** Words inside a name that make it an organisation, lower case. */
const organisationCues = words(`
  ministry government embassy presidency cabinet intelligence council committee commission agency department bureau office party union federation association organization
  organisation institute university college school academy hospital bank corp corporation inc ltd llc plc co company
  group holdings court parliament congress senate assembly army navy force forces guard police battalion regiment brigade
  division corps league club team news times post journal press tribune herald gazette television radio network
  foundation fund trust society alliance coalition movement front brotherhood church airlines airways motors
  industries systems technologies authority administration secretariat board chamber command headquarters center
  centre museum library orchestra militia service services laboratory observatory convention treaty
  министерство совет комитет комиссия агентство департамент партия союз университет институт академия банк компания
  суд парламент дума армия полк бригада батальон служба міністерство рада комітет комісія агентство партія спілка
  університет інститут академія компанія армія служба
`)

/** Words inside or right after a name that make it a place, lower case. */
const placeCues = words(`
  river lake sea ocean bay gulf strait island islands mountain mountains mount valley desert peninsula coast cape
  region oblast province county district city town village municipality republic state territory street avenue square
  road bridge airport port harbor harbour station park plant factory refinery mine dam reservoir complex facility
  site border raion steelworks shipyard pocket sector
  река озеро море остров область район город село деревня посёлок поселок улица площадь мост аэропорт порт завод
  комбинат республика край ріка річка острів місто селище вулиця площа міст аеропорт республіка
`)

const slavicOrganisationCue =
  /^(?:министерств|комитет|комисси|агентств|департамент|парти|союз|университет|институт|академи|банк|компани|парламент|бригад|батальон|полк|міністерств|комітет|комісі|агентств|партії|спілк|університет|інститут|академі|компані)\p{L}{0,3}$/u
const slavicPlaceCue =
  /^(?:рек[аиеуо]й?|озер[аоеу]м?|остров\p{L}{0,2}|област[иьей]{1,2}ю?|район\p{L}{0,2}|город\p{L}{0,2}|сел[аоеу]|деревн\p{L}{1,2}|пос[её]л\p{L}{1,4}|улиц\p{L}{1,2}|площад\p{L}{1,2}|кра[йяюе]|республик\p{L}{1,2}|рік[аиуо]ю?|річ\p{L}{2,3}|област[іь]|областю|міст[аоіу]м?|селищ\p{L}{1,2}|вулиц\p{L}{1,2}|площ\p{L}{1,2}|республі\p{L}{2,3}|завод\p{L}{0,2})$/u

/** Whether a lower-case word inside a name makes it an organisation. */
export function isOrganisationCue(word: string): boolean {
  return organisationCues.has(word) || (word > 'а' && slavicOrganisationCue.test(word))
}

/** Whether a lower-case word inside or right after a name makes it a place. */
export function isPlaceCue(word: string): boolean {
  return placeCues.has(word) || (word > 'а' && slavicPlaceCue.test(word))
}

/** Words before "of" that make the name after it a place ("the town of Izyum"). */
export const placeHeads = words(`
  city town village region province district county port capital suburb suburbs outskirts island state territory
  republic area settlement hamlet neighbourhood neighborhood municipality north south east west northeast northwest
  southeast southwest centre center harbour harbor port airport station coast shores streets bank banks gulf isle
  cities towns villages residents inhabitants
`)

/** Prepositions after which an unknown single name is a place. */
export const placePrepositions = words(`
  in near toward towards outside around across into via throughout inside
  в во из под около возле у біля з із поблизу до
`)

/** Given names frequent in news; a name that begins with one is a person. */
export const givenNames = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
  tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah
  gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan
  alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny bill tom jim mike ben sam tim
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
  amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
  catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
  megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice julia
  boris liz rishi angela emmanuel olaf ursula jens antonio antony kamala hillary barack recep benjamin xi narendra
  volodymyr vladimir serhiy serhii sergei sergey mykola nikolai nikolay oleksandr aleksandr alexei alexey oleksiy
  oleksii dmytro dmitry dmitri andriy andrii andrei andrey yevhen evgeny yevgeny mykhailo mikhail pavlo pavel petro
  pyotr vasyl vasily ihor igor oleh oleg olena elena iryna irina kateryna ekaterina olga olha natalia nataliya yulia
  julia vitaly vitaliy vitali valery valeriy yuri yuriy yury viktor victor anatoly anatoliy ruslan roman denys denis
  maksym maxim maksim artem artyom bohdan taras ostap ivan kyrylo kirill stepan svetlana svitlana tetiana tatyana
  tatiana lyudmila liudmyla oksana maria mariia daria hanna leonid konstantin kostiantyn ramzan arkady gennady eduard
  mohammed muhammad mohammad ahmed ali hassan hussein omar ibrahim khaled abdullah fatima aisha yusuf mustafa mehmet
  hans klaus jurgen wolfgang heinz franz pierre jacques francois philippe marie giovanni giuseppe marco luca paolo
  carlos luis miguel jorge pedro javier fernando manuel diego pablo hiroshi kenji yuki wei li ming jin min park kim
  владимир володимир сергей сергій николай микола александр олександр алексей олексій дмитрий дмитро андрей андрій
  евгений євген михаил михайло павел павло петр пётр петро василий василь игорь ігор олег елена олена ирина ірина
  екатерина катерина ольга наталья наталія юлия юлія виталий віталій валерий валерій юрий юрій виктор віктор анатолий
  анатолій руслан роман денис максим артем артём богдан тарас иван іван мария марія дарья дарія анна ганна татьяна
  марина людмила надежда надія вера віра галина нина ніна валентина лариса алла инна інна виктория вікторія александра
  олександра евгения євгенія полина поліна софия софія ксения ксенія кристина христина яна оксана маргарита раиса тамара
  зоя лидия лідія алиса вероника вероніка диана діана илья ілля никита микита кирилл кирило федор фёдор федір геннадий
  геннадій станислав станіслав вячеслав ярослав владислав ростислав святослав леонид леонід григорий григорій аркадий
  аркадій эдуард едуард константин костянтин степан семен семён матвей матвій тимофей тимофій тимур марк глеб гліб лев
  егор георгий георгій вадим антон остап назар захар рамзан ильдар ринат рінат яков яків филипп пилип артур герман
  тетяна светлана світлана джо дональд борис эммануэль еммануель ангела
`)

/** Capitalised words that are no names: days, months, languages, pronouns and the like; lower case. */
export const neverNames = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec am pm est edt gmt utc et
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december i i'm i've i'll i'd image photo video watch read related inputs copyright
  понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер п'ятниця субота неділя
`)

/** Small words that may stand inside a name. */
export const nameConnectors = words('of on the de del della di da von van der den bin al el la le y for and')
