const table = (entries: string): ReadonlyMap<string, number> =>
  new Map(
    entries
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [word, value] = entry.split('=')
        return [word!, Number(value)] as const
      }),
  )

/** Number words below a hundred in English, Russian and Ukrainian, in their common cases. */
export const units = table(`
  zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
  fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
  seventy=70 eighty=80 ninety=90
  один=1 одна=1 одно=1 одного=1 одной=1 одну=1 одним=1 два=2 две=2 двух=2 двум=2 двумя=2 три=3 трёх=3 трех=3 трем=3
  тремя=3 четыре=4 четырёх=4 четырех=4 пять=5 пяти=5 шесть=6 шести=6 семь=7 семи=7 восемь=8 восьми=8 девять=9 девяти=9
  десять=10 десяти=10 одиннадцать=11 двенадцать=12 тринадцать=13 четырнадцать=14 пятнадцать=15 шестнадцать=16
  семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 двадцати=20 тридцать=30 тридцати=30 сорок=40 сорока=40
  пятьдесят=50 пятидесяти=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90
  одне=1 однієї=1 дві=2 двох=2 двом=2 двома=2 трьох=3 трьом=3 чотири=4 чотирьох=4 п'ять=5 п'яти=5 шість=6 сім=7 вісім=8
  дев'ять=9 десятьох=10 одинадцять=11 дванадцять=12 тринадцять=13 чотирнадцять=14 п'ятнадцять=15 шістнадцять=16
  сімнадцять=17 вісімнадцять=18 дев'ятнадцять=19 двадцять=20 тридцять=30 п'ятдесят=50 шістдесят=60 сімдесят=70
  вісімдесят=80 дев'яносто=90
`)

/** Number words of whole hundreds, which Russian and Ukrainian write as one word. */
export const hundreds = table(`
  сто=100 ста=100 двести=200 двухсот=200 триста=300 трехсот=300 трёхсот=300 четыреста=400 пятьсот=500 пятисот=500
  шестьсот=600 семьсот=700 восемьсот=800 девятьсот=900
  двісті=200 двохсот=200 трьохсот=300 чотириста=400 п'ятсот=500 п'ятисот=500 шістсот=600 сімсот=700 вісімсот=800
  дев'ятсот=900
`)

/** Words and short forms that multiply the number before them. */
export const multipliers = table(`
  hundred=100 thousand=1000 k=1000 million=1000000 mln=1000000 mn=1000000 billion=1000000000 bn=1000000000
  trillion=1000000000000 tn=1000000000000 dozen=12 score=20
  тысяча=1000 тысячи=1000 тысяч=1000 тыс=1000 миллион=1000000 миллиона=1000000 миллионов=1000000 млн=1000000
  миллиард=1000000000 миллиарда=1000000000 миллиардов=1000000000 млрд=1000000000
  тисяча=1000 тисячі=1000 тисяч=1000 тис=1000 мільйон=1000000 мільйона=1000000 мільйони=1000000 мільйонів=1000000
  мільярд=1000000000 мільярда=1000000000 мільярди=1000000000 мільярдів=1000000000
`)

/** Plural words that count loosely ("hundreds of") with the smallest and the largest number they stand for. */
export const looseCounts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['tens', [20, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]],
  ['десятки', [20, 99]],
  ['сотни', [200, 999]],
  ['тысячи', [2000, 9999]],
  ['миллионы', [2e6, 999e6]],
  ['сотні', [200, 999]],
  ['тисячі', [2000, 9999]],
  ['мільйони', [2e6, 999e6]],
])

/** Fractions as a range in percent. */
export const fractions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['half', [50, 50]],
  ['third', [33, 34]],
  ['two-thirds', [66, 67]],
  ['two thirds', [66, 67]],
  ['quarter', [25, 25]],
  ['three-quarters', [75, 75]],
  ['three quarters', [75, 75]],
  ['fifth', [20, 20]],
  ['tenth', [10, 10]],
  ['половина', [50, 50]],
  ['половину', [50, 50]],
  ['половины', [50, 50]],
  ['половини', [50, 50]],
  ['треть', [33, 34]],
  ['четверть', [25, 25]],
  ['третину', [33, 34]],
  ['чверть', [25, 25]],
])

/** Whether a lower-case word is a number word. */
export function isNumeral(word: string): boolean {
  return units.has(word) || hundreds.has(word) || looseCounts.has(word)
}
