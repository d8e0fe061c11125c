import type { Cue } from '../../model.ts'

/**
 * What a reporting verb's content looks like:
 * `clause` a clause with or without "that", also around the verb ("…, he said"); `bare` the same, but only after it; `that` a clause with "that" or a question word only; `quotation` words in
 * quotation marks; `object` a noun phrase that is the content itself; `told` an addressee, then a clause; `request` an
 * addressee, then "to" with a verb; `accused` someone, then "of" or "for"; `infinitive` "to" with a verb; `label`
 * someone, then what he is called.
 */
export type Frame =
  | 'clause'
  | 'bare'
  | 'that'
  | 'quotation'
  | 'object'
  | 'told'
  | 'request'
  | 'accused'
  | 'infinitive'
  | 'label'

export interface CueEntry {
  readonly lemma: string
  readonly frames: ReadonlySet<Frame>
  readonly stance: Cue['stance']
  /** Particles of which one must follow the verb ("call for", "point out"); the content begins after it. */
  readonly particles: readonly string[]
}

/** Frames, stance, then verbs; `verb+particle` is a reading of its own that comes before the bare verb's. */
const table: readonly (readonly [frames: string, stance: Cue['stance'], verbs: string])[] = [
  [
    'clause quotation',
    'neutral',
    'say state add note report explain remark mention comment observe respond reply recall stress emphasize emphasise underline underscore reiterate repeat continue conclude confirm acknowledge write tweet post announce declare proclaim attest concur stipulate summarise summarize recollect relay specify',
  ],
  [
    'clause quotation',
    'claim',
    'claim argue insist allege assert maintain contend suggest speculate reckon estimate predict warn complain boast joke quip muse opine concede admit believe think hope fear charge profess avow aver insinuate intimate grumble gripe protest reason preach',
  ],
  [
    'quotation',
    'neutral',
    'ask shout exclaim whisper read begin recount testify go_on text retweet yell scream snap crack thunder demand urge ask warn blast slam scold chide criticize attack denounce sing sigh retort intone cry chant mutter interject counter volunteer',
  ],
  [
    'that quotation',
    'neutral',
    'testify recount relate hint signal indicate show reveal disclose find learn conclude agree disagree remind decide determine imply cite clarify caution counter retort marvel lament deadpan expect assume anticipate feel know understand realize realise recognize recognise remember see foresee wonder worry doubt consider rule dream figure guess imagine suspect fret gush enthuse vent volunteer certify calculate hear forecast project propose recommend advise advocate envision envisage picture pray',
  ],
  [
    'bare that',
    'neutral',
    'find show know understand feel hear learn decide figure guess imagine assume expect discover notice bet agree see mean wish reveal indicate note',
  ],
  ['bare that', 'claim', 'suspect contest posit theorize theorise surmise presume'],
  ['infinitive that quotation', 'promise', 'promise vow pledge swear guarantee'],
  ['infinitive', 'promise', 'agree offer threaten commit'],
  ['infinitive', 'neutral', 'hope expect want plan intend aim seek prefer wish decide propose claim'],
  ['told quotation', 'neutral', 'tell inform assure notify brief convince persuade'],
  ['told', 'neutral', 'remind warn advise'],
  [
    'request',
    'demand',
    'urge ask tell order call+on call+upon appeal+to press implore beg exhort instruct direct command advise encourage invite request remind warn beseech pressure challenge lobby want',
  ],
  [
    'that object',
    'demand',
    'demand request recommend urge call+for ask+for push+for press+for advocate+for speak+out+for lobby+for campaign+for argue+for appeal+for advocate+for plead+for argue+for',
  ],
  [
    'accused',
    'accusation',
    'accuse blame criticize criticise fault condemn chide rebuke scold mock ridicule slam blast denounce chastise taunt admonish grill hammer attack knock skewer excoriate upbraid pillory admonish lambast lambaste berate',
  ],
  ['accused', 'neutral', 'praise thank congratulate commend applaud laud hail compliment credit'],
  [
    'label',
    'neutral',
    'call describe label dub brand term characterize characterise deem portray regard denounce dismiss depict paint cast tout hail view name praise criticize criticise condemn see slam blast deride',
  ],
  [
    'object',
    'accusation',
    'criticize criticise condemn denounce slam decry assail deplore lambast lambaste mock ridicule bash blame disparage rip berate question challenge protest lash+out+at rail+against speak+out+against campaign+against rally+against excoriate skewer lampoon trash rip hit+out+at rail+at complain+about protest+against deride belittle malign savage pan bemoan',
  ],
  ['that object', 'denial', 'deny'],
  [
    'object',
    'denial',
    'dismiss reject refute rebut dispute disavow disown oppose repudiate contradict discount downplay brush+off wave+away shrug+off rule+out',
  ],
  [
    'object',
    'neutral',
    'praise applaud laud hail endorse back favor favour support welcome defend tout champion celebrate discuss propose predict announce describe detail outline mention cite express reiterate stress emphasize emphasise highlight underscore explain note acknowledge admit concede confirm suggest estimate disclose reveal forecast espouse extol bemoan lament liken compare equate echo summarise summarize recount specify clarify recite echo admire appreciate regret commend advocate recommend reference invoke talk+about speak+about speak+of talk+of complain+of warn+of warn+about warn+against refer+to point+to allude+to hint+at react+to respond+to comment+on elaborate+on weigh+in+on boast+of boast+about brag+about joke+about worry+about argue+against vote+against agree+with disagree+with side+with apologize+for apologise+for remark+on caution+against wonder+about',
  ],
  ['object infinitive', 'promise', 'promise pledge vow'],
  ['clause quotation', 'neutral', 'point+out spell+out put+it'],
  ['object', 'claim', 'claim allege assert argue'],
  ['object', 'promise', 'guarantee'],
]

/** Third person, past, participle and -ing of verbs that are not regular in writing. */
const irregular: Readonly<Record<string, string>> = {
  say: 'says said said saying',
  tell: 'tells told told telling',
  write: 'writes wrote written writing',
  read: 'reads read read reading',
  begin: 'begins began begun beginning',
  think: 'thinks thought thought thinking',
  find: 'finds found found finding',
  show: 'shows showed shown showing',
  know: 'knows knew known knowing',
  see: 'sees saw seen seeing',
  feel: 'feels felt felt feeling',
  understand: 'understands understood understood understanding',
  hold: 'holds held held holding',
  hear: 'hears heard heard hearing',
  foresee: 'foresees foresaw foreseen foreseeing',
  swear: 'swears swore sworn swearing',
  cast: 'casts cast cast casting',
  hit: 'hits hit hit hitting',
  speak: 'speaks spoke spoken speaking',
  plead: 'pleads pleaded pleaded pleading',
  go: 'goes went gone going',
  retweet: 'retweets retweeted retweeted retweeting',
  deny: 'denies denied denied denying',
  seek: 'seeks sought sought seeking',
  rebut: 'rebuts rebutted rebutted rebutting',
  admit: 'admits admitted admitted admitting',
  quip: 'quips quipped quipped quipping',
  plan: 'plans planned planned planning',
  brag: 'brags bragged bragged bragging',
  slam: 'slams slammed slammed slamming',
  chat: 'chats chatted chatted chatting',
  pan: 'pans panned panned panning',
  rip: 'rips ripped ripped ripping',
  beg: 'begs begged begged begging',
  fret: 'frets fretted fretted fretting',
  dub: 'dubs dubbed dubbed dubbing',
  refer: 'refers referred referred referring',
  commit: 'commits committed committed committing',
  prefer: 'prefers preferred preferred preferring',
  beseech: 'beseeches besought besought beseeching',
  label: 'labels labeled labeled labeling',
  spell: 'spells spelled spelled spelling',
  shrug: 'shrugs shrugged shrugged shrugging',
  forecast: 'forecasts forecast forecast forecasting',
  learn: 'learns learned learned learning',
  dream: 'dreams dreamed dreamed dreaming',
  signal: 'signals signaled signaled signaling',
  concur: 'concurs concurred concurred concurring',
  regret: 'regrets regretted regretted regretting',
  snap: 'snaps snapped snapped snapping',
  sing: 'sings sang sung singing',
  put: 'puts put put putting',
  bet: 'bets bet bet betting',
}

/** Which form of the verb a word is: base, third person, past (also the participle), participle only, -ing. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

export interface CueForm {
  readonly lemma: string
  readonly form: VerbForm
  readonly entries: readonly CueEntry[]
}

/** Each written form of each cue verb, in lower case. */
export const cueForms: ReadonlyMap<string, CueForm> = buildForms()

function buildForms(): Map<string, CueForm> {
  const entries = new Map<string, CueEntry[]>()
  for (const [frames, stance, verbs] of table) {
    for (const item of verbs.split(' ')) {
      const [verb, ...particles] = item.replaceAll('_', '+').split('+') as [string, ...string[]]
      const list = entries.get(verb) ?? []
      list.push({
        lemma: [verb, ...particles].join(' '),
        frames: new Set(frames.split(' ') as Frame[]),
        stance,
        particles,
      })
      entries.set(verb, list)
    }
  }
  const forms = new Map<string, CueForm>()
  for (const [verb, list] of entries) {
    const sorted = list.toSorted((a, b) => b.particles.length - a.particles.length)
    for (const [form, word] of inflect(verb)) {
      if (!forms.has(word)) forms.set(word, { lemma: verb, form, entries: sorted })
    }
  }
  return forms
}

function inflect(verb: string): [VerbForm, string][] {
  const known = irregular[verb]
  if (known) {
    const [third, past, participle, ing] = known.split(' ') as [string, string, string, string]
    return [
      ['past', past],
      ['participle', participle],
      ['base', verb],
      ['third', third],
      ['ing', ing],
    ]
  }
  const consonantY = /[^aeiou]y$/.test(verb)
  const stem = verb.replace(/e$/, '')
  const third = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  const past = consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  return [
    ['past', past],
    ['base', verb],
    ['third', third],
    ['ing', `${/ee$/.test(verb) ? verb : stem}ing`],
  ]
}
