import type { AnswerKind } from './understood.ts'

/** A form of question: the first that matches a folded question decides what would answer it; its group `focus` names what is asked for. */
export interface QuestionForm {
  readonly kind: AnswerKind
  readonly pattern: RegExp
}

const form = (kind: AnswerKind, source: string): QuestionForm => ({
  kind,
  pattern: new RegExp(source.replaceAll('\\b', '(?<![\\p{L}\\p{N}])'), 'iu'),
})

const say =
  'say|says|said|tell|tells|told|claim|claims|claimed|state|states|stated|announce|announced|think|thinks|explain|explained|comment|promise|promises|promised|demand|demands|demanded|call|describe|described|argue|argued|insist|insisted|respond|responded|warn|warned|admit|admitted|deny|denied|estimate|estimated'

/** English, Russian and Ukrainian, specific before general. */
export const questionForms: readonly QuestionForm[] = [
  // who says so asks for a speaker
  form('person', `\\bwho (?:${say})(?![\\p{L}])`),
  form('statement', `\\bwhat (?:did|does|do|has|have|had|was|were) .{2,60}? (?:${say})(?![\\p{L}])`),
  form('statement', '\\bwhat (?:is|was|were|are) .{2,60} (?:response|reaction|position|statement|comment|quote|words)'),
  form('statement', '\\bexact (?:quote|words)'),
  form('number', '\\bhow (?:many|much)(?: of)?(?: the)?(?: (?<focus>[\\p{L}-]+))?'),
  form(
    'number',
    '\\b(?:what|which) (?:percentage|percent|proportion|share|fraction|number|amount|population|distance|height|temperature|price|cost|turnout|death toll|toll|magnitude|speed|weight|salary|budget|profit|revenue|turnover|pay rise|pay raise|raise|subsidy)(?![\\p{L}])',
  ),
  form(
    'number',
    '\\b(?:what|how) (?:is|was|are|were)(?: the)?(?: \\p{L}+){0,2} (?:population|number|percentage|distance|cost|price|amount|height|length|size|area|rate|turnout|death toll|toll|magnitude|speed|weight|salary|budget|profit|revenue|turnover|subsidy)(?![\\p{L}])',
  ),
  form('number', '\\bhow (?:far|tall|high|large|big|long|old|deep|wide|fast|heavy|often|hot|cold)(?![\\p{L}])'),
  form(
    'time',
    '\\b(?:(?:what|which) time zone|when|since when|until when|what time|which time|(?:what|which) (?:(?!(?:is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|may|might) )\\p{L}+ )?(?:year|years|day|days|date|month|months|century|decade|weekday|season|period|era|hour|hours|exact date|time zone))(?![\\p{L}])',
  ),
  form(
    'time',
    '\\bon (?:what|which) (?:exact )?(?:day|days|date|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![\\p{L}])',
  ),
  form('place', '\\b(?:where|whence|whither)(?![\\p{L}])'),
  form(
    'place',
    '\\b(?:what|which|whose) (?:(?!(?:is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|may|might) )\\p{L}+ )?(?:city|cities|town|towns|village|country|countries|state|states|region|regions|province|continent|place|places|location|river|lake|sea|ocean|island|mountain|street|road|area|areas|district|county|capital|building|direction|nation|nations)(?![\\p{L}])',
  ),
  form(
    'reason',
    '\\b(?:why|how come|for what reason|what (?:is|was|were|are) the (?:reason|reasons|cause|causes|purpose)|what (?:caused|causes|led to))(?![\\p{L}])',
  ),
  { kind: 'definition', pattern: /(?<![\p{L}\p{N}])[Ww]ho (?:is|was|are|were) (?:the )?\p{Lu}/u },
  form('person', "\\b(?:who|whom|whose|whos|who's)(?![\\p{L}])"),
  form(
    'person',
    "\\b(?:what|which) (?:(?!(?:is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|may|might) )\\p{L}+ )?(?:person|people|man|woman|leader|leaders|president|king|queen|emperor|author|scientist|scientists|physicist|politician|official|minister|company|companies|organization|organisation|group|team|actor|singer|artist|journalist|journalists|agency|party|university|school|country's)(?![\\p{L}])",
  ),
  form('manner', '\\bhow(?![\\p{L}])'),
  form(
    'thing',
    '\\b(?:what|which)(?![\\p{L}])(?: (?<focus>(?!is |was |are |were |did |does |do |has |have |had |can |could |would |will |should |may |might )[\\p{L}-]+))?',
  ),
  form(
    'yes-no',
    "^(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|isn't|aren't|wasn't|weren't|didn't|doesn't)(?![\\p{L}])",
  ),
  // Russian and Ukrainian
  form('person', '\\b(?:кто|кого|кому|кем|чей|чья|чьё|чьи|хто|ким|чий|чия|чиє|чиї)(?![\\p{L}])'),
  form(
    'statement',
    '\\b(?:что|що) .{0,60}?(?:сказал|сказала|заявил|заявила|говорит|говорил|сообщил|сообщила|думает|обещал|потребовал|заявив|сказав|сказала|заявила|каже|повідомив|повідомила|обіцяв)(?:\\p{L}*)(?![\\p{L}])',
  ),
  form(
    'number',
    '\\b(?:сколько|скольких|насколько|скільки|наскільки|как долго|как далеко|как часто|як довго|як далеко|як часто|как(?:ой|ая|ое|ие|ова|ово) (?:процент|доля|численность|население|количество|высота|длина|площадь|расстояние|стоимость|число))(?:\\p{L}*)(?: (?<focus>[\\p{L}-]+))?',
  ),
  form(
    'time',
    '\\b(?:когда|коли|(?:в|с|до|к|у|з) (?:какого|каком|какой|какое|какие|каких|який|якому|якого|яке) (?:год|год[уае]|годы|день|дня|дни|месяц|месяце|время|века|веке|час|часу|рік|року|році|день|місяці|столітті)|как(?:ой|ого|ое|ие) (?:год|день|дат|врем|век|числ)|какая дата|який день|яка дата)(?:\\p{L}*)',
  ),
  form(
    'place',
    '\\b(?:где|куда|откуда|де|куди|звідки|(?:в|на|из|у|з) (?:как(?:ой|ом|ую|ие|их)|як(?:ій|ому|у|их)) (?:город|стран|област|регион|мест|сел|рек|остров|штат|район|континент|міст|країн|област|регіон|місц|річ))(?![\\p{L}])',
  ),
  form(
    'place',
    '\\b(?:в|на|из|у|з) (?:как|як)\\p{L}+ (?:город|стран|област|регион|мест|сел|рек|остров|штат|район|континент|міст|країн|регіон|місц|річ)\\p{L}*',
  ),
  form('reason', '\\b(?:почему|зачем|отчего|по какой причине|чому|навіщо|через що|из-за чего)(?![\\p{L}])'),
  form('yes-no', '\\b(?:чи|правда ли|ли)(?![\\p{L}])'),
  form('manner', '\\b(?:как|каким образом|як|яким чином)(?![\\p{L}])'),
  form(
    'thing',
    '\\b(?:что|чего|чему|чем|какой|какая|какое|какие|каких|какую|каким|какими|каком|какого|який|яка|яке|які|яких|яку|яким|що|чого|чим)(?![\\p{L}])(?: (?<focus>[\\p{L}-]+))?',
  ),
]
