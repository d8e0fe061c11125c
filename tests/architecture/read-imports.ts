/** One place in a source file that names another module. */
export interface Import {
  /** As written; null when it is put together at run time, so that nobody can tell. */
  readonly specifier: string | null
  readonly line: number
}

// White space and comments may stand between any two tokens.
// Each comment can be read in one way only: else the search takes ages.
const comment = String.raw`(?:/\*(?:[^*]|\*(?!/))*\*/|//[^\n]*(?=\n|$))`
const gap = String.raw`(?:\s|${comment})*`
const literal = String.raw`(['"\`])((?:(?!\1)[^\n\\])*)\1`
const word = String.raw`(?<![\w$.'"\`-])`

/** Forms that name a module by a literal in group 2. */
const named: readonly RegExp[] = [
  // import … from, import type … from, export … from
  new RegExp(String.raw`${word}(?:import|export)\b(?:${comment}|[^;()=<>\`/])*?\bfrom${gap}${literal}`, 'g'),
  // import 'for its effects'
  new RegExp(`${word}import${gap}${literal}`, 'g'),
  // new URL('./worker.ts', import.meta.url): a program to run beside this one
  new RegExp(String.raw`\bnew${gap}URL\(${gap}${literal}${gap},${gap}import\.meta`, 'g'),
  new RegExp(`^///${gap}<reference${gap}(?:path|types)=${literal}`, 'gm'),
]

/** Calls that load a module, whose argument may be put together: import(…), typeof import(…), require(…). */
const called = new RegExp(
  String.raw`${word}(?:import|require|require\.resolve|import\.meta\.resolve|(?:process|globalThis\.process)\.getBuiltinModule)${gap}\((?:${gap}${literal}${gap}[,)])?`,
  'g',
)

/**
 * Every import of a source text, whatever its form: static, for effects, of types, passed on, dynamic, as a type, by
 * `require`, as the program of a worker. Comments that quote an import are taken for one: better one too many.
 */
export function readImports(source: string): readonly Import[] {
  const found: (Import & { readonly at: number })[] = []
  const add = (at: number, specifier: string | null) =>
    found.push({ specifier, line: source.slice(0, at).split('\n').length, at })
  for (const form of named) for (const match of source.matchAll(form)) add(match.index, match[2] ?? null)
  for (const match of source.matchAll(called)) {
    const specifier = match[2]
    add(match.index, specifier === undefined || specifier.includes('${') ? null : specifier)
  }
  return found
    .filter((one) => !isComment(source, one.at))
    .sort((a, b) => a.at - b.at)
    .map(({ specifier, line }) => ({ specifier, line }))
}

/** Whether a place lies in a line that is nothing but comment. */
function isComment(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at)
  return /^\s*(?:\/\/(?!\/)|\*(?!\/))/.test(line)
}
