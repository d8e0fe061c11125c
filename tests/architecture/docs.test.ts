import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { projectRoot } from './source-files.ts'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
const readme = read('README.md')
const design = read('DESIGN.md')
const docs = readdirSync(join(projectRoot, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)

/** Names of the settings, as the table of the configuration spells them. */
const settings = [...read('src/config.ts').matchAll(/^ {4}([A-Z][A-Z_]+): /gm)].map(([, name]) => name ?? '')

describe('the documents', () => {
  it('tell of every setting', () => {
    expect(settings).toContain('DATABASE_URL')
    expect(settings.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
    const example = read('.env.example')
    expect(settings.filter((name) => !example.includes(`#${name}=`))).toEqual([])
  })

  it('tell of no setting that there is not', () => {
    const table = readme.slice(readme.indexOf('## Configuration'), readme.indexOf('## Names'))
    const rows = table.split('\n').flatMap((line) => /^\| (`.*?`) \|/.exec(line)?.[1]?.match(/[A-Z_]{3,}/g) ?? [])
    const lines = [...read('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name ?? '')
    expect(rows.length).toBeGreaterThan(10)
    expect([...rows, ...lines].filter((name) => !settings.includes(name))).toEqual([])
  })

  it('tell of every command of the command line', async () => {
    const { out } = await runCommand(['--help'])
    const commands = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)
    expect(commands).toContain('ask')
    const table = readme.slice(readme.indexOf('## The command line'), readme.indexOf('## Telegram'))
    const told = new Set([...table.matchAll(/`([a-z]+)/g)].map(([, name]) => name))
    expect(commands.filter((name) => name !== 'help' && !told.has(name))).toEqual([])
  })

  it('name folders and files that exist', () => {
    const roots = ['', 'src/', 'knowledge/', 'knowledge/extract/']
    const pages = ['README.md', 'DESIGN.md', 'CONTRIBUTING.md', ...docs]
    const paths = pages.flatMap((page) =>
      [...read(page).matchAll(/`([a-z-]+\/[a-z/-]+(?:\.ts)?)`/g)].map(([, at]) => at),
    )
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((path) => !roots.some((root) => existsSync(join(projectRoot, root, path ?? ''))))).toEqual([])
  })

  it('draw every folder of the bot and the knowledge base', () => {
    for (const part of ['src', 'knowledge', 'adapters']) {
      const folders = readdirSync(join(projectRoot, part), { withFileTypes: true }).filter((one) => one.isDirectory())
      expect(folders.filter(({ name }) => !design.includes(`${name}/`)).map(({ name }) => name)).toEqual([])
    }
  })

  it('are all linked from the first one', () => {
    expect(docs.filter((page) => !readme.includes(`(${page})`))).toEqual([])
  })
})
