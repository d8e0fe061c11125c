import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'

const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown command', ['frobnicate'], /unknown command 'frobnicate'/],
  ['an unknown option', ['ask', '--loud', 'x'], /unknown option '--loud'/],
  ['no question', ['ask'], /QUESTION is missing/],
  ['a question beside --jsonl', ['ask', '--jsonl', 'x'], /--jsonl reads its questions from standard input/],
  ['a limit that is no number', ['ask', '--limit', 'many', 'x'], /'many' is invalid.*whole number from 1 to 100/],
  ['a limit of nothing', ['ask', '--limit', '0', 'x'], /whole number/],
  ['no path', ['ingest'], /missing required argument 'path'/],
  [
    'a date that no calendar has',
    ['ingest', '--published', '2022-02-30', 'x.md'],
    /'2022-02-30' is invalid.*2022-06-14/,
  ],
  ['a language that is no tag', ['ingest', '--language', 'English!', 'x.md'], /such as en/],
  ['a file beside --jsonl', ['claims', '--jsonl', 'x.md'], /either a FILE or --jsonl/],
  ['nothing to extract from', ['claims'], /either a FILE or --jsonl/],
  ['nothing to change', ['edit', 'abcdefghijkl'], /nothing to change/],
  ['an address that is none', ['edit', 'abcdefghijkl', '--url', 'nowhere'], /web address/],
  ['a retraction without a reason', ['retract', 'abcdefghijkl'], /required option '--reason <text>'/],
  ['a retraction for no reason', ['retract', 'abcdefghijkl', '--reason', ' '], /Give at least a word/],
  ['pasted text without a name', ['add', '-'], /needs a name/],
  ['a database without a name', ['stats', '--db', ''], /Give the name of a file/],
  ['a backup without a name', ['backup', ''], /Give the name of a file/],
  ['sizes that are none', ['bench', '--sizes', '1000,x'], /whole number/],
]

describe('wrong use', () => {
  it.each(wrong)('of %s is one line on standard error and exit status 2', async (_, argv, message) => {
    const { status, out, err } = await runCommand(argv.includes('--db') ? argv : [...argv, '--db', ':memory:'])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^footnote: [^\n]+\n$/)
    expect(err).toMatch(message)
  })

  it('without a command shows the help on standard error', async () => {
    const { status, out, err } = await runCommand([])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^Usage: footnote/)
  })
})

const commands =
  'start ask quote ingest claims check articles stats add edit retract unretract unanswered feedback audit export backup restore health eval bench'.split(
    ' ',
  )

describe('help', () => {
  it('lists every command', async () => {
    const { status, out } = await runCommand(['--help'])
    expect(status).toBe(0)
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
  })

  it.each(commands)('of %s names its options and the database', async (command) => {
    const { status, out, err } = await runCommand([command, '--help'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(new RegExp(`^Usage: footnote ${command}`))
    expect(out).toMatch(/--db <file>/)
  })

  it('is not needed to tell the version', async () => {
    const { status, out } = await runCommand(['--version'])
    expect(status).toBe(0)
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
