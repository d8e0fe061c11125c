import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { readImports } from './read-imports.ts'
import { globalRules, type ImportRule, importRules, impurePackages, ownedPackages, pureFolders } from './rules.ts'
import type { SourceFile } from './source-files.ts'

const builtins = new Set(builtinModules)

/** Every breach of the import rules in these files, one line each. */
export function checkImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const rule = ruleOf(file.path)
    if (rule === undefined) return [`${file.path}: no import rule is about this file; add it to the table`]
    const imports = readImports(file.text).flatMap(({ specifier, line }) => {
      const fault = faultOf(file.path, rule, specifier)
      return fault === null ? [] : [`${file.path}:${line}: ${rule.rule.name} may not import ${fault}`]
    })
    return [...imports, ...globalFaults(file)]
  })
}

interface Matched {
  readonly rule: ImportRule
  /** The part of the path that the rule is about: "adapters/telegram/". */
  readonly place: string
}

function ruleOf(path: string): Matched | undefined {
  for (const rule of importRules)
    for (const files of rule.files) {
      const place = placeOf(path, files)
      if (place !== null) return { rule, place }
    }
  return undefined
}

function placeOf(path: string, files: string): string | null {
  const pattern = new RegExp(
    `^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}${files.endsWith('/') ? '' : '$'}`,
  )
  return pattern.exec(path)?.[0] ?? null
}

function faultOf(path: string, { rule, place }: Matched, specifier: string | null): string | null {
  if (specifier === null) return 'what is put together at run time: name the module'
  if (/^(?:file|data|https?):|^\//.test(specifier)) return `"${specifier}" by its address`
  if (specifier.startsWith('.') || specifier.startsWith('#')) {
    const target = posix.normalize(posix.join(posix.dirname(path), specifier))
    const siblings = rule.files.length > 1 && !place.includes('*') ? rule.files : [place]
    const allowed = [...siblings, ...rule.own]
    return allowed.some((own) => (own.endsWith('/') ? target.startsWith(own) : target === own)) ? null : target
  }
  if (specifier.startsWith('node:') || builtins.has(specifier)) {
    const bare = specifier.replace(/^node:/, '')
    return rule.builtins === 'any' || rule.builtins.includes(bare) ? null : `node:${bare}`
  }
  return packageFault(path, rule, specifier)
}

function packageFault(path: string, rule: ImportRule, specifier: string): string | null {
  if (rule.packages === 'none') return `the package ${specifier}`
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  const owner = ownedPackages.find((owned) => owned.package.test(name))
  if (owner !== undefined && !path.startsWith(owner.files))
    return `the package ${specifier}, which belongs to ${owner.files}`
  const impure = pureFolders.some((pure) => path.startsWith(pure)) && impurePackages.some((one) => one.test(specifier))
  return impure ? `the package ${specifier}, which is not pure` : null
}

function globalFaults(file: SourceFile): readonly string[] {
  const code = withoutComments(file.text)
  return globalRules
    .filter(({ files, except }) => files.some((folder) => file.path.startsWith(folder)) && !except.includes(file.path))
    .flatMap(({ name, uses }) => {
      const found = uses.exec(code)
      return found === null
        ? []
        : [`${file.path}:${code.slice(0, found.index).split('\n').length}: may not use ${name}`]
    })
}

/** Lines keep their numbers. */
function withoutComments(text: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ')
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(?<![:'"`\\/])\/\/[^\n]*/g, blank)
}
