import { analyse } from '../search/analysis.ts'

/**
 * Words that news uses for one thing, one thing a line. Only near-synonyms: whoever reads one for the other must not
 * be told that two claims disagree when they do not.
 */
const families: readonly string[] = [
  // people
  'civilian civilians citizen citizens resident residents inhabitant inhabitants',
  'soldier soldiers fighter fighters combatant combatants troops serviceman servicemen militant militants gunman gunmen militiaman',
  'people person persons victim victims casualty casualties',
  'protester protesters demonstrator demonstrators marcher marchers',
  'worker workers employee employees staff labourer laborer',
  'child children minor minors kid kids',
  'policeman policemen officer officers',
  'evacuee evacuees',
  'migrant migrants refugee refugees',
  'hostage hostages captive captives',
  'prisoner prisoners pow pows detainee detainees',
  'student students pupil pupils',
  // acts and states
  'kill killed killing dead die died death deaths fatality fatalities slain perish perished toll',
  'injure injured injuring wound wounded hurt injury injuries',
  'missing unaccounted',
  'arrest arrested detain detained custody detention',
  'destroy destroyed destruction demolish demolished blow blew blown wreck wrecked raze razed flatten flattened',
  'damage damaged',
  'shell shelled shelling bombard bombarded bombardment bomb bombed bombing',
  'attack attacked assault assaulted raid raided',
  'shoot shot shooting gunfire fire fired',
  'evacuate evacuated evacuation evacuations evacuating cross crossing crossed leave leaving escape escaped flee fled exit',
  'rescue rescued rescuers save saved',
  'shelter sheltering sheltered inside refuge hide hiding hidden hole holed trap trapped block blocked stuck',
  'surrender surrendered capitulate capitulated',
  'seize seized capture captured control controls controlled occupy occupied hold held take took taken',
  'begin began begun start started starting launch launched commence',
  'end ended ending finish finished stop stopped cease ceased halt halted',
  'open opened opening reopen reopened',
  'close closed closing shut closure',
  'win won winning victory victor',
  'lose lost losing defeat defeated',
  'resign resigned resignation quit step',
  'approve approved approval accept accepted agree agreed adopt adopted pass passed',
  'reject rejected rejection refuse refused refusal decline declined',
  'vote votes voted ballot ballots',
  'fire fires blaze blazes wildfire',
  'flood floods flooding flooded',
  'crash crashed collision collided collide derail derailed derailment',
  'explosion explosions explode exploded blast blasts',
  'strike strikes walkout walkouts stoppage stoppages',
  'cause caused causing trigger triggered spark sparked ignite ignited',
  'say said tell told',
  'use used using',
  // things
  'house houses home homes',
  'plant factory facility complex works',
  'city town',
  'ship ships vessel vessels boat boats',
  'plane planes aircraft jet jets airplane airplanes',
  'car cars vehicle vehicles',
  'corridor corridors',
  'deal agreement accord pact',
  'wage wages pay salary salaries',
  'talks negotiation negotiations',
  'attempt attempts',
]

/** Words that answer yes or no to one matter: opposites of one scale. */
const opposites: readonly (readonly [name: string, positive: string, negative: string])[] = [
  ['open', 'open opened reopen reopened', 'close closed shut closure'],
  ['accept', 'accept accepted approve approved adopt adopted', 'reject rejected refuse refused'],
  ['win', 'win won victory', 'lose lost defeat defeated'],
  ['safe', 'safe safely', 'unsafe dangerous'],
  [
    'rise',
    'rise rose risen increase increased grow grew',
    'fall fell fallen decrease decreased shrink shrank drop dropped',
  ],
  ['guilty', 'guilty', 'innocent'],
  ['alive', 'alive survive survived', 'dead die died'],
  ['confirm', 'confirm confirmed', 'deny denied'],
  ['true', 'true correct', 'false untrue fake'],
  ['intact', 'intact undamaged standing', 'destroyed demolished'],
  ['success', 'succeed succeeded success successful', 'fail failed failure unsuccessful'],
  ['legal', 'legal lawful', 'illegal unlawful'],
  ['passable', 'passable', 'impassable'],
  ['provoked', 'provoked', 'unprovoked'],
]

const conceptByTerm = new Map<string, string>()
const termsByConcept = new Map<string, readonly string[]>()
for (const family of families) {
  const terms = [...new Set(termsOf(family))].filter((term) => !conceptByTerm.has(term))
  const [concept] = terms
  if (concept === undefined) continue
  for (const term of terms) conceptByTerm.set(term, concept)
  termsByConcept.set(concept, terms)
}
const poleByTerm = new Map<string, { readonly scale: string; readonly sign: 1 | -1 }>()
for (const [scale, positive, negative] of opposites) {
  for (const term of termsOf(positive)) poleByTerm.set(term, { scale, sign: 1 })
  for (const term of termsOf(negative)) poleByTerm.set(term, { scale, sign: -1 })
}

/** One key for the near-synonyms of an index term; the term itself when it has none. */
export function conceptOf(term: string): string {
  return conceptByTerm.get(term) ?? term
}

/** The other index terms of a term's near-synonyms. */
export function relativesOf(term: string): readonly string[] {
  return (termsByConcept.get(conceptOf(term)) ?? []).filter((other) => other !== term)
}

/** The scale of opposites a term stands on, and at which end; null for most terms. */
export function poleOf(term: string): { readonly scale: string; readonly sign: 1 | -1 } | null {
  return poleByTerm.get(term) ?? null
}

/** Whether a concept is an act that is told of in many words: evacuating, destroying, opening. */
export function isAct(concept: string): boolean {
  return acts.has(concept)
}

/** Concepts that count people. */
export const people: ReadonlySet<string> = new Set(
  termsOf(
    'civilians soldiers people protesters workers children officers evacuees migrants hostages prisoners students men women passengers voters patients villagers',
  ).map(conceptOf),
)

/** What befell the people or things counted: numbers of different states are never compared. */
export const states: ReadonlySet<string> = new Set(
  termsOf(
    'killed injured missing arrested rescued evacuated displaced homeless hospitalised hospitalized sheltering infected charged sentenced suspended cancelled registered arrived stranded recovered released damaged destroyed lost fined dismissed elected voted invited expected planned attended returned',
  ).map(conceptOf),
)

const acts: ReadonlySet<string> = new Set(
  termsOf(
    'kill injure arrest destroy damage shell attack shoot evacuate rescue surrender seize begin end open close win lose resign approve reject vote crash explode strike cause',
  ).map(conceptOf),
)

function termsOf(words: string): string[] {
  return analyse(words, 'en').map(({ term }) => term)
}
