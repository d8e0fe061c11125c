import { join } from 'node:path'

/** Questions with labelled answers and the articles that they are asked of. */
export interface LabelledSet {
  readonly name: string
  readonly about: string
  readonly articles: string
  readonly questions: string
  /** What is wanted, in percent; the bar for texts with typing errors after the one for clean texts. */
  readonly firstHit?: readonly [clean: number, typo: number]
  readonly thirdHit?: number
  /** A file of labelled claims, events and disagreements of the articles. */
  readonly labels?: string
  readonly peers?: Peers
}

/** Published hit@1 of others on the same questions, clean and with typing errors; null where none was measured. */
export interface Peers {
  readonly fuse: readonly [number, number] | null
  readonly bestLibrary: readonly [number, number]
  readonly reference: readonly [number, number]
}

/** Labelled attributions: `articles` holds one article with its attributions a line. */
export interface AttributedSet {
  readonly name: string
  readonly about: string
  readonly file: string
}

/** What is measured, found from the project's folder and the folder of measuring data beside it. */
export function labelledSets(project: string, shared: string) {
  const retrieval = (name: string, about: string, firstHit: readonly [number, number], peers: Peers): LabelledSet => ({
    name,
    about,
    articles: join(shared, 'data', 'retrieval', name, 'articles'),
    questions: join(shared, 'data', 'retrieval', name, 'questions.dev.jsonl'),
    firstHit,
    peers,
  })
  const questions: readonly LabelledSet[] = [
    {
      name: 'starter',
      about: 'our own questions to the starter articles that come with the program',
      articles: join(project, 'knowledge', 'articles'),
      questions: join(project, 'tests', 'fixtures', 'starter-questions.jsonl'),
    },
    {
      name: 'town',
      about:
        'our own questions to eight short reports of a made-up region: flood, strike, election, court, match, company',
      articles: join(project, 'tests', 'fixtures', 'town-articles'),
      questions: join(project, 'tests', 'fixtures', 'town-questions.jsonl'),
    },
    {
      name: 'seeds',
      about: 'five news articles as they came, dev questions',
      articles: join(shared, 'data', 'seeds'),
      questions: join(shared, 'data', 'seeds', 'questions.dev.jsonl'),
      labels: join(shared, 'data', 'seeds', 'gold.json'),
      thirdHit: 95,
    },
    retrieval('xquad-en', '48 encyclopedia articles, English', [80, 78], {
      fuse: [71, 68],
      bestLibrary: [75.3, 70.9],
      reference: [78.3, 76.3],
    }),
    retrieval('xquad-ru', 'the same in Russian', [76, 74], {
      fuse: null,
      bestLibrary: [72.5, 69.8],
      reference: [74.2, 72.5],
    }),
    retrieval('squad2', '36 encyclopedia articles, half of the questions without an answer', [74, 73], {
      fuse: [65, 62.5],
      bestLibrary: [69, 64],
      reference: [72.5, 71.7],
    }),
  ]
  const attributions: readonly AttributedSet[] = [
    {
      name: 'polnear',
      about: 'political news with every attribution labelled (PolNeAR dev; Newell et al., LREC 2018)',
      file: join(shared, 'data', 'attribution', 'polnear.dev.jsonl'),
    },
    {
      name: 'seeds',
      about: 'the five seed articles',
      file: join(shared, 'data', 'seeds', 'attributions.jsonl'),
    },
  ]
  const statements = join(project, 'tests', 'fixtures', 'starter-statements.jsonl')
  const sentences = join(project, 'tests', 'fixtures', 'sentences.jsonl')
  return { questions, attributions, statements, sentences }
}
