import { KnowledgeError } from '../errors.ts'
import { readNameRules, toRuleLine } from '../extract/name-rule-lines.ts'
import { createNameRules, type NameRule, type NameRules, plainName } from '../extract/name-rules.ts'
import type { AliasFile } from '../ingest/alias-file.ts'
import type { AliasList, Undo } from '../knowledge.ts'
import type { StoredEntities } from '../store/store.ts'

/** The moderators' rules about names: those kept in the database and those of their file, together. */
export interface RuleBook {
  rules(): NameRules
  /** Reads the file again when it has changed; a file that has gone bad changes nothing. True when rules changed. */
  refresh(): boolean
  list(): AliasList
  /** Replaces the stored rules by those of a text. */
  replace(text: string, by: string): Promise<AliasList>
  add(line: string, by: string): Promise<AliasList>
  remove(line: string, by: string): Promise<AliasList>
}

interface RuleBookParts {
  readonly stored: StoredEntities
  readonly file: AliasFile | null
  readonly now: () => string
  /** Called whenever the rules are others than before. */
  readonly onChange: (rules: NameRules) => void
}

/** Rejects when a line of the file cannot be used: a bot does not start on rules that it only half knows. */
export async function createRuleBook({ stored, file, now, onChange }: RuleBookParts): Promise<RuleBook> {
  let own = rulesIn((await stored.rules()).join('\n'))
  let others = file?.read() ?? []
  let problem: string | null = null
  let rules = createNameRules([...own, ...others])
  onChange(rules)

  const change = () => {
    rules = createNameRules([...own, ...others])
    onChange(rules)
  }

  const save = async (next: readonly NameRule[], by: string, action: string, detail: string, undo?: Undo) => {
    // What contradicts itself is refused as a whole.
    const checked = rulesIn(next.map(toRuleLine).join('\n'))
    const entry = { at: now(), by, action, subject: 'aliases', detail, undo }
    await stored.saveRules(checked.map(toRuleLine), entry)
    own = checked
    change()
    return list()
  }

  const list = (): AliasList => ({
    rules: [
      ...own.map((rule) => ({ ...rule, from: 'database' as const })),
      ...others.map((rule) => ({ ...rule, from: 'file' as const })),
    ],
    file: file?.path ?? null,
    problem,
  })

  return {
    rules: () => rules,
    refresh() {
      try {
        const read = file?.read() ?? null
        if (read === null) return false
        others = read
        problem = null
        change()
        return true
      } catch (error) {
        if (!(error instanceof KnowledgeError)) throw error
        problem = error.message
        return false
      }
    },
    list,
    replace: (text, by) => {
      const next = rulesIn(text)
      return save(next, by, 'aliases', `${next.length} in place of ${own.length}`)
    },
    add: (line, by) => {
      const added = oneRule(line)
      if (own.some((rule) => isSameRule(rule, added))) return Promise.resolve(list())
      return save([...own, added], by, 'alias', toRuleLine(added), { verb: 'unalias', subject: toRuleLine(added) })
    },
    remove: (line, by) => {
      const unwanted = oneRule(line)
      const kept = own.filter((rule) => !isSameRule(rule, unwanted))
      if (kept.length === own.length)
        throw new KnowledgeError(
          'not-found',
          `aliases: "${toRuleLine(unwanted)}" is not among the stored ones; list them with "footnote aliases"`,
        )
      return save(kept, by, 'unalias', toRuleLine(unwanted), { verb: 'alias', subject: toRuleLine(unwanted) })
    },
  }
}

function rulesIn(text: string): readonly NameRule[] {
  const { rules, problems } = readNameRules(text)
  const [first] = problems
  if (first) throw new KnowledgeError('invalid-input', `aliases: line ${first.line}: "${first.value}": ${first.mend}`)
  return rules
}

function oneRule(line: string): NameRule {
  const [rule, ...more] = rulesIn(line)
  if (rule && more.length === 0) return rule
  throw new KnowledgeError('invalid-input', 'aliases: give one line such as "Svatove = Svatovo" or "Azot != Azovstal"')
}

function isSameRule(a: NameRule, b: NameRule): boolean {
  const key = ({ names }: NameRule) => names.map(plainName).sort().join('\n')
  return a.same === b.same && key(a) === key(b)
}
