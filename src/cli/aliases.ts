import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { AliasList, AliasRule, Entity, Names } from '../../knowledge/index.ts'
import { aliasFileText } from '../../knowledge/ingest/alias-file.ts'
import type { CommandContext } from './command-context.ts'
import { CommandFailure, reasonOf } from './failure.ts'
import { fileName, someText } from './option-values.ts'
import { onOneLine } from './text-table.ts'
import { userName } from './user-name.ts'

interface AliasOptions {
  readonly db?: string
  readonly json?: boolean
  readonly add?: string
  readonly remove?: string
  readonly import?: string
  readonly export?: string
}

export function addAliasesCommand(program: Command, context: CommandContext): void {
  program
    .command('aliases')
    .description('say which names are one ("Svatove = Svatovo") and which never are ("Azot != Azovstal")')
    .argument('[name]', 'show whom a name stands for in the articles')
    .option('--add <line>', 'add a line', someText)
    .option('--remove <line>', 'take a line back', someText)
    .option('--import <file>', 'replace all stored lines by those of a file', fileName)
    .option('--export <file>', 'write all lines to a new file', fileName)
    .option('--json', 'print as JSON')
    .action(async (name: string | undefined, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<AliasOptions>()
      const wanted = [name, options.add, options.remove, options.import, options.export].filter(Boolean)
      if (wanted.length > 1) command.error('error: give one of NAME, --add, --remove, --import and --export')
      const text = options.import === undefined ? null : aliasFileText(options.import)
      const changes = options.add !== undefined || text !== null
      const { database } = context
      const { names } = await (changes ? database.open(options.db) : database.openExisting(options.db))
      if (name !== undefined) return showEntity(context, names, name, options.json)
      const list = await changed(names, options, text)
      if (list.problem !== null) context.fail(list.problem)
      if (options.export !== undefined) return writeLines(context, options.export, list)
      await context.output.write(
        options.json ? `${JSON.stringify(list, null, 2)}\n` : list.rules.map((rule) => `${toLine(rule)}\n`).join(''),
      )
      if (list.rules.length === 0) await context.messages.write('No names have been tied or kept apart by hand.\n')
    })
}

function changed(names: Names, { add, remove }: AliasOptions, text: string | null): Promise<AliasList> {
  if (text !== null) return names.replaceAliases(text, userName())
  if (add !== undefined) return names.addAlias(add, userName())
  if (remove !== undefined) return names.removeAlias(remove, userName())
  return names.aliases()
}

async function showEntity({ output, fail }: CommandContext, names: Names, name: string, json = false): Promise<void> {
  const entity = await names.entity(name)
  if (json) await output.write(`${JSON.stringify(entity, null, 2)}\n`)
  else if (entity) await output.write(toLines(entity))
  if (entity === null) fail(`"${name}" is named in no article; see "footnote articles" for what there is`)
}

function toLines({ id, type, name, aliases, roles, neverMerge }: Entity): string {
  const lists = [
    ['also', aliases],
    ['role', roles],
    ['never', neverMerge],
  ] as const
  const lines = lists.flatMap(([label, words]) =>
    words.length === 0 ? [] : `${label}: ${words.map(onOneLine).join(', ')}\n`,
  )
  return [`${onOneLine(name)} (${type}, ${id})\n`, ...lines].join('')
}

/** A line of the file that is read beside the database says so, as a comment. */
function toLine({ same, names, from }: AliasRule): string {
  return `${names.map(onOneLine).join(same ? ' = ' : ' != ')}${from === 'file' ? ' # in the file' : ''}`
}

async function writeLines({ messages }: CommandContext, file: string, { rules }: AliasList): Promise<void> {
  const text = rules.map(({ same, names }) => `${names.join(same ? ' = ' : ' != ')}\n`).join('')
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw new CommandFailure(taken ? `${file} exists already; name another file` : `${file}: ${reasonOf(error)}`)
  }
  await messages.write(`Wrote ${file}\n`)
}
