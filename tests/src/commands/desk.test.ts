import { afterEach, describe, expect, it } from 'vitest'
import { bridgeArticles } from '../../support/bridge-articles.ts'
import { asReply, command, wordsOf } from '../../support/incoming.ts'
import { intentOf, realBot } from '../../support/real-bot.ts'

type Bot = Awaited<ReturnType<typeof realBot>>
const open: Bot[] = []
afterEach(async () => {
  for (const bot of open.splice(0)) await bot.close()
})

async function deskOf(documents: readonly { readonly source: string; readonly text: string }[] = bridgeArticles) {
  const bot = await realBot()
  open.push(bot)
  if (documents.length > 0) await bot.knowledge.ingest({ documents })
  return bot
}

const idOf = async ({ knowledge }: Bot, source: string) =>
  (await knowledge.articles()).find((article) => article.source === source)!.id

describe('the desk', () => {
  it('is for moderators alone, its buttons and forms too', async () => {
    const bot = await deskOf()
    const id = await idOf(bot, 'tribune.md')
    const verbs = [
      'add',
      'edit',
      'retract',
      'unretract',
      'unanswered',
      'feedback',
      'audit',
      'export',
      'status',
      'quote',
    ]
    const steps = [
      'retract-confirm',
      'add-confirm',
      'add-change',
      'add-drop',
      'point',
      'dismiss-confirm',
      'undo-confirm',
    ]
    for (const verb of [...verbs, ...steps]) {
      const words = wordsOf((await bot.hand(command(verb, id, { options: { article: id, reason: 'x' } }))).outcome)
      expect([verb, words]).toEqual([verb, 'Only moderators can do that.'])
      const pressed = await bot.press({ name: verb, argument: JSON.stringify([id, 'x']) }, { roles: [] })
      expect(wordsOf(pressed)).toBe('Only moderators can do that.')
    }
    expect((await bot.knowledge.articles()).every(({ status }) => status === 'live')).toBe(true)
  })
})

describe('/retract and /unretract', () => {
  it('ask for a reason in a form, which is the one question', async () => {
    const bot = await deskOf()
    const id = await idOf(bot, 'tribune.md')
    const form = await bot.mod('retract', id)
    expect(form).toMatchObject({ kind: 'form', command: 'retract-confirm', carried: { article: id } })
    expect(wordsOf(await bot.mod('retract-confirm', '', { options: { article: id, reason: 'wrong day' } }))).toBe(
      `Withdrawn: “Marwick ferry stops” (Plains Tribune) ${id}. Answers being corrected: 0; out of reach: 0. The way back: /unretract ${id}`,
    )
    expect((await bot.knowledge.desk.audit(1))[0]).toMatchObject({ action: 'retract', detail: 'wrong day' })
    expect(wordsOf(await bot.mod('unretract', id))).toMatch(/^Back: /)
    expect(wordsOf(await bot.mod('unretract', id))).toContain('is not withdrawn')
  })

  it('ask once when the reason is given, also by the id of a claim', async () => {
    const bot = await deskOf()
    const quote = await bot.knowledge.quote({ claim: 'No ferry will sail before Monday' })
    const asked = await bot.mod('retract', `${quote!.claimId} wrong day`)
    expect(wordsOf(asked)).toMatch(/^Withdraw “Marwick ferry stops”.*\nwrong day$/)
    expect((await bot.knowledge.stats()).retracted).toBe(0)
    expect(wordsOf(await bot.press(intentOf(asked, 'Leave it')))).toBe('Left as it was.')
    expect(wordsOf(await bot.press(intentOf(asked, 'Withdraw it')))).toMatch(/^Withdrawn/)
    expect((await bot.knowledge.stats()).retracted).toBe(1)
    expect(wordsOf(await bot.mod('retract', 'aaaaaaaaaaaa'))).toContain('I know no article aaaaaaaaaaaa')
  })
})

describe('/edit', () => {
  it('corrects the metadata of an article in a form that shows what is there', async () => {
    const bot = await deskOf()
    const id = await idOf(bot, 'herald.md')
    const form = await bot.mod('edit', id)
    if (form.kind !== 'form') throw new Error('expected a form')
    expect(form.fields.find(({ name }) => name === 'outlet')?.value).toBe('Valley Herald')
    const given = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]))
    expect(wordsOf(await bot.mod('edit', '', { options: { ...form.carried, ...given } }))).toContain(
      'Nothing is different',
    )
    const edited = await bot.mod('edit', '', { options: { ...form.carried, ...given, outlet: 'Valley Post' } })
    expect(wordsOf(edited)).toContain(`The way back: /edit ${id} outlet="Valley Herald"`)
    expect(wordsOf(await bot.mod('edit', `${id} outlet="Valley Herald"`))).toMatch(/^Corrected: .*Valley Herald/)
  })

  it('corrects who speaks, which stays when the article is analysed again', async () => {
    const bot = await deskOf()
    const { claimId } = (await bot.knowledge.quote({ claim: 'nobody had been injured in Norvik' }))!
    const form = await bot.mod('edit', claimId)
    expect(form).toMatchObject({ kind: 'form', fields: [{ name: 'speaker' }, { name: 'role' }] })
    const options = { subject: claimId, speaker: 'Nils Berg', role: 'fire chief' }
    expect(wordsOf(await bot.mod('edit', '', { options }))).toContain('The way back: /edit')
    const corrected = async () => (await bot.knowledge.quote({ claim: claimId }))?.citation.speaker
    expect(await corrected()).toMatchObject({ name: 'Nils Berg', role: 'fire chief', resolution: 'exact' })
    const [herald] = bridgeArticles
    await bot.knowledge.ingest({ documents: [{ ...herald, text: `${herald.text}\nIt rained all night.\n` }] })
    expect(await corrected()).toMatchObject({ name: 'Nils Berg' })
    await bot.mod('edit', `${claimId} speaker=""`)
    expect(await corrected()).toBeNull()
  })

  it('takes names that stand for one thing, and takes them back', async () => {
    const bot = await deskOf()
    expect(wordsOf(await bot.mod('edit', 'Norvik = Nordvik'))).toContain('/edit drop Norvik = Nordvik')
    expect((await bot.knowledge.names.aliases()).rules).toHaveLength(1)
    await bot.mod('edit', 'drop Norvik = Nordvik')
    expect((await bot.knowledge.names.aliases()).rules).toEqual([])
    expect(wordsOf(await bot.mod('edit', 'nonsense'))).toContain('neither an article')
    expect(wordsOf(await bot.mod('edit'))).toContain('Name what to correct')
  })
})

describe('/audit', () => {
  it('says how to take each change back, and does it once it is asked again', async () => {
    const bot = await deskOf()
    const id = await idOf(bot, 'tribune.md')
    await bot.mod('retract-confirm', '', { options: { article: id, reason: 'wrong day' } })
    const listed = await bot.mod('audit')
    expect(wordsOf(listed)).toMatch(
      new RegExp(`Mod \\(test:user:7\\) · retract · ${id} · wrong day\\nway back: /unretract ${id}`),
    )
    const asked = await bot.press(intentOf(listed, 'Undo 1'))
    expect(wordsOf(asked)).toBe(`Take it back? I will do: /unretract ${id}`)
    expect((await bot.knowledge.stats()).retracted).toBe(1)
    await bot.press(intentOf(asked, 'Take it back'))
    expect((await bot.knowledge.stats()).retracted).toBe(0)
    expect((await bot.knowledge.desk.audit(1))[0]).toMatchObject({ action: 'unretract', by: 'Mod (test:user:7)' })
  })
})

describe('/export', () => {
  it('hands over a file of JSON Lines', async () => {
    const outcome = asReply(await (await deskOf()).mod('export'))
    expect(outcome.file?.name).toBe('footnote-2024-01-01.jsonl')
    const rows = outcome
      .file!.text.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.filter((row) => row['@type'] === 'NewsArticle')).toHaveLength(3)
    const claims = new Map(rows.map((row) => [row.identifier, row.text]))
    const links = rows.filter((row) => row['@type'] === 'Statement')
    expect(
      links.map(({ predicate, slot, subject, object }) => [predicate, slot, claims.get(subject), claims.get(object)]),
    ).toContainEqual([
      'contradicts',
      'quantity',
      expect.stringContaining('More than 450 residents'),
      expect.stringContaining('About 300 residents'),
    ])
  })
})
