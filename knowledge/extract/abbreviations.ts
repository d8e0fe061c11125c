/** Abbreviations that stand before the word they belong to, so that their full stop never ends a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs dr prof rev fr hon st ste sen sens rep reps gov govs pres gen col lt sgt cpl capt cmdr cdr maj adm brig ' +
    'pvt supt insp del ald asst atty cllr det amb atty sr fig figs vs viz cf no nos vol pp ch sec art approx ca est ' +
    'г гг ул пр просп д им тов акад проф доц ген полк см стр рис табл тыс млн млрд руб коп напр т вул м буд ім кв обл р'
  ).split(' '),
)

/** Abbreviations after which a sentence may end: it does only when the next word opens sentences. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  'inc co corp ltd llc plc jr sr esq etc al a.m p.m am pm u.s u.k u.n e.u d.c p.r n.y ph.d m.d b.a m.a e.g i.e viz a.k.a dept univ assn bros ave blvd rd bldg н.э т.д т.п др пр '.split(
    ' ',
  ),
)

/** Months and weekdays cut short: no sentence ends before a number. */
export const dateAbbreviations: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun янв фев февр мар апр авг сен сент окт ноя нояб дек січ лют бер квіт трав черв лип серп вер жовт лист груд'.split(
    ' ',
  ),
)

/** Words that open sentences far more often than they follow an abbreviation in mid-sentence. */
export const openingWords: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you his her its their our my your this that these those there here in on at by for from with after ' +
    'before during since until while when where what who why how if as although though because but and or so yet however meanwhile ' +
    'moreover also then now still even some many most all both each no not nobody according asked to of under over about more earlier later last ' +
    'он она оно они мы вы я это этот эта эти тот та те в на по при для от до после если когда как что но а и однако кроме также ранее ' +
    'він вона воно вони ми ви це цей ця ці той та ті у за під після якщо коли як що але однак крім також раніше'
  ).split(' '),
)
