/** What files may import. The first rule whose `files` hold a file is its rule; a file without one is a fault. */
export interface ImportRule {
  readonly name: string
  /** Files it is about: a folder with a slash at its end, or a file. `*` stands for one folder name. */
  readonly files: readonly string[]
  /** Our own folders and files that they may import, besides themselves; `*` is the folder name matched above. */
  readonly own: readonly string[]
  /** Packages: any but those that belong to somebody, or none. */
  readonly packages: 'any' | 'none'
  /** Node's own modules: any, none, or these. */
  readonly builtins: 'any' | readonly string[]
}

const face = 'knowledge/index.ts'
const port = 'knowledge/store/store.ts'
const everything = ['src/', 'adapters/', 'knowledge/']
const contracts = [
  'knowledge/model.ts',
  'knowledge/knowledge.ts',
  'knowledge/errors.ts',
  'knowledge/ids.ts',
  'knowledge/desk.ts',
  'knowledge/records.ts',
  port,
]
const pure = ['knowledge/extract/', 'knowledge/search/', 'knowledge/answer/']

/** DESIGN.md's table, as data. */
export const importRules: readonly ImportRule[] = [
  // `createRequire` loads the tagger's language model, which is a CommonJS package.
  { name: 'extraction', files: ['knowledge/extract/'], own: contracts, packages: 'any', builtins: ['module'] },
  {
    name: 'search',
    files: ['knowledge/search/'],
    own: [...contracts, 'knowledge/extract/'],
    packages: 'any',
    builtins: [],
  },
  {
    name: 'answers over claims',
    files: ['knowledge/answer/'],
    own: [...contracts, ...pure],
    packages: 'any',
    builtins: [],
  },
  {
    name: 'where the knowledge base meets files, network, database and threads',
    files: ['knowledge/ingest/', 'knowledge/store/', 'knowledge/worker/', 'knowledge/control/'],
    own: ['knowledge/'],
    packages: 'any',
    builtins: 'any',
  },
  {
    name: 'the knowledge base',
    files: ['knowledge/'],
    own: ['knowledge/'],
    packages: 'any',
    builtins: ['crypto', 'url', 'path'],
  },
  { name: 'the core', files: ['src/core/'], own: [], packages: 'none', builtins: 'any' },
  { name: 'messages', files: ['src/messages/'], own: [], packages: 'any', builtins: 'any' },
  {
    name: 'middleware, answers and commands',
    files: ['src/middleware/', 'src/answers/', 'src/commands/'],
    own: ['src/core/', 'src/messages/', face],
    packages: 'any',
    builtins: 'any',
  },
  { name: 'an adapter', files: ['adapters/*/'], own: ['src/core/', 'src/messages/'], packages: 'any', builtins: 'any' },
  { name: 'configuration', files: ['src/config.ts', 'src/config/'], own: ['src/core/'], packages: 'any', builtins: [] },
  {
    name: 'composition',
    files: ['src/main.ts', 'src/cli.ts', 'src/main/', 'src/cli/'],
    own: everything,
    packages: 'any',
    builtins: 'any',
  },
]

/** Packages that belong to one folder. */
export const ownedPackages: readonly { readonly package: RegExp; readonly files: string }[] = [
  { package: /^(?:grammy|@grammyjs\/.+|telegraf|@telegraf\/.+)$/, files: 'adapters/telegram/' },
  { package: /^(?:discord\.js|@discordjs\/.+|discord-api-types)$/, files: 'adapters/discord/' },
  { package: /^(?:libsql|kysely|better-sqlite3|pg)$/, files: 'knowledge/store/' },
]

/** Things that are there without import, and where they may be used. */
export interface GlobalRule {
  readonly name: string
  readonly uses: RegExp
  readonly files: readonly string[]
  readonly except: readonly string[]
}

export const globalRules: readonly GlobalRule[] = [
  {
    name: 'the environment',
    uses: /\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b|\benv\b[^'"\n]*\bfrom\s*['"](?:node:)?process['"]/,
    files: everything,
    except: ['src/main.ts', 'src/cli.ts'],
  },
  {
    name: 'the clock',
    uses: /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(?:\(\s*\)|(?![\w\s(]))|(?<!new\s)\bDate\s*\(\s*\)|\bperformance\s*\.|\bset(?:Timeout|Interval|Immediate)\s*\(/,
    files: pure,
    except: [],
  },
  {
    name: 'chance, the process, the console or the network',
    uses: /\bMath\s*\.\s*random\b|\bcrypto\s*\.\s*random|\bprocess\s*(?:\.|\[|\?\.)|\bconsole\s*\.|(?<![\w.])fetch\s*\(/,
    files: pure,
    except: [],
  },
]

/** Packages that do what pure parts must not. */
export const impurePackages: readonly RegExp[] = [
  /^(?:pino|debug|winston|axios|undici|node-fetch|graceful-fs|dotenv)(?:\/|$)/,
]
export const pureFolders: readonly string[] = pure
