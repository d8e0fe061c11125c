import { createNameRules, type NameRule, plainName } from './name-rules.ts'

/** A line that says nothing we could use: where it stands, what stands there, and how to mend it. */
export interface LineProblem {
  readonly line: number
  readonly value: string
  readonly mend: string
}

const longestName = 100
const shown = 60

/**
 * Reads lines such as "Svatove = Svatovo" and "Azot != Azovstal"; what follows a "#" is a comment. A line that
 * contradicts one before it is a problem of the later line.
 */
export function readNameRules(text: string): {
  readonly rules: readonly NameRule[]
  readonly problems: readonly LineProblem[]
} {
  const rules: NameRule[] = []
  const problems: LineProblem[] = []
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = raw.replace(/(?:^|\s)#.*$/u, '').trim()
    if (line === '') continue
    const read = readLine(line)
    const mend = typeof read === 'string' ? read : contradiction(read, rules)
    if (mend !== null) problems.push({ line: index + 1, value: cut(line), mend })
    else if (typeof read !== 'string') rules.push(read)
  }
  return { rules, problems }
}

/** The line of a rule, as it stands in a file. */
export function toRuleLine({ same, names }: NameRule): string {
  return names.join(same ? ' = ' : ' != ')
}

/** The rule, or how to mend the line. */
function readLine(line: string): NameRule | string {
  const signs = line.match(/!=|≠|=/gu) ?? []
  if (signs.length === 0) return 'write "Name = Other name" for one thing, "Name != Other name" for two'
  const same = signs[0] === '='
  if (signs.some((sign) => (sign === '=') !== same)) return 'use either "=" or "!=" in one line, not both'
  const names = line.split(/!=|≠|=/u).map((name) => name.trim().replace(/\s+/gu, ' '))
  if (names.some((name) => !/[\p{L}\p{N}]/u.test(name))) return `write a name on each side of "${signs[0]}"`
  const long = names.find((name) => name.length > longestName)
  if (long !== undefined) return `shorten the name to at most ${longestName} characters`
  const plain = names.map(plainName)
  if (!same && new Set(plain).size < names.length) return 'a name cannot differ from itself; take one of the two out'
  return { same, names: names.filter((_, at) => !same || plain.indexOf(plain[at]!) === at || names.length === 2) }
}

/** How to mend a line that says the opposite of earlier ones; null when it does not. */
function contradiction(rule: NameRule, earlier: readonly NameRule[]): string | null {
  if (earlier.length === 0) return null
  const known = createNameRules(earlier)
  for (const [at, name] of rule.names.entries())
    for (const other of rule.names.slice(at + 1)) {
      if (rule.same && known.areDifferent(name, other))
        return `"${name}" and "${other}" are said to differ above; keep one of the two lines`
      if (!rule.same && known.sameAs(name).some((same) => plainName(same) === plainName(other)))
        return `"${name}" and "${other}" are said to be the same above; keep one of the two lines`
    }
  return null
}

function cut(line: string): string {
  return line.length > shown ? `${line.slice(0, shown - 1)}…` : line
}
