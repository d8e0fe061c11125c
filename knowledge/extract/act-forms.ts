import { acts, nounLike } from './act-lexicon.ts'

/** A form of an act's verb: its words after the first, the act, and whether it can be past tense or participle. */
export interface ActForm {
  readonly rest: readonly string[]
  readonly act: string
  readonly finite: boolean
  readonly participle: boolean
  readonly progressive: boolean
}

/** The forms of all act verbs by their first word, longest first. */
export const actForms: ReadonlyMap<string, readonly ActForm[]> = formTable()

function formTable(): ReadonlyMap<string, readonly ActForm[]> {
  const table = new Map<string, ActForm[]>()
  const add = (form: string, act: string, use: Partial<ActForm>): void => {
    const [first, ...rest] = form.split('_')
    const known = { rest, act, finite: false, participle: false, progressive: false, ...use }
    table.set(
      first!,
      [...(table.get(first!) ?? []), known].sort((a, b) => b.rest.length - a.rest.length),
    )
  }
  for (const [act, { verbs }] of Object.entries(acts)) {
    for (const verb of verbs.split(' ')) {
      const [base, past = regularPast(base!), participle = past] = verb.split(':') as [string, string?, string?]
      if (past === participle) add(past, act, { finite: true, participle: true })
      else {
        add(past, act, { finite: true })
        add(participle, act, { participle: true })
      }
      if (nounLike.has(base)) {
        // Only after an auxiliary: "will attack".
        if (base !== past) add(base, act, {})
      } else if (base !== past) {
        add(base, act, { finite: true })
        add(onFirst(base, thirdPerson), act, { finite: true })
      }
      add(onFirst(base, progressive), act, { progressive: true })
    }
  }
  return table
}

function regularPast(base: string): string {
  return onFirst(base, (word) =>
    word.endsWith('e') ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`,
  )
}

function thirdPerson(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`
}

function progressive(word: string): string {
  if (/^(?:hit|cut|rob|begin|win|ban)$/.test(word)) return `${word}${word.at(-1)}ing`
  return word.endsWith('e') && !word.endsWith('ee') ? `${word.slice(0, -1)}ing` : `${word}ing`
}

function onFirst(verb: string, change: (word: string) => string): string {
  const [first, ...rest] = verb.split('_')
  return [change(first!), ...rest].join('_')
}
