import { pastOf, pluralOf } from './inflection.ts'
import type { Random } from './random.ts'
import type { TextEvent } from './text-event.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A statement without its capital letter and full stop, with questions that it answers. */
export interface Clause {
  readonly text: string
  readonly questions: readonly string[]
}

type ClauseWriter = (random: Random, words: Vocabulary, event: TextEvent) => Clause

/** Writes one of several forms of statement about an event. */
export function writeClause(random: Random, words: Vocabulary, event: TextEvent): Clause {
  return random.pick(writers)(random, words, event)
}

const nearness = 'near behind beside outside inside beyond around under above'.split(' ')
const motions = 'run lead stretch continue extend turn climb drop'.split(' ')
const roughly = ['more than ', 'about ', 'at least ', 'nearly ', 'fewer than ', '', '', '']
const joining = ['if', 'unless', 'once', 'while', 'although', 'because', 'until', 'after']
const halves = ['a.m.', 'p.m.']
const minutes = ['00', '15', '30', '45']

const writers: readonly ClauseWriter[] = [
  (random, words, event) => {
    const things = pluralOf(ownNoun(random, words, event))
    const done = pastOf(ownVerb(random, words, event))
    const place = `${random.pick(nearness)} the ${words.adjective()} ${ownNoun(random, words, event)}`
    const number = `${random.pick(roughly)}${3 + random.rank(20_000, 4)}`
    return {
      text: `${number} ${things} were ${done} ${place} in ${event.place}`,
      questions: [`how many ${things} were ${done} ${place}?`, `where were the ${things} ${done}?`],
    }
  },
  (random, words, event) => {
    const doer = `${words.adjective()} ${words.noun()}`
    const verb = ownVerb(random, words, event)
    const thing = `${words.adjective()} ${ownNoun(random, words, event)}`
    const purpose = `${words.verb()} the ${words.noun()} of ${words.place()}`
    return {
      text: `the ${doer} ${pastOf(verb)} the ${thing} to ${purpose} before the ${words.noun()} ${pastOf(words.verb())}`,
      questions: [`what ${pastOf(verb)} the ${thing}?`, `why did the ${doer} ${verb} the ${thing}?`],
    }
  },
  (random, words, event) => {
    const thing = `${words.adjective()} ${words.noun()}`
    const done = pastOf(words.verb())
    const time = `${1 + random.below(11)}:${random.pick(minutes)} ${random.pick(halves)}`
    const rest = `the ${ownNoun(random, words, event)} and the ${words.noun()} ${pastOf(words.verb())}`
    return {
      text: `the ${thing} would be ${done} at ${time} ${random.pick(joining)} ${rest}`,
      questions: [`when would the ${thing} be ${done}?`],
    }
  },
  (random, words, event) => {
    const thing = `${words.noun()} ${words.noun()}`
    const motion = random.pick(motions)
    const there = `${pluralOf(words.noun())} still ${words.verb()} the ${ownNoun(random, words, event)}`
    return {
      text: `the ${thing} will ${motion} from ${event.place} towards ${words.place()}, where ${there}`,
      questions: [`where will the ${thing} ${motion}?`],
    }
  },
  (random, words, event) => {
    const cost = `${(1 + random.rank(9000, 20)) / 10} million dollars`
    const thing = `${words.adjective()} ${ownNoun(random, words, event)}`
    const payer = `${words.adjective()} ${pluralOf(words.noun())}`
    return {
      text: `the ${thing} cost ${cost}, ${random.pick(roughly)}${2 + random.below(90)} percent of it from ${payer}`,
      questions: [`how much did the ${thing} cost?`, `who paid for the ${thing}?`],
    }
  },
  (random, words, event) => {
    const group = `${words.noun()} ${pluralOf(words.noun())}`
    const verb = words.verb()
    const thing = `${words.adjective()} ${ownNoun(random, words, event)}`
    return {
      text: `the ${group} of ${words.place()} did not ${verb} the ${thing} ${random.pick(joining)} the ${words.noun()} ${pastOf(words.verb())}`,
      questions: [`did the ${group} ${verb} the ${thing}?`, `what did the ${group} not ${verb}?`],
    }
  },
]

/** One of the event's own nouns as often as any other. */
function ownNoun(random: Random, words: Vocabulary, { nouns }: TextEvent): string {
  return random.chance(0.5) ? random.pick(nouns) : words.noun()
}

function ownVerb(random: Random, words: Vocabulary, { verbs }: TextEvent): string {
  return random.chance(0.5) ? random.pick(verbs) : words.verb()
}
