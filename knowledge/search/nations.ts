import { stemWord } from './analysis.ts'
import type { Synonym } from './synonyms.ts'

/** Names of a country and of its people; capitals are left out: they name a city at least as often as a government. */
const nations = `russia russian
ukraine ukrainian
us usa america american
uk britain british
france french
germany german
italy italian
spain spanish
portugal portuguese
poland polish
china chinese
japan japanese
india indian
pakistan pakistani
turkey turkiye turkish
israel israeli
palestine palestinian
iran iranian
iraq iraqi
syria syrian
egypt egyptian
belarus belarusian
georgia georgian
moldova moldovan
romania romanian
hungary hungarian
austria austrian
switzerland swiss
sweden swedish
norway norwegian
denmark danish
finland finnish
estonia estonian
latvia latvian
lithuania lithuanian
netherlands dutch holland
belgium belgian
greece greek
ireland irish
scotland scottish
wales welsh
england english
canada canadian
mexico mexican
brazil brazilian
argentina argentine argentinian
australia australian
korea korean
vietnam vietnamese
afghanistan afghan
armenia armenian
azerbaijan azerbaijani
kazakhstan kazakh
serbia serbian
europe european`

/** Other ways to name the same country. */
export function nationNames(word: string): readonly Synonym[] {
  table ??= build()
  return table.get(word) ?? []
}

const share = 0.45

let table: ReadonlyMap<string, readonly Synonym[]> | null = null

function build(): ReadonlyMap<string, readonly Synonym[]> {
  const map = new Map<string, readonly Synonym[]>()
  for (const line of nations.split('\n')) {
    const names = line.split(' ')
    for (const name of names) {
      const others = names.filter((other) => other !== name)
      map.set(
        name,
        others.map((other) => ({ term: stemWord(other, 'en'), weight: share })),
      )
    }
  }
  return map
}
