import type { Evidence } from '../answer/evidence.ts'
import type { NameRules } from '../extract/name-rules.ts'
import { isSaidOf } from '../search/asserted.ts'
import { type Decision, decide } from '../search/decide.ts'
import { type KeptLimits, toFound } from '../search/found.ts'
import { withoutGreeting } from '../search/greeting.ts'
import { hasLead } from '../search/lead.ts'
import type { Lead } from '../search/lead-source.ts'
import { missingFrom } from '../search/missing.ts'
import { type Ranking, search } from '../search/search.ts'
import { understand } from '../search/understand.ts'
import type { Understood } from '../search/understood.ts'
import type { Store } from '../store/store.ts'
import { chooseClaim } from './choose-claim.ts'
import type { Entities } from './entities.ts'
import { bySentence, type Gather } from './evidence.ts'
import { leadIn } from './lead.ts'
import { isLimited, withinLimits } from './limits.ts'
import { withAnswerFirst } from './promote.ts'
import type { SearchState } from './state.ts'
import type { Gate } from './within.ts'

/** Sentences whose claims are read: enough for the citations, their groups and their disagreements. */
const pool = 16
/** The same where the question limits speaker or time: what keeps the limit may rank lower. */
const limitedPool = 40

/** What ranking found for one question. */
export interface Found {
  readonly understood: Understood
  readonly ranking: Ranking
  readonly decision: Decision
}

/** The same with the claims of the best sentences, in rank order, before anything is said about them. */
export interface Retrieved extends Found {
  readonly evidence: readonly Evidence[]
  /** What moderators say of names. */
  readonly rules: NameRules
  /** The answer's own words in the best claim. */
  readonly lead: Lead | null
}

interface Options {
  readonly now?: string
  readonly previous?: string | undefined
  /** What alone may answer. */
  readonly gate?: Gate | null
}

export type Retrieve = ReturnType<typeof createRetrieve>['retrieve']

interface RetrieveParts {
  readonly store: Store
  readonly state: SearchState
  readonly gather: Gather
  readonly entities: Pick<Entities, 'ids'>
}

export function createRetrieve({ store, state, gather, entities }: RetrieveParts) {
  async function rankFor(text: string, options: Options) {
    const understood = understand(withoutGreeting(text), options)
    const ranking = await search(
      understood,
      state.lexicon(),
      options.gate?.candidates ?? store.candidates,
      state.sentenceCount(),
    )
    return { understood, ranking }
  }

  /** Ids of whoever the question asks to hear; looked up only when it names somebody. */
  async function speakersIn({ filters }: Understood): Promise<ReadonlySet<string>> {
    return filters.speaker.length === 0 ? new Set() : entities.ids(filters.speaker.join(' '))
  }

  async function find(text: string, options: Options = {}): Promise<Found> {
    const ranked = await rankFor(text, options)
    return { ...ranked, decision: decide(ranked.ranking) }
  }

  async function retrieve(text: string, options: Options = {}): Promise<Retrieved> {
    const { gate = null } = options
    const { understood, ranking: unlimited } = await rankFor(text, options)
    const { query } = unlimited
    const read = gate?.speaker ? unlimited.sentences.length : isLimited(query) ? limitedPool : pool
    const all = await gather.ofSentences(unlimited.sentences.slice(0, read))
    const gathered = gate ? all.filter(gate.keeps) : all
    const ranking = gate?.speaker ? withEvidence(unlimited, gathered) : unlimited
    const limited = withinLimits(query, ranking.sentences, gathered, await speakersIn(understood))
    const { kept } = limited
    const { sentences, evidence } = isLimited(query)
      ? limited
      : withAnswerFirst(query, limited.sentences, limited.evidence)
    const ordered = { query, sentences }
    const [best] = sentences
    const found = best && breaksLimit(kept.get(best)) ? null : leadOfBest(ordered, evidence)
    const lead = found === 'unsure' ? null : found
    const isMissing = found === null && hasLead(query) === 'expected' && canMissLead(evidence[0])
    const leadState = lead ? 'found' : isMissing ? 'missing' : null
    const textOf = new Map(evidence.map(({ article, sentence }) => [`${article.id} ${sentence.start}`, sentence.text]))
    const decision = decide(ofBestEvent(ordered, evidence), (sentence) => {
      const text = textOf.get(`${sentence.row.articleId} ${sentence.row.start}`)
      return toFound(leadState, kept.get(sentence) ?? null, text === undefined ? null : isSaidOf(query, text))
    })
    return { understood, ranking: ordered, evidence, rules: state.rules(), lead, decision }
  }

  return { find, retrieve }
}

/** Only the sentences that something is left of. */
function withEvidence({ query, sentences }: Ranking, evidence: readonly Evidence[]): Ranking {
  const left = new Set(evidence.map(({ article, sentence }) => `${article.id} ${sentence.start}`))
  return { query, sentences: sentences.filter(({ row }) => left.has(`${row.articleId} ${row.start}`)) }
}

/** Leads are cut from English by its grammar; elsewhere finding none says nothing. */
function canMissLead(best: Evidence | undefined): boolean {
  return best?.article.language === 'en'
}

function breaksLimit(kept: KeptLimits | undefined): boolean {
  return kept?.voice === false || kept?.time === false
}

/** The words that answer the question in the best sentence; unsure where not everything asked about stands in or around it. */
function leadOfBest({ query, sentences: [best] }: Ranking, evidence: readonly Evidence[]): Lead | 'unsure' | null {
  const [inBest = []] = bySentence(evidence)
  if (!best || inBest.length === 0 || hasLead(query) === 'no') return null
  const lead = leadIn(query, chooseClaim(query, inBest), inBest)
  return lead && missingFrom(query, best).around.length > 0 ? 'unsure' : lead
}

/** Another event's sentence may hold what the best one lacks; that is no answer. */
function ofBestEvent({ query, sentences }: Ranking, evidence: readonly Evidence[]): Ranking {
  const eventOf = new Map(evidence.map(({ article, eventId }) => [article.id, eventId ?? article.id]))
  const [best] = sentences
  const event = best && eventOf.get(best.row.articleId)
  return { query, sentences: sentences.filter(({ row }) => eventOf.get(row.articleId) === event) }
}
