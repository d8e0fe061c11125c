import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import type { Knowledge } from '../../../knowledge/index.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'

const texts = {
  english: `Serhiy Haidai, the governor of the region, said that the bridge in Severodonetsk was closed. Haidai said boats would cross at noon.`,
  short: `The ferry left late. Haidai said the crew had waited for the mail from Svatove.`,
  russian: `Губернатор Сергей Гайдай заявил, что мост в Северодонецке закрыт. Гайдай добавил, что лодки ждут почту из Сватово.`,
  ukrainian: `Сергій Гайдай повідомив, що міст у Сєвєродонецьку зачинено.`,
  namesake: `Oksana Haidai, a nurse, said the ward was full. Port workers cheered.`,
  plants: `The Azot plant makes fertiliser. The Azovstal plant made steel. Workers of Azot said the gate was shut.`,
  body: `The River Safety Board (RSB) closed the lock. The RSB said the gates were old.`,
}

async function knowing(...keys: (keyof typeof texts)[]): Promise<Knowledge> {
  const knowledge = await createKnowledge(await openSqliteStore(':memory:'))
  onTestFinished(() => knowledge.close())
  await knowledge.ingest({ documents: keys.map((key) => ({ source: `${key}.md`, text: texts[key] })) })
  return knowledge
}

describe('entities', () => {
  it('link one person over languages, scripts and the family name alone', async () => {
    const { names } = await knowing('english', 'short', 'russian', 'ukrainian')
    const found = await names.entity('Haidai')
    expect(found).toMatchObject({ type: 'person', name: 'Serhiy Haidai' })
    expect(found?.aliases).toEqual(expect.arrayContaining(['Haidai', 'Сергей Гайдай', 'Гайдай', 'Сергій Гайдай']))
    expect(found?.roles[0]).toContain('governor')
    for (const name of ['Serhiy Haidai', 'Сергей Гайдай', 'Sergei Gaidai', 'haidai'])
      expect((await names.entity(name))?.id).toBe(found?.id)
  })

  it('leave a family name alone that two people bear', async () => {
    const { names } = await knowing('english', 'short', 'namesake')
    const [full, bare, other] = await Promise.all(['Serhiy Haidai', 'Haidai', 'Oksana Haidai'].map(names.entity))
    expect(full?.aliases).toEqual([])
    expect(bare?.name).toBe('Haidai')
    expect(new Set([full?.id, bare?.id, other?.id]).size).toBe(3)
  })

  it('tie spellings of a town and keep apart what must not be merged', async () => {
    const { names } = await knowing('short', 'russian', 'plants')
    expect((await names.entity('Svatovo'))?.id).toBe((await names.entity('Svatove'))?.id)
    const [azot, azovstal] = await Promise.all(['Azot', 'Azovstal'].map(names.entity))
    expect(azot?.id).not.toBe(azovstal?.id)
    expect(azot?.neverMerge).toEqual(expect.arrayContaining(['Azovstal', 'Azov']))
  })

  it('take a short name from the text that gives it', async () => {
    const { names } = await knowing('body')
    const found = await names.entity('RSB')
    expect(found?.id).toBe((await names.entity('River Safety Board'))?.id)
    expect([found?.name, ...(found?.aliases ?? [])]).toEqual(expect.arrayContaining(['RSB', 'River Safety Board']))
  })

  it('know no name that no live article holds', async () => {
    const knowledge = await knowing('english')
    expect(await knowledge.names.entity('Lysychansk')).toBeNull()
    const [article] = await knowledge.articles()
    await knowledge.desk.retract(article!.id, 'wrong', 'test')
    expect(await knowledge.names.entity('Haidai')).toBeNull()
    await knowledge.desk.unretract(article!.id, 'test')
    expect(await knowledge.names.entity('Haidai')).toMatchObject({ name: 'Serhiy Haidai' })
  })

  it('are found by the id of a claim that names them, also by ids of before they were one', async () => {
    const apart = await knowing('short')
    const before = await apart.names.entity('Haidai')
    const { names } = await knowing('short', 'english')
    const now = await names.entity('Serhiy Haidai')
    expect(await names.entity(before!.id)).toEqual(now)
    expect(await names.entity(now!.id)).toEqual(now)
  })

  it('do not depend on the order of the articles', async () => {
    const keys = Object.keys(texts) as (keyof typeof texts)[]
    const asked = ['Haidai', 'Serhiy Haidai', 'Oksana Haidai', 'Svatove', 'Azot', 'RSB', 'Severodonetsk']
    const all = async (order: (keyof typeof texts)[]) => {
      const { names } = await knowing(...order)
      return Promise.all(asked.map(names.entity))
    }
    const expected = await all(keys)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(keys, { minLength: keys.length }), async (order) => {
        expect(await all(order)).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  })
})

describe('moderators’ aliases', () => {
  it('tie names that nothing else ties, of several words too', async () => {
    const { names, ask } = await knowing('body', 'english')
    await names.addAlias('Lock Watch Office = River Safety Board', 'mod')
    expect((await names.entity('Lock Watch Office'))?.name).toBe('River Safety Board')
    const answer = await ask({ text: 'what did the Lock Watch Office close?', record: false })
    expect(answer.citations[0]?.exact).toContain('closed the lock')
  })

  it('find what is asked for under a name that no article holds', async () => {
    const { names, ask } = await knowing('english', 'body')
    const question = { text: 'is the bridge in Sivdon closed?', record: false }
    expect((await ask(question)).outcome).not.toBe('answered')
    await names.addAlias('Sivdon = Severodonetsk', 'mod')
    expect((await ask(question)).citations[0]?.exact).toContain('Severodonetsk')
    await names.removeAlias('severodonetsk = Sivdon', 'mod')
    expect((await names.aliases()).rules).toEqual([])
  })

  it('leave no disagreement between two names of one town', async () => {
    const knowledge = await createKnowledge(await openSqliteStore(':memory:'))
    onTestFinished(() => knowledge.close())
    const told = (town: string, from: string) =>
      `# Merrin mill flooded\n\nThe Merrin mill was flooded on Sunday ${from}. The workers of the Merrin mill were taken to the town of ${town} on Monday.`
    await knowledge.ingest({
      documents: (
        [
          ['Vexholm', 'when the river rose'],
          ['Skovby', 'after two days of rain'],
        ] as const
      ).map(([town, from]) => ({
        source: `${town}.md`,
        text: `---\noutlet: ${town} Post\npublished: 2024-03-04\n---\n${told(town, from)}`,
      })),
    })
    const question = { text: 'where were the workers of the Merrin mill taken?', record: false }
    expect((await knowledge.ask(question)).disagreements.map(({ slot }) => slot)).toEqual(['place'])
    await knowledge.names.addAlias('Vexholm = Skovby', 'mod')
    expect((await knowledge.ask(question)).disagreements).toEqual([])
  })

  it('keep names apart that look the same', async () => {
    const { names } = await knowing('short', 'russian')
    await names.addAlias('Svatove != Сватово', 'mod')
    expect((await names.entity('Svatove'))?.aliases).toEqual([])
    expect((await names.entity('Svatove'))?.neverMerge).toEqual(['Сватово'])
  })

  it('stand in the audit log, and a text with a fault changes nothing', async () => {
    const { names, desk } = await knowing('short')
    await names.replaceAliases('Svatove = Swatowe\nAzot != Azotny\n', 'telegram:user:7')
    await expect(names.replaceAliases('Svatove = Swatowe\nAzot', 'mod')).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('line 2: "Azot"'),
    })
    await expect(names.addAlias('Swatowe != Svatove', 'mod')).rejects.toThrow('said to be the same')
    expect((await names.aliases()).rules).toHaveLength(2)
    expect((await desk.audit(1))[0]).toMatchObject({ by: 'telegram:user:7', action: 'aliases' })
  })
})

describe('what somebody said', () => {
  it('is found under a full name that the claim’s article shortens and spells otherwise', async () => {
    const { ask } = await knowing('english', 'short', 'body')
    const { citations } = await ask({
      text: 'what did Sergei Gaidai say about the crew and the mail from Svatovo?',
      record: false,
    })
    expect(citations[0]).toMatchObject({ speaker: { name: 'Haidai' } })
    expect(citations[0]?.exact).toContain('the crew had waited')
  })

  it('is tied to the same entity in every article', async () => {
    const knowledge = await knowing('english', 'short', 'russian')
    const ids = new Set<string>()
    await knowledge.desk.export((row) => {
      const { author } = row as { author?: { identifier?: string } | null }
      if (author?.identifier) ids.add(author.identifier)
    })
    expect(ids.size).toBe(2)
    const entity = await knowledge.names.entity('Haidai')
    for (const id of ids) expect((await knowledge.names.entity(id))?.id).toBe(entity?.id)
  })
})

describe('a family name', () => {
  it('finds its one bearer where it never stands alone, and in another case', async () => {
    const knowledge = await createKnowledge(await openSqliteStore(':memory:'))
    onTestFinished(() => knowledge.close())
    await knowledge.ingest({
      documents: [
        { source: 'a.md', text: 'Сергей Гайдай приехал в порт. Причал открыт.' },
        { source: 'b.md', text: 'По словам Гайдая, причал закрыт. Лодки ждут.' },
        { source: 'c.md', text: 'Ada Brenholt opened the mill. The mill was full.' },
      ],
    })
    for (const name of ['Гайдай', 'Гайдая', 'Haidai', 'S. Haidai'])
      expect((await knowledge.names.entity(name))?.name).toBe('Сергей Гайдай')
    expect((await knowledge.names.entity('Brenholt'))?.name).toBe('Ada Brenholt')
  })
})
