import type { Names } from '../knowledge.ts'
import type { Entities } from './entities.ts'
import type { RuleBook } from './name-rules.ts'

/** The public face of entities and of the moderators' rules. */
export function createNames(rules: RuleBook, entities: Entities): Names {
  return {
    async entity(nameOrId) {
      rules.refresh()
      return entities.find(nameOrId)
    },
    async aliases() {
      rules.refresh()
      return rules.list()
    },
    addAlias: async (line, by) => rules.add(line, by),
    removeAlias: async (line, by) => rules.remove(line, by),
    replaceAliases: async (text, by) => rules.replace(text, by),
  }
}
