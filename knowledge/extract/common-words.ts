import { stopwords } from '@orama/stopwords/english'
import { stopwords as russian } from '@orama/stopwords/russian'
import { stopwords as ukrainian } from '@orama/stopwords/ukrainian'
import { functionWords } from './function-words.ts'

/** Frequent words that begin sentences and are no names unless they stand capitalised inside one; lower case. */
export const commonWords: ReadonlySet<string> = new Set([
  ...stopwords,
  ...russian,
  ...ukrainian,
  ...functionWords,
  ...`all any both each every few many much some several such other another one two three four five six seven eight nine ten
  first second third last next new old young big small large great good bad high low long short early late recent several
  people residents civilians soldiers troops forces fighters militants officials authorities police government governments
  ministers lawmakers leaders reporters journalists analysts experts doctors teachers students workers farmers families
  children women men local regional national federal international foreign military political economic social public
  private official senior former current top chief head heavy massive mass total global world war peace talks attack attacks
  shelling fighting evacuation evacuations bridges bridge city cities town towns village villages region regions country
  countries state states street streets house houses home homes building buildings hospital hospitals school schools plant
  factory road roads river water food fuel gas oil power electricity money prices price report reports statement statements
  news media video photo photos image images footage source sources inputs according speaking earlier later meanwhile
  moreover furthermore however nevertheless nonetheless additionally besides instead otherwise therefore thus hence indeed
  perhaps maybe probably clearly obviously unfortunately fortunately finally eventually recently currently previously
  originally initially ultimately today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december winter spring summer autumn
  yes no ok please thanks thank well let lets look see read watch click subscribe sign start stop get go come take make
  give use using based given following despite including regarding concerning considering surrendering guided intercepted
  members member some most nearly almost around about roughly approximately evacuees refugees survivors victims witnesses
  rescuers firefighters volunteers hundreds thousands dozens millions half part parts rest everyone someone anyone nobody
  nothing everything something once twice again still yet even just only especially particularly`
    .trim()
    .split(/\s+/),
])
