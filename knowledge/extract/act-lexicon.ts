/** An act with its verbs and what they are like. */
export interface ActVerbs {
  /** Base form, or `base:past:participle` where irregular; the parts of a verb of several words hold underscores between them. */
  readonly verbs: string
  /** Whether it is done once to one thing, so that two different doers rule each other out. */
  readonly exclusive: boolean
}

const once = (verbs: string): ActVerbs => ({ verbs, exclusive: true })
const often = (verbs: string): ActVerbs => ({ verbs, exclusive: false })

/** Verbs of acts that have a doer, grouped by what is done: "destroyed", "blew up" and "demolished" are one act. */
export const acts: Readonly<Record<string, ActVerbs>> = {
  destroy: once(
    'destroy demolish wreck ruin raze obliterate dynamite blow_up:blew_up:blown_up tear_down:tore_down:torn_down knock_down burn_down flatten annihilate',
  ),
  damage: often('damage'),
  attack: often('attack assault strike:struck:struck storm raid ambush target'),
  shell: often('shell bombard bomb pound'),
  'shoot down': once('shoot_down:shot_down:shot_down intercept'),
  kill: once('kill murder assassinate execute slay:slew:slain massacre'),
  shoot: often('shoot:shot:shot'),
  injure: often('injure wound'),
  capture: once(
    'capture seize occupy take_over:took_over:taken_over take_control_of:took_control_of:taken_control_of overrun:overran:overrun conquer annex',
  ),
  liberate: once('liberate retake:retook:retaken recapture reclaim'),
  detain: once('detain arrest imprison jail abduct kidnap apprehend'),
  evacuate: often('evacuate rescue relocate'),
  block: often('block blockade besiege encircle surround seal_off'),
  disrupt: once('disrupt sabotage thwart derail foil'),
  violate: once('violate breach'),
  open: once('open launch establish'),
  close: once('close shut:shut:shut shut_down:shut_down:shut_down'),
  build: often('build:built:built construct erect rebuild:rebuilt:rebuilt restore repair'),
  invade: once('invade'),
  withdraw: often('withdraw:withdrew:withdrawn retreat pull_out'),
  steal: once('steal:stole:stolen loot rob plunder'),
  buy: once('buy:bought:bought purchase acquire'),
  sell: once('sell:sold:sold'),
  sign: often('sign ratify'),
  ban: often('ban prohibit outlaw forbid:forbade:forbidden suspend'),
  approve: often('approve adopt endorse'),
  elect: often('elect appoint nominate'),
  dismiss: once('fire sack oust depose'),
  send: often('send:sent:sent supply donate'),
  win: once('win:won:won'),
  defeat: once('defeat beat:beat:beaten'),
  mine: once('mine'),
  cut: once('cut:cut:cut sever cut_off:cut_off:cut_off'),
}

/** Verbs whose base and third person are nouns as well ("attacks", "jail"): those forms tell an act only after an auxiliary. */
export const nounLike: ReadonlySet<string> = new Set(
  'ruin wreck damage attack assault strike storm raid ambush target shell bomb pound murder wound jail rescue block blockade breach launch loot plunder purchase fire sack ban mine cut defeat repair retreat shut massacre supply sign open close win beat shoot'.split(
    ' ',
  ),
)

/** The same acts in Russian and Ukrainian by the beginnings of their words. */
export const slavicActs: readonly (readonly [RegExp, string])[] = [
  [/^(?:уничтож|разруш|взорв|подорв|снес|знищ|зруйн|підірв)/, 'destroy'],
  [/^(?:поврежд|пошкод)/, 'damage'],
  [/^(?:атаков|напал|штурмов|атакув)/, 'attack'],
  [/^(?:обстрел|бомби|разбомб|обстріл|бомбард)/, 'shell'],
  [/^(?:сбил|сбит|збил|збит)/, 'shoot down'],
  [/^(?:убил|убит|расстрел|вбил|вбит|розстріл)/, 'kill'],
  [/^(?:ранил|поранил)/, 'injure'],
  [/^(?:захват|оккупир|захоп|окуп)/, 'capture'],
  [/^(?:освобод|звільн)/, 'liberate'],
  [/^(?:задерж|арестов|затрим|заарешт)/, 'detain'],
  [/^(?:эвакуир|евакую)/, 'evacuate'],
  [/^(?:сорва|зірва)/, 'disrupt'],
  [/^(?:наруш|поруш)/, 'violate'],
]
