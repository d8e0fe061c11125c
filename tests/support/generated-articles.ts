import { sha256, stableId } from '../../knowledge/ids.ts'
import type { Article, Claim } from '../../knowledge/model.ts'
import type { AuditEntry, Derived } from '../../knowledge/store/store.ts'
import { pick, seeded } from './random.ts'

export interface GeneratedArticle {
  readonly article: Article
  readonly derived: Derived
  readonly audit: AuditEntry
}

/** Article number `n` of a series, the same on every machine: distinct text with a rare word of its own. */
export function generateArticle(
  n: number,
  change: Partial<Article> & { readonly text?: string } = {},
): GeneratedArticle {
  const random = seeded(n)
  const text = change.text ?? generateText(n, random)
  const article: Article = {
    id: stableId('generated', String(n)),
    version: 1,
    source: `generated-${n}.md`,
    outlet: pick(['Valley Post', 'Harbour Times', 'Вечерний Листок'], random),
    outletFrom: 'given',
    title: `Report ${n}`,
    titleFrom: 'given',
    url: null,
    author: null,
    publishedAt: `2021-0${1 + (n % 9)}-1${n % 10}`,
    publishedAtFrom: 'inferred',
    language: 'en',
    textSha256: sha256(text),
    digest: false,
    agencies: ['AP'],
    wireOf: null,
    status: 'live',
    addedBy: 'test',
    addedAt: '2022-01-01T00:00:00Z',
    ...change,
    text,
  }
  return {
    article,
    derived: deriveSimply(article),
    audit: { at: article.addedAt, by: 'test', action: 'add', subject: article.id, detail: article.source },
  }
}

/** A stand-in for analysis: one claim and one row a sentence, terms are lower-case words, `#Name` marks a name. */
function deriveSimply(article: Article): Derived {
  const paragraphs = article.text.split('\n\n')
  const sentences: Derived['index']['sentences'][number][] = []
  const claims: Claim[] = []
  const words = new Map<string, number>()
  let offset = 0
  for (const [paragraph, body] of paragraphs.entries()) {
    for (const match of body.matchAll(/[^.]+\./g)) {
      const start = offset + match.index + (match[0].length - match[0].trimStart().length)
      const end = offset + match.index + match[0].length
      const exact = article.text.slice(start, end)
      const terms = toTerms(exact)
      for (const word of new Set(terms)) words.set(word, (words.get(word) ?? 0) + 1)
      sentences.push({
        ordinal: sentences.length,
        paragraph,
        start,
        end,
        terms: terms.join(' '),
        features: `f${start}`,
      })
      claims.push(toClaim(article, start, end))
    }
    offset += body.length + 2
  }
  const names = [...article.text.matchAll(/#(\p{Lu}\p{L}+)/gu)].map(([, name]) => name ?? '')
  return {
    analysis: 'simple 1',
    claims,
    index: {
      heading: toTerms(article.title ?? '').join(' '),
      paragraphs: paragraphs.map((paragraph) => toTerms(paragraph).join(' ')),
      sentences,
      words: [...words].map(([word, count]) => ({ word, term: word, count })),
    },
    names: names.map((name) => ({ name, type: 'person', count: 1 })),
    aliases: names.map((name) => [name, `${name} the Elder`]),
    entities: {
      names: names.map((name) => [`id of ${name}`, name, 'person', null]),
      ties: names.map((name) => [`id of ${name}`, `id of ${name} the Elder`]),
      roles: names.map((name) => [`id of ${name}`, 'miller']),
    },
    profile: `profile of ${article.id}`,
  }
}

function toClaim(article: Article, start: number, end: number): Claim {
  const exact = article.text.slice(start, end)
  const speaker = /^(\p{Lu}\p{L}+) said/u.exec(exact)?.[1]
  return {
    id: stableId(article.id, exact),
    articleId: article.id,
    articleVersion: article.version,
    spans: [{ start, end }],
    type: speaker === undefined ? 'narration' : 'indirect',
    speaker:
      speaker === undefined
        ? null
        : {
            span: { start, end: start + speaker.length },
            asWritten: speaker,
            name: speaker,
            role: null,
            resolution: 'exact',
          },
    via: [],
    cue: null,
    polarity: 'positive',
    hedges: [],
    quantities: [],
    times: [],
    places: [],
    agent: null,
  }
}

function toTerms(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

const nouns = ['bridge', 'river', 'harbour', 'mayor', 'school', 'ferry', 'market', 'tower', 'valley', 'mine', 'orchard']
const verbs = ['opened', 'closed', 'moved', 'flooded', 'grew', 'burned', 'returned', 'waited']
const people = ['Arden', 'Bexley', 'Corvin', 'Dunmore', 'Эльдар', 'Fenwick']

function generateText(n: number, random: () => number): string {
  const sentence = (index: number) => {
    const start = random() < 0.3 ? `${pick(people, random)} said` : `The #${pick(people, random)} report held`
    return `${start} that the ${pick(nouns, random)} ${pick(verbs, random)} in week ${n}_${index} near the ${pick(nouns, random)}.`
  }
  let index = 0
  const paragraph = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(index++)).join(' ')
  return [...Array.from({ length: 3 + Math.floor(random() * 3) }, paragraph), `Only unique${n} 😀 stands here.`].join(
    '\n\n',
  )
}
