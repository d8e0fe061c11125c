import { afterEach, describe, expect, it } from 'vitest'
import { bridgeArticles } from '../../support/bridge-articles.ts'
import { asReply, labelsOf, wordsOf } from '../../support/incoming.ts'
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
    const options = { ...form.carried, outlet: 'Sela Times', published: '20 травня 2023' }
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
