/**
 * Verbs of acts that have a doer, grouped by what is done, so that "destroyed", "blew up" and "demolished" are one act.
 * Each verb is `base past participle` where irregular, or `base` alone; two-word verbs hold an underscore.
 */
export const acts: Readonly<Record<string, string>> = {
  destroy:
    'destroy demolish wreck ruin raze obliterate level blow_up:blew_up:blown_up blow:blew:blown dynamite tear_down:tore_down:torn_down knock_down burn_down flatten annihilate',
  damage: 'damage hit:hit:hit',
  attack: 'attack assault strike:struck:struck storm raid ambush target',
  shell: 'shell bombard bomb pound fire_at',
  'shoot down': 'shoot_down:shot_down:shot_down intercept',
  kill: 'kill murder assassinate execute slay:slew:slain massacre shoot:shot:shot',
  injure: 'injure wound hurt:hurt:hurt',
  capture:
    'capture seize occupy take_over:took_over:taken_over take_control_of:took_control_of:taken_control_of overrun:overran:overrun conquer annex',
  liberate: 'liberate retake:retook:retaken recapture free reclaim',
  detain: 'detain arrest imprison jail abduct kidnap apprehend',
  evacuate: 'evacuate rescue relocate',
  block: 'block blockade besiege encircle surround seal_off close',
  disrupt: 'disrupt sabotage thwart derail foil',
  violate: 'violate breach break:broke:broken',
  open: 'open launch start begin:began:begun establish',
  build: 'build:built:built construct erect rebuild:rebuilt:rebuilt restore repair',
  invade: 'invade',
  withdraw: 'withdraw:withdrew:withdrawn retreat pull_out',
  steal: 'steal:stole:stolen loot rob plunder',
  buy: 'buy:bought:bought purchase acquire',
  sell: 'sell:sold:sold',
  sign: 'sign ratify',
  ban: 'ban prohibit outlaw forbid:forbade:forbidden suspend',
  approve: 'approve adopt pass endorse',
  elect: 'elect appoint nominate',
  dismiss: 'fire sack oust depose',
  send: 'send:sent:sent deliver supply provide donate',
  win: 'win:won:won defeat beat:beat:beaten',
  mine: 'mine',
  cut: 'cut:cut:cut sever cut_off:cut_off:cut_off',
}

/** The same acts in Russian and Ukrainian by the beginnings of their words. */
export const slavicActs: readonly (readonly [RegExp, string])[] = [
  [/^(?:уничтож|разруш|взорв|подорв|снес|знищ|зруйн|підірв)/, 'destroy'],
  [/^(?:поврежд|пошкод)/, 'damage'],
  [/^(?:атаков|напал|штурмов|атакув|напал)/, 'attack'],
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
