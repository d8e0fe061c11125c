import { spellingKey } from './aliases.ts'

/** What moderators say of names: all of them stand for one thing, or no two of them do. */
export interface NameRule {
  readonly same: boolean
  readonly names: readonly string[]
}

/** The moderators' rules, ready to be asked. */
export interface NameRules {
  readonly rules: readonly NameRule[]
  /** Other names that stand for the same, as written in the rules. */
  sameAs(name: string): readonly string[]
  /** Names that it must never be taken for, as written in the rules. */
  neverAs(name: string): readonly string[]
  areSame(a: string, b: string): boolean
  areDifferent(a: string, b: string): boolean
}

/** Spellings of one name share a group, whatever their script. "Never" goes before "the same". */
export function createNameRules(rules: readonly NameRule[]): NameRules {
  const groups = new Map<string, Set<string>>()
  const apart = new Map<string, Set<string>>()
  for (const { same, names } of rules) {
    if (same) join(groups, names)
    else
      for (const name of names)
        for (const other of names) if (other !== name) put(apart, keyAgainst(name, other), other)
  }

  const areDifferent = (a: string, b: string) => {
    if (apart.size === 0) return false
    const key = keyAgainst(a, b)
    const wanted = keyAgainst(b, a)
    return [...(apart.get(key) ?? [])].some((other) => keyAgainst(other, a) === wanted)
  }
  const sameAs = (name: string) =>
    groups.size === 0
      ? []
      : [...(groups.get(spellingKey(name)) ?? [])].filter(
          (other) => plainName(other) !== plainName(name) && !areDifferent(name, other),
        )
  return {
    rules,
    sameAs,
    neverAs: (name) => [...new Set([spellingKey(name), plainName(name)].flatMap((key) => [...(apart.get(key) ?? [])]))],
    areSame: (a, b) => {
      const key = spellingKey(b)
      return !areDifferent(a, b) && (spellingKey(a) === key || sameAs(a).some((other) => spellingKey(other) === key))
    },
    areDifferent,
  }
}

/** Case, signs and a leading "the" do not tell names apart. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ]s(?!\p{L})/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .join(' ')
}

/** Names that are spellings of each other are told apart by their letters, others by what their spellings share. */
function keyAgainst(name: string, other: string): string {
  const key = spellingKey(name)
  return key === spellingKey(other) ? plainName(name) : key
}

function join(groups: Map<string, Set<string>>, names: readonly string[]): void {
  const all = new Set(names.flatMap((name) => [name, ...(groups.get(spellingKey(name)) ?? [])]))
  for (const name of all) groups.set(spellingKey(name), all)
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}
