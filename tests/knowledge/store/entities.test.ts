import { describe, expect, it, onTestFinished } from 'vitest'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import type { Store } from '../../../knowledge/store/store.ts'
import { generateArticle } from '../../support/generated-articles.ts'

async function openStore(): Promise<Store> {
  const store = await openSqliteStore(':memory:')
  onTestFinished(async () => {
    expect(await store.verify()).toEqual([])
    await store.close()
  })
  return store
}

const entry = { at: '2024-01-01T00:00:00Z', by: 'test', action: 'add', subject: 'x', detail: '' }

async function save(store: Store, n: number, text: string, version = 1): Promise<string> {
  const { article, derived } = generateArticle(n, { text, version })
  await store.saveArticle(article, derived, entry)
  return article.id
}

const named = async (store: Store, ...ids: string[]) =>
  (await store.entities.names(ids)).map(({ names, ties, roles }) => [
    names.map(({ articles }) => articles),
    ties,
    roles.map(({ articles }) => articles),
  ])

describe('entities in the store', () => {
  it('are counted by live article', async () => {
    const store = await openStore()
    await save(store, 1, 'A story about #Ada and #Bo.')
    const id = await save(store, 2, 'A story about #Ada again.')
    expect(await named(store, 'id of Ada', 'id of Bo', 'none')).toEqual([
      [[2], ['id of Ada the Elder'], [2]],
      [[1], ['id of Bo the Elder'], [1]],
      [[], [], []],
    ])
    await store.updateArticle(id, { status: 'retracted' }, entry)
    expect(await named(store, 'id of Ada')).toEqual([[[1], ['id of Ada the Elder'], [1]]])
    await store.updateArticle(id, { status: 'live' }, entry)
    await save(store, 1, 'A story about nobody.', 2)
    expect(await named(store, 'id of Ada', 'id of Bo')).toEqual([
      [[1], ['id of Ada the Elder'], [1]],
      [[], [], []],
    ])
  })

  it('keep what moderators say of names, all of it replaced at once', async () => {
    const store = await openStore()
    await store.entities.saveRules(['B = C', 'A != B', 'B = C'], { ...entry, action: 'aliases' })
    expect(await store.entities.rules()).toEqual(['A != B', 'B = C'])
    await store.entities.saveRules([], { ...entry, action: 'aliases' })
    expect(await store.entities.rules()).toEqual([])
    expect((await store.audit(5)).map(({ action }) => action)).toEqual(['aliases', 'aliases'])
  })
})
