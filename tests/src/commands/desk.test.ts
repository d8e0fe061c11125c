import { afterEach, describe, expect, it } from 'vitest'
import { bridgeArticles } from '../../support/bridge-articles.ts'
import { asReply, command, labelsOf, wordsOf } from '../../support/incoming.ts'
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

const attached = (name: string, text: string) => ({
  name,
  mediaType: null,
  size: text.length,
  read: async () => new TextEncoder().encode(text),
})

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

describe('/add', () => {
  const text = 'The mayor of Norvik, Anna Lund, said that the old bridge would reopen on Monday. Boats sail again.'

  it('shows what pasted text is before it is added, and adds it once', async () => {
    const bot = await deskOf()
    const shown = await bot.mod('add', text, { options: { outlet: 'Sela Times', published: '2023-05-20' } })
    expect(wordsOf(shown)).toContain('Sela Times · 20 May 2023')
    expect(wordsOf(shown)).toMatch(/Claims: \d+, of them by speakers: 1/)
    expect(wordsOf(shown)).toContain('Anna Lund')
    expect(labelsOf(shown)).toEqual(['Add', 'Change outlet, date', 'Drop'])
    expect(await bot.knowledge.stats()).toMatchObject({ articles: 3 })
    const [first, second] = await Promise.all([
      bot.press(intentOf(shown, 'Add')),
      bot.knowledge.ingest({ documents: [] }).then(() => bot.mod('add', text)),
    ])
    expect(wordsOf(first)).toMatch(/^Added: .* · claims: \d/)
    expect(asReply(second).blocks.length).toBeGreaterThan(0)
    expect(await bot.knowledge.stats()).toMatchObject({ articles: 4 })
    expect(wordsOf(await bot.mod('add', text))).toContain('here already, word for word')
    const [latest] = await bot.knowledge.desk.audit(1)
    expect(latest).toMatchObject({ action: 'add', by: 'Mod (test:user:7)', undo: { verb: 'retract' } })
  })

  it('makes one article when two moderators add the same at once', async () => {
    const bot = await deskOf()
    const [a, b] = await Promise.all([bot.mod('add', text), bot.mod('add', text)])
    const outcomes = await Promise.all([bot.press(intentOf(a, 'Add')), bot.press(intentOf(b, 'Add'))])
    expect(await bot.knowledge.stats()).toMatchObject({ articles: 4 })
    expect(outcomes.map(wordsOf).filter((words) => words.startsWith('Added:'))).toHaveLength(1)
  })

  it('corrects outlet and date before adding', async () => {
    const bot = await deskOf()
    const shown = await bot.mod('add', text)
    const form = await bot.press(intentOf(shown, 'Change outlet, date'))
    if (form.kind !== 'form') throw new Error('expected a form')
    expect(form.fields.map(({ name }) => name)).toEqual(['outlet', 'published', 'title', 'url'])
    const options = { ...form.carried, outlet: 'Sela Times', published: '2023-05-20' }
    const corrected = await bot.mod(form.command, '', { options })
    expect(wordsOf(corrected)).toContain('Sela Times · 20 May 2023')
    await bot.press(intentOf(corrected, 'Add'))
    expect(await bot.knowledge.articles()).toContainEqual(expect.objectContaining({ outlet: 'Sela Times' }))
  })

  it('says what a date is that it cannot read, and leaves the preview as it was', async () => {
    const bot = await deskOf()
    const shown = await bot.mod('add', text)
    const { argument } = intentOf(shown, 'Add')
    const refused = await bot.mod('add-change', '', { options: { preview: argument, published: 'soon' } })
    expect(wordsOf(refused)).toContain('"soon" is not a date')
    expect(wordsOf(await bot.press({ name: 'add-confirm', argument }))).toMatch(/^Added:/)
  })

  it('drops what was not wanted', async () => {
    const bot = await deskOf()
    const shown = await bot.mod('add', text)
    expect(wordsOf(await bot.press(intentOf(shown, 'Drop')))).toContain('nothing was added')
    expect(wordsOf(await bot.press(intentOf(shown, 'Add')))).toContain('no longer waits')
    expect(await bot.knowledge.stats()).toMatchObject({ articles: 3 })
  })

  it('takes an attached file, says what contradicts it, and refuses what is no text', async () => {
    const bot = await deskOf()
    const file =
      '---\noutlet: Sela Times\npublished: 2023-05-11\n---\nAbout 900 residents of Norvik were taken to a school in Harstad.\n'
    const shown = await bot.mod('add', '', { attachments: [attached('norvik.md', file)] })
    expect(wordsOf(shown)).toContain('Sela Times')
    expect(wordsOf(shown)).toMatch(/contradict it: 1[\s\S]*It says: “About 900 residents/)
    const binary = await bot.mod('add', '', { attachments: [attached('photo.md', '\0\x01\x02PNG\0\0')] })
    expect(wordsOf(binary)).toContain('photo.md')
    const large = { ...attached('book.md', 'x'), size: 90_000_000 }
    expect(wordsOf(await bot.mod('add', '', { attachments: [large] }))).toContain('too large')
  })

  it('shows the difference of claims for a new version', async () => {
    const bot = await deskOf()
    const [herald] = bridgeArticles
    const changed = herald.text.replace('About 300 residents', 'About 350 residents')
    const shown = await bot.mod('add', '', { attachments: [attached('herald.md', changed)] })
    expect(wordsOf(shown)).toContain('makes a new version')
    expect(wordsOf(shown)).toMatch(/New claims: 1; gone: 1; the same: \d/)
    expect(wordsOf(await bot.press(intentOf(shown, 'Add')))).toMatch(/^New version 2:/)
    const { difference } = bot.knowledge.desk
    expect((await difference(await idOf(bot, 'herald.md')))?.removed.join()).toContain('About 300')
  })

  it('asks for a link or text when it got nothing', async () => {
    const form = await (await deskOf()).mod('add')
    expect(form).toMatchObject({ kind: 'form', command: 'add', fields: [{ name: 'source', required: true }, {}, {}] })
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
  })
})
