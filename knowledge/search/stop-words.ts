import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as russian } from '@orama/stopwords/russian'
import { foldWord } from './fold.ts'

/** The library's Ukrainian list is damaged (wrong character set), so this one is our own. */
const ukrainian =
  `а та або але алло б багато би був буде будемо будете буду будуть була були було бути в вам вами вас ваш ваша ваше ваші
  вже ви від він вона вони воно всі все всього втім г да де для до є ж же за з зі зараз й його йому її їй їм їх їхній і із інколи
  як яка який які якого якої яких якою якщо коли кого кому котрий котра куди звідки лише мене мені ми мною може можна на над нас
  наш не ним ними них ні ніж о об од ось отже по при про проте ці цього цей це ця чи чого чому що щоб щодо скільки так такий таке
  така такі також там те тим то тобі того той тому ту тут у усе усі хоч хто хіба цим через чий чия чиє чиї під після перед щось
  якій якому якими яким чиїх кого ким дуже ще була мій моя моє мої свій своя своє свої себе собі між без навіть тільки вас`.split(
    /\s+/,
  )

const moreEnglish =
  'a many much also upon among within without although though however whether via per according'.split(' ')
const moreRussian =
  `который которая которое которые которого которой которых кого кому чем чей чья чьё чьи откуда сколько почему
  какие каких каким какими каком какого какому какую какова каково каковы каков кем чему чье чьего которому котором которую
  которыми это эта эти также либо о об обо со ко изо являются является такие такого также либо`.split(/\s+/)
/** Words of the library's lists that carry meaning in a question about news; "us" is a country more often than people. */
const meaningful = new Set('us only человек жизнь говорил сказал сказать сказала два три'.split(' '))

const stops = new Set(
  [...english, ...moreEnglish, ...russian, ...moreRussian, ...ukrainian]
    .filter((word) => !meaningful.has(word))
    .map(foldWord),
)

/** Whether a folded word is a function word of English, Russian or Ukrainian; one list, so that articles and questions agree without knowing each other's language. */
export function isStopWord(folded: string): boolean {
  return stops.has(folded)
}

/** All of them, folded. */
export function stopWords(): ReadonlySet<string> {
  return stops
}
