// One file for one port: each part of it is a `describe` of its own.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sha256, stableId } from '../../knowledge/ids.ts'
import type { Article } from '../../knowledge/model.ts'
import type { Store, StoredEvent } from '../../knowledge/store/store.ts'
import { type GeneratedArticle, generateArticle } from '../support/generated-articles.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** What every store must do; `open` gives an empty one each time. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  const openStore = async (): Promise<Store> => {
    const store = await open()
    onTestFinished(async () => {
      const faults = await store.verify().catch((error: { code?: string }) => [error.code ?? error])
      await store.close()
      expect(faults.filter((fault) => fault !== 'closed')).toEqual([])
    })
    return store
  }

  describe(`${name}: articles`, () => {
    it('gives back what was stored, unicode and all', async () => {
      const store = await openStore()
      const text = 'Їжак said "смола" 😀 e\u0301.\r\n\r\n\u200fשלום \ufeff\u00a0end.'
      const generated = generateArticle(1, { text, title: 'Ґ "ü" \u{1f600}', agencies: ['AP', 'ТАСС'], wireOf: 'abc' })
      await save(store, generated)
      expect(await store.article(generated.article.id)).toEqual(generated.article)
      expect(await store.article(generated.article.id, 1)).toEqual(generated.article)
    })

    it('knows nothing of articles never stored', async () => {
      const store = await openStore()
      expect(await store.article('none')).toBeNull()
      expect(await store.article('none', 1)).toBeNull()
      expect(await store.articles({ limit: 10 })).toEqual([])
      expect(await store.articlesById(['none'])).toEqual([])
    })

    it('pages through articles in order of id', async () => {
      const store = await openStore()
      for (let n = 0; n < 7; n++) await save(store, generateArticle(n))
      const ids: string[] = []
      for (let page = await store.articles({ limit: 3 }); page.length > 0; ) {
        expect(page.length).toBeLessThanOrEqual(3)
        ids.push(...page.map(({ id }) => id))
        page = await store.articles({ after: page.at(-1)?.id ?? '', limit: 3 })
      }
      expect(ids).toEqual(Array.from({ length: 7 }, (_, n) => generateArticle(n).article.id).sort())
    })

    it('lists articles without text, with their number of claims', async () => {
      const store = await openStore()
      const { article, derived } = await save(store, generateArticle(3))
      const { text: _, ...metadata } = article
      expect(await store.articlesById([article.id, 'none', article.id])).toEqual([
        { ...metadata, claims: derived.claims.length, eventId: null },
      ])
    })

    it('finds articles by text, newest versions only', async () => {
      const store = await openStore()
      const first = await save(store, generateArticle(1, { text: 'One text.' }))
      const second = await save(store, generateArticle(2, { text: 'One text.' }))
      await save(store, generateArticle(1, { version: 2, text: 'Another text.' }))
      const found = await store.articlesWithText(sha256('One text.'))
      expect(found.map(({ id }) => id)).toEqual([second.article.id])
      expect(found.map(({ id }) => id)).not.toContain(first.article.id)
    })

    it('gives a text back as it was, whatever its characters', async () => {
      const store = await openStore()
      const text = 'a😀b й\nΩ.'
      const { article } = await save(store, generateArticle(1, { text }))
      expect(await store.texts([{ id: article.id, version: 1 }])).toEqual([text])
    })

    it('gives the texts of several versions in the order asked', async () => {
      const store = await openStore()
      const [one, two] = [await save(store, generateArticle(1)), await save(store, generateArticle(2))]
      const { id } = one.article
      await save(store, generateArticle(1, { id, version: 2, text: 'Another text.' }))
      const wanted = [
        { id, version: 2 },
        { id: 'none', version: 1 },
        { id: two.article.id, version: 1 },
        { id, version: 1 },
        { id, version: 3 },
      ]
      const texts = ['Another text.', null, two.article.text, one.article.text, null]
      expect(await store.texts(wanted)).toEqual(texts)
      expect(await store.texts(wanted)).toEqual(texts)
      expect(await store.texts([])).toEqual([])
    })

    it('keeps any text that is well formed', async () => {
      const store = await openStore()
      let n = 0
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (any) => {
          const text = any.replaceAll('\0', '')
          const { article } = await save(store, generateArticle(n++, { text }))
          expect((await store.article(article.id))?.text).toBe(text)
        }),
        { numRuns: 50, seed: 1 },
      )
    })

    it('refuses text that it could not give back', async () => {
      const store = await openStore()
      for (const text of ['before\0after', 'half \ud83d a character', '\udc00']) {
        const generated = generateArticle(1, { text })
        await expect(save(store, generated)).rejects.toMatchObject({ code: 'invalid-input' })
        expect(await store.article(generated.article.id)).toBeNull()
      }
    })

    it('stores all of an article or nothing of it', async () => {
      const store = await openStore()
      const { article, derived, audit } = generateArticle(1)
      const [claim] = derived.claims
      if (!claim) throw new Error('no claim')
      const twice = { ...derived, claims: [...derived.claims, claim] }
      await expect(store.saveArticle(article, twice, audit)).rejects.toMatchObject({ code: 'invalid-input' })
      const late = { ...audit, detail: 'no \0 end' }
      await expect(store.saveArticle(article, derived, late)).rejects.toMatchObject({ code: 'invalid-input' })
      expect(await contents(store)).toEqual(await contents(await openStore()))
      expect(await store.article(article.id)).toBeNull()
      expect(await store.claim(claim.id)).toBeNull()
      await save(store, { article, derived, audit })
      expect(await store.claimsOf(article.id)).toEqual(derived.claims)
    })

    it('refuses a claim that belongs to another article', async () => {
      const store = await openStore()
      const other = await save(store, generateArticle(1))
      const { article, derived, audit } = generateArticle(2)
      const foreign = other.derived.claims.map((claim) => ({ ...claim, articleId: article.id }))
      await expect(store.saveArticle(article, { ...derived, claims: foreign }, audit)).rejects.toMatchObject({
        code: 'exists',
      })
      await expect(
        store.saveArticle(article, { ...derived, claims: other.derived.claims }, audit),
      ).rejects.toMatchObject({ code: 'invalid-input' })
      expect(await store.claimsOf(other.article.id)).toEqual(other.derived.claims)
    })
  })

  describe(`${name}: versions`, () => {
    it('keeps old versions readable and searches the newest', async () => {
      const store = await openStore()
      const first = await save(store, generateArticle(1, { text: 'The ferry sank.\n\nAll were saved.' }))
      const second = await save(store, generateArticle(1, { version: 2, text: 'The ferry sank.\n\nTwo were lost.' }))
      const { id } = first.article
      expect(await store.article(id)).toEqual(second.article)
      expect(await store.article(id, 1)).toEqual(first.article)
      expect(await store.claimsOf(id)).toEqual(second.derived.claims)
      expect(await found(store, ['saved'])).toEqual([])
      expect(await found(store, ['lost'])).toEqual(['two were lost'])
      expect((await store.articles({ limit: 9 })).map(({ version }) => version)).toEqual([2])
      expect(await store.counts()).toMatchObject({ articles: 1, claims: 2 })
    })

    it('refuses a version that is not the next', async () => {
      const store = await openStore()
      await expect(save(store, generateArticle(1, { version: 2 }))).rejects.toMatchObject({ code: 'exists' })
      await save(store, generateArticle(1))
      await expect(save(store, generateArticle(1))).rejects.toMatchObject({ code: 'exists' })
      await expect(save(store, generateArticle(1, { version: 3 }))).rejects.toMatchObject({ code: 'exists' })
    })

    it('keeps the event of an article whose text changes', async () => {
      const store = await openStore()
      const { article } = await save(store, generateArticle(1))
      await store.saveEvents([event('flood', [article.id])])
      await save(store, generateArticle(1, { version: 2, text: 'All new.' }))
      expect((await store.articlesById([article.id]))[0]?.eventId).toBe('flood')
      expect((await store.events(['flood']))[0]?.articles).toEqual([article.id])
    })

    it('holds the same after any order of adding', async () => {
      const forwards = await openStore()
      const backwards = await openStore()
      for (let n = 0; n < 6; n++) await save(forwards, generateArticle(n))
      for (let n = 5; n >= 0; n--) await save(backwards, generateArticle(n))
      expect(await contents(backwards)).toEqual(await contents(forwards))
    })

    it('holds the same after versions as if only the last had been added', async () => {
      const store = await openStore()
      const fresh = await openStore()
      await save(store, generateArticle(1, { text: 'Old #Ann words. Gone.' }))
      await save(store, generateArticle(1, { version: 2, text: 'New #Bea words. Here.' }))
      await save(fresh, generateArticle(1, { text: 'New #Bea words. Here.' }))
      expect(await vocabulary(store)).toEqual(await vocabulary(fresh))
    })
  })

  describe(`${name}: newer analyses`, () => {
    it('lists what an older analysis derived, oldest first', async () => {
      const store = await openStore()
      for (let n = 0; n < 4; n++) await save(store, generateArticle(n))
      const ids = Array.from({ length: 4 }, (_, n) => ({ id: generateArticle(n).article.id, version: 1 }))
      expect(await store.stale('simple 1', 10)).toEqual([])
      expect(await store.stale('simple 2', 10)).toEqual(ids)
      expect(await store.stale('simple 2', 2)).toEqual(ids.slice(0, 2))
    })

    it('replaces what is derived and leaves the text', async () => {
      const store = await openStore()
      const { article, derived } = await save(store, generateArticle(1, { text: 'The ferry sank. All were saved.' }))
      const index = {
        ...derived.index,
        sentences: derived.index.sentences.map((row) => ({ ...row, terms: 'renewed' })),
      }
      const claims = derived.claims.slice(0, 1)
      await store.saveDerived(article.id, 1, { ...derived, analysis: 'simple 2', claims, index })
      expect(await store.stale('simple 2', 10)).toEqual([])
      expect(await store.article(article.id)).toEqual(article)
      expect(await store.claimsOf(article.id)).toEqual(claims)
      expect(await store.counts()).toMatchObject({ claims: 1 })
      expect(await store.termCounts()).toEqual([{ term: 'renewed', count: 2 }])
    })

    it('refuses versions that are not the newest', async () => {
      const store = await openStore()
      const { article, derived } = await save(store, generateArticle(1))
      await save(store, generateArticle(1, { version: 2, text: 'New.' }))
      await expect(store.saveDerived(article.id, 1, derived)).rejects.toMatchObject({ code: 'not-found' })
      await expect(store.saveDerived('none', 1, derived)).rejects.toMatchObject({ code: 'not-found' })
    })

    it('leaves a retracted article out of search', async () => {
      const store = await openStore()
      const { article, derived, audit } = await save(store, generateArticle(1))
      await store.updateArticle(article.id, { status: 'retracted' }, audit)
      await store.saveDerived(article.id, 1, { ...derived, analysis: 'simple 2' })
      expect(await found(store, ['unique1'])).toEqual([])
      await store.updateArticle(article.id, { status: 'live' }, audit)
      expect(await found(store, ['unique1'])).toHaveLength(1)
    })
  })

  describe(`${name}: claims`, () => {
    it('resolves an id to its claim', async () => {
      const store = await openStore()
      const { derived } = await save(store, generateArticle(1))
      for (const claim of derived.claims) expect(await store.claim(claim.id)).toEqual({ claim, state: 'current' })
      expect(await store.claim('none')).toBeNull()
    })

    it('keeps an id whose words stand in the new version', async () => {
      const store = await openStore()
      const first = await save(store, generateArticle(1, { text: 'The ferry sank. All were saved.' }))
      const second = await save(
        store,
        generateArticle(1, { version: 2, text: 'Late news. The ferry sank. Nobody knows.' }),
      )
      const id = stableId(first.article.id, 'The ferry sank.')
      expect(await store.claim(id)).toEqual({ claim: second.derived.claims[1], state: 'current' })
    })

    it('leads from changed words to the most similar claim, over several versions', async () => {
      const store = await openStore()
      const texts = [
        'The old ferry sank near the harbour. Nobody saw it.',
        'Rain fell. The old ferry sank near the southern harbour. Nobody saw it.',
        'Rain fell. The old blue ferry sank near the southern harbour on Monday. Nobody saw it.',
      ]
      for (const [index, text] of texts.entries()) await save(store, generateArticle(1, { version: index + 1, text }))
      const { id } = generateArticle(1).article
      const successor = (await store.claimsOf(id))[1]
      expect(await store.claim(stableId(id, 'The old ferry sank near the harbour.'))).toEqual({
        claim: successor,
        state: 'moved',
      })
    })

    it('says that words without a successor are withdrawn, and still shows them', async () => {
      const store = await openStore()
      const first = await save(store, generateArticle(1, { text: 'The ferry sank. All were saved.' }))
      await save(store, generateArticle(1, { version: 2, text: 'Nothing happened here today.' }))
      const [claim] = first.derived.claims
      expect(await store.claim(claim?.id ?? '')).toEqual({ claim, state: 'withdrawn' })
    })

    it('brings an id back when its words come back', async () => {
      const store = await openStore()
      const texts = ['The ferry sank today.', 'The ferry nearly sank today.', 'The ferry sank today.']
      for (const [index, text] of texts.entries()) await save(store, generateArticle(1, { version: index + 1, text }))
      const { id } = generateArticle(1).article
      expect(await store.claim(stableId(id, 'The ferry sank today.'))).toMatchObject({ state: 'current' })
      expect(await store.claim(stableId(id, 'The ferry nearly sank today.'))).toMatchObject({
        state: 'moved',
        claim: { id: stableId(id, 'The ferry sank today.'), articleVersion: 3 },
      })
    })

    it('leads to the claim that overlaps when a newer analysis cuts otherwise', async () => {
      const store = await openStore()
      const { article, derived } = await save(store, generateArticle(1, { text: 'The ferry sank. All were saved.' }))
      const [first, second] = derived.claims
      if (!first || !second) throw new Error('no claims')
      const narrower = { ...second, id: stableId(article.id, 'were saved'), spans: [{ start: 20, end: 30 }] }
      await store.saveDerived(article.id, 1, { ...derived, claims: [narrower] })
      expect(await store.claim(second.id)).toEqual({ claim: narrower, state: 'moved' })
      expect(await store.claim(first.id)).toEqual({ claim: first, state: 'withdrawn' })
    })

    it('resolves every id ever shown, whatever versions follow', async () => {
      const store = await openStore()
      const sentence = fc.constantFrom(
        'The ferry sank.',
        'The old ferry sank.',
        'Rain fell.',
        'Snow fell.',
        'A cat sat.',
      )
      const shown = new Set<string>()
      let version = 0
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 }), async (sentences) => {
          await save(store, generateArticle(1, { version: ++version, text: sentences.join(' ') }))
          for (const claim of await store.claimsOf(generateArticle(1).article.id)) shown.add(claim.id)
          for (const id of shown) {
            const resolved = await store.claim(id)
            if (resolved?.state === 'current') expect(resolved.claim).toMatchObject({ id, articleVersion: version })
            else if (resolved?.state === 'moved') expect(resolved.claim.articleVersion).toBe(version)
            else expect(resolved).toMatchObject({ state: 'withdrawn', claim: { id } })
          }
        }),
        { numRuns: 25, seed: 2 },
      )
    })

    it('finds the claims that begin inside sentences, once each', async () => {
      const store = await openStore()
      const { article, derived } = await save(
        store,
        generateArticle(1, { text: 'One is here. Two is here. Three is here.' }),
      )
      const other = await save(store, generateArticle(2, { text: 'Four is here.' }))
      const [one, two, three] = derived.claims
      const at = (start: number, end: number, articleId = article.id) => ({ articleId, start, end })
      expect(await store.claimsAt([at(13, 25)])).toEqual([two])
      expect(await store.claimsAt([at(0, 26)])).toEqual([one, two])
      expect(await store.claimsAt([at(0, 13), at(0, 40)])).toEqual([one, two, three])
      expect(await store.claimsAt([at(0, 5, other.article.id)])).toEqual(other.derived.claims)
      expect(await store.claimsAt([at(1, 13), at(0, 5, 'none')])).toEqual([])
      expect(await store.claimsAt([])).toEqual([])
    })
  })

  describe(`${name}: search`, () => {
    it('finds sentences with their surroundings', async () => {
      const store = await openStore()
      const text = 'Ships came. They brought salt. Gulls flew.\n\nWinter followed.'
      const { article, derived } = await save(store, generateArticle(1, { text, title: 'Harbour news' }))
      const [, row] = derived.index.sentences
      expect((await store.candidates({ terms: ['salt'], limit: 5 }))[0]).toEqual({
        ...row,
        articleId: article.id,
        heading: 'harbour news',
        context: 'ships came they brought salt gulls flew',
        previous: 'ships came',
        next: 'gulls flew',
      })
    })

    it('stops at the edges of an article', async () => {
      const store = await openStore()
      for (let n = 0; n < 3; n++) await save(store, generateArticle(n, { text: `First mark${n}.\n\nLast mark${n}.` }))
      const rows = await store.candidates({ terms: ['mark1'], limit: 9 })
      expect(rows.map(({ previous, next }) => [previous, next])).toEqual([
        ['', 'last mark1'],
        ['first mark1', ''],
      ])
    })

    it('puts the sentence with more and rarer terms first', async () => {
      const store = await openStore()
      await save(store, generateArticle(1, { text: 'The grey goose slept.\n\nThe goose ate.\n\nThe grey wolf ran.' }))
      await save(store, generateArticle(2, { text: 'A goose hid.\n\nA goose sang.' }))
      expect((await found(store, ['grey', 'goose']))[0]).toBe('the grey goose slept')
      expect(await found(store, ['wolf', 'goose'], 1)).toEqual(['the grey wolf ran'])
    })

    it('finds by passage and by heading too, after the sentence itself', async () => {
      const store = await openStore()
      await save(store, generateArticle(1, { text: 'The otter swam. It dived.', title: 'Rivers' }))
      expect(await found(store, ['otter'])).toEqual(['the otter swam', 'it dived'])
      expect(await found(store, ['rivers'])).toHaveLength(2)
    })

    it('takes terms as opaque words in any script', async () => {
      const store = await openStore()
      await save(store, generateArticle(1, { text: 'n_500_km їжак 東京 ﬁn naïve. naive straße. or_and AND NEAR.' }))
      for (const term of ['n_500_km', 'їжак', '東京', 'naïve']) expect(await found(store, [term])).toHaveLength(3)
      expect((await found(store, ['naive']))[0]).toBe('naive straße')
      expect((await found(store, ['and']))[0]).toBe('or_and and near')
      for (const term of ['500', 'n_500', 'or', 'їж']) expect(await found(store, [term])).toEqual([])
    })

    it('finds nothing for no terms, no articles and unknown terms', async () => {
      const store = await openStore()
      await save(store, generateArticle(1))
      expect(await store.candidates({ terms: [], limit: 5 })).toEqual([])
      expect(await store.candidates({ terms: ['unique1'], limit: 0 })).toEqual([])
      expect(await store.candidates({ terms: ['unique1'], limit: 5, articles: [] })).toEqual([])
      expect(await store.candidates({ terms: ['nowhere'], limit: 5 })).toEqual([])
    })

    it('finds nothing worse for hundreds of terms', async () => {
      const store = await openStore()
      await save(store, generateArticle(1))
      const terms = [...Array.from({ length: 600 }, (_, n) => `absent${n}`), 'unique1']
      expect((await found(store, terms))[0]).toBe('only unique1 stands here')
    })

    it('keeps to the limit and to the articles wanted', async () => {
      const store = await openStore()
      for (let n = 0; n < 12; n++) await save(store, generateArticle(n))
      expect(await store.candidates({ terms: ['week'], limit: 7 })).toHaveLength(7)
      const wanted = [2, 5].map((n) => generateArticle(n).article.id)
      const rows = await store.candidates({ terms: ['week', 'unique7'], limit: 100, articles: [...wanted, 'none'] })
      expect(new Set(rows.map(({ articleId }) => articleId))).toEqual(new Set(wanted))
    })

    it('counts sentences, terms, words, names and aliases of live articles', async () => {
      const store = await openStore()
      await save(store, generateArticle(1, { text: 'The #Ann sang. The cat sat the day out.' }))
      await save(store, generateArticle(2, { text: 'The #Ann slept. #Ann woke.' }))
      expect(await store.sentenceCount()).toBe(4)
      expect(await store.termCounts()).toContainEqual({ term: 'the', count: 3 })
      expect(await store.words()).toContainEqual({ word: 'ann', term: 'ann', count: 3 })
      expect(await store.names()).toEqual([{ name: 'Ann', type: 'person', articles: 2 }])
      expect(await store.aliases()).toEqual([['Ann', 'Ann the Elder']])
    })
  })

  describe(`${name}: changes by moderators`, () => {
    it('changes metadata, which then counts as given', async () => {
      const store = await openStore()
      const { article, audit } = await save(store, generateArticle(1))
      const entry = { ...audit, action: 'edit', detail: 'outlet' }
      const changed = await store.updateArticle(article.id, { outlet: 'New Post', publishedAt: '2020-02-03' }, entry)
      const expected = { outlet: 'New Post', outletFrom: 'given', publishedAt: '2020-02-03', publishedAtFrom: 'given' }
      expect(changed).toMatchObject({ ...expected, title: article.title, version: 1 })
      expect(await store.article(article.id)).toEqual({ ...article, ...expected })
      expect((await store.audit(1))[0]).toEqual({ ...entry, undo: null })
    })

    it('can make metadata unknown', async () => {
      const store = await openStore()
      const { article, audit } = await save(store, generateArticle(1))
      const nothing = { outlet: null, title: null, url: null, publishedAt: null }
      expect(await store.updateArticle(article.id, nothing, audit)).toMatchObject({
        ...nothing,
        outletFrom: null,
        titleFrom: null,
        publishedAtFrom: null,
      })
    })

    it('gives null for an unknown article and writes no entry', async () => {
      const store = await openStore()
      expect(await store.updateArticle('none', { outlet: 'X' }, generateArticle(1).audit)).toBeNull()
      expect(await store.audit(9)).toEqual([])
    })

    it('writes no entry when none is given', async () => {
      const store = await openStore()
      const { article } = await save(store, generateArticle(1))
      expect(await store.updateArticle(article.id, { wireOf: 'abc' }, null)).toMatchObject({ wireOf: 'abc' })
      expect(await store.audit(9)).toHaveLength(1)
    })

    it('hides a retracted article everywhere and brings it back whole', async () => {
      const store = await openStore()
      for (let n = 0; n < 3; n++) await save(store, generateArticle(n))
      const before = await contents(store)
      const { article, derived, audit } = generateArticle(1)
      const [claim] = derived.claims
      await store.updateArticle(article.id, { status: 'retracted' }, audit)
      await store.updateArticle(article.id, { status: 'retracted' }, audit)
      expect(await found(store, ['unique1'])).toEqual([])
      expect(await store.termCounts()).not.toContainEqual({ term: 'unique1', count: 1 })
      expect((await store.words()).map(({ word }) => word)).not.toContain('unique1')
      expect(await store.counts()).toMatchObject({ articles: 2, retracted: 1 })
      expect((await store.profiles({ from: null, to: null, undated: true })).map((row) => row.articleId)).not.toContain(
        article.id,
      )
      expect(await store.claim(claim?.id ?? '')).toEqual({ claim, state: 'withdrawn' })
      expect((await store.article(article.id))?.status).toBe('retracted')
      await store.updateArticle(article.id, { status: 'live' }, audit)
      expect(await contents(store)).toEqual(before)
      expect(await store.claim(claim?.id ?? '')).toEqual({ claim, state: 'current' })
    })

    it('still finds a corrected article', async () => {
      const store = await openStore()
      const { article, audit } = await save(store, generateArticle(1))
      await store.updateArticle(article.id, { status: 'corrected' }, audit)
      expect(await found(store, ['unique1'])).toHaveLength(1)
      expect(await store.counts()).toMatchObject({ articles: 1, retracted: 0 })
    })

    it('keeps a new version of a retracted article hidden until it is brought back', async () => {
      const store = await openStore()
      const { article, audit } = await save(store, generateArticle(1))
      await store.updateArticle(article.id, { status: 'retracted' }, audit)
      await save(store, generateArticle(1, { version: 2, text: 'Fresh words.', status: 'retracted' }))
      expect(await found(store, ['fresh'])).toEqual([])
      await store.updateArticle(article.id, { status: 'live' }, audit)
      expect(await found(store, ['fresh'])).toEqual(['fresh words'])
    })

    it('shows the log newest first', async () => {
      const store = await openStore()
      for (let n = 0; n < 5; n++) await save(store, generateArticle(n))
      const log = await store.audit(2)
      expect(log.map(({ subject }) => subject)).toEqual([4, 3].map((n) => generateArticle(n).article.id))
      expect(log[0]).toEqual({ ...generateArticle(4).audit, undo: null })
    })
  })

  describe(`${name}: events`, () => {
    it('gives profiles of a window of days, undated ones on request', async () => {
      const store = await openStore()
      const dates = ['2021-03-01', '2021-03-02T23:30:00Z', '2021-03-03', null]
      for (const [n, publishedAt] of dates.entries()) await save(store, generateArticle(n, { publishedAt }))
      const ids = dates.map((_, n) => generateArticle(n).article.id)
      const days = async (from: string | null, to: string | null, undated = false) =>
        (await store.profiles({ from, to, undated })).map((row) => ids.indexOf(row.articleId)).sort()
      expect(await days('2021-03-02', '2021-03-02')).toEqual([1])
      expect(await days('2021-03-02T23:59:00Z', '2021-03-03T00:00:00Z')).toEqual([1, 2])
      expect(await days(null, '2021-03-02')).toEqual([0, 1])
      expect(await days('2021-03-02', null, true)).toEqual([1, 2, 3])
      expect(await days(null, null)).toEqual([0, 1, 2])
      const [row] = await store.profiles({ from: '2021-03-01', to: '2021-03-01', undated: false })
      expect(row).toEqual({
        articleId: ids[0],
        outlet: generateArticle(0).article.outlet,
        publishedAt: '2021-03-01',
        digest: false,
        wireOf: null,
        eventId: null,
        profile: `profile of ${ids[0]}`,
      })
    })

    it('stores events, puts articles into them and replaces them', async () => {
      const store = await openStore()
      const [a, b] = await saveSome(store, 2)
      await store.saveEvents([event('flood', [a, b]), event('fire', [])])
      expect(await store.events(['flood', 'none'])).toEqual([event('flood', [a, b])])
      expect((await store.articlesById([a]))[0]?.eventId).toBe('flood')
      const renamed = { ...event('flood', [a, b]), label: 'Great flood', to: '2021-12-01' }
      await store.saveEvents([renamed])
      expect(await store.events(['flood'])).toEqual([renamed])
      expect(await store.counts()).toMatchObject({ events: 1 })
    })

    it('redirects an event whose articles went to another, however often', async () => {
      const store = await openStore()
      const [a, b, c] = await saveSome(store, 3)
      await store.saveEvents([event('one', [a]), event('two', [b]), event('three', [c])])
      await store.saveEvents([event('two', [a, b])])
      expect(await store.events(['one'])).toEqual([event('two', [a, b])])
      await store.saveEvents([event('three', [a, b, c])])
      expect(await store.events(['one', 'two', 'three'])).toEqual([event('three', [a, b, c])])
      expect((await store.recentEvents(9)).map(({ id }) => id)).toEqual(['three'])
      await store.saveEvents([event('one', [a]), event('three', [b, c])])
      expect(await store.events(['one'])).toEqual([event('one', [a])])
    })

    it('redirects to where most of the articles went', async () => {
      const store = await openStore()
      const [a, b, c] = await saveSome(store, 3)
      await store.saveEvents([event('all', [a, b, c])])
      await store.saveEvents([event('part', [a]), event('rest', [b, c])])
      expect((await store.events(['all'])).map(({ id }) => id)).toEqual(['rest'])
    })

    it('lists live articles whose events are still to be worked out', async () => {
      const store = await openStore()
      const ungrouped = async () => (await store.ungrouped()).map(({ id }) => id).sort()
      const [a, b, c] = await saveSome(store, 3)
      expect(await ungrouped()).toEqual([a, b, c])
      await store.saveEvents([event('flood', [a, b, c])])
      expect(await ungrouped()).toEqual([])
      await store.updateArticle(a, { outlet: 'Post' }, null)
      expect(await ungrouped()).toEqual([])
      await store.updateArticle(a, { publishedAt: '2020-01-01' }, null)
      await store.updateArticle(b, { status: 'retracted' }, null)
      expect(await ungrouped()).toEqual([a])
      await store.updateArticle(b, { status: 'live' }, null)
      expect(await ungrouped()).toEqual([a, b])
      await store.saveEvents([event('flood', [a, b, c])])
      const { derived } = generateArticle(0)
      await store.saveDerived(generateArticle(0).article.id, 1, derived)
      await save(store, generateArticle(1, { version: 2, text: 'All new.' }))
      expect(await ungrouped()).toEqual([0, 1].map((n) => generateArticle(n).article.id).sort())
      await store.saveEvents([event('flood', [a, b, c])])
      expect(await ungrouped()).toEqual([])
    })

    it('shows recent events first, those without live articles not at all', async () => {
      const store = await openStore()
      const [a, b, c, d] = await saveSome(store, 4)
      const dated = (id: string, to: string | null, article: string) => ({ ...event(id, [article]), from: to, to })
      await store.saveEvents([dated('old', '2019-01-01', a), dated('undated', null, b), dated('new', '2022-01-01', c)])
      await store.saveEvents([dated('hidden', '2023-01-01', d)])
      await store.updateArticle(d, { status: 'retracted' }, null)
      expect((await store.recentEvents(9)).map(({ id }) => id)).toEqual(['new', 'old', 'undated'])
      expect((await store.recentEvents(1)).map(({ id }) => id)).toEqual(['new'])
      expect((await store.events(['hidden']))[0]?.articles).toEqual([])
    })
  })

  describe(`${name}: people`, () => {
    it('merges unanswered questions by key, most asked first', async () => {
      const store = await openStore()
      await store.recordUnanswered('Who sank it?', 'who sank', '2022-01-02')
      await store.recordUnanswered('Where is it?', 'where', '2022-01-01')
      await store.recordUnanswered('who SANK it', 'who sank', '2022-01-01')
      expect(await store.unanswered(9)).toEqual([
        { question: 'Who sank it?', count: 2, lastAsked: '2022-01-02' },
        { question: 'Where is it?', count: 1, lastAsked: '2022-01-01' },
      ])
      expect(await store.unanswered(1)).toHaveLength(1)
      expect(await store.counts()).toMatchObject({ unanswered: 2 })
    })

    it('takes questions with characters that cannot be stored', async () => {
      const store = await openStore()
      await store.recordUnanswered('why\0 \ud83d?', 'why \ud83d', '2022-01-01')
      expect((await store.unanswered(1))[0]?.question).toBe('why \ufffd?')
    })

    it('counts one rating a person and answer', async () => {
      const store = await openStore()
      const rating = { answerKey: 'a1', question: 'Who?', useful: true, person: 'p1', at: '2022-01-01' }
      await store.rate(rating)
      await store.rate({ ...rating, useful: false })
      await store.rate({ ...rating, person: 'p2' })
      await store.rate({ ...rating, answerKey: 'a2', person: 'p1' })
      expect(await store.feedback(9)).toEqual([{ question: 'Who?', useful: 2, notUseful: 1 }])
    })

    it('shows the worst rated questions first', async () => {
      const store = await openStore()
      const rate = (question: string, useful: boolean, person: string) =>
        store.rate({ answerKey: question, question, useful, person, at: '2022-01-01' })
      for (const person of ['p1', 'p2', 'p3']) await rate('Good?', true, person)
      for (const person of ['p1', 'p2']) await rate('Bad?', false, person)
      await rate('Mixed?', true, 'p1')
      await rate('Mixed?', false, 'p2')
      expect((await store.feedback(9)).map(({ question }) => question)).toEqual(['Bad?', 'Mixed?', 'Good?'])
      expect(await store.feedback(1)).toHaveLength(1)
    })

    it('keeps records until they expire', async () => {
      const { records } = await openStore()
      expect(await records.read('a:1', 0)).toBeNull()
      await records.write([
        { key: 'a:1', value: 'one', until: 100 },
        { key: 'a:2', value: 'two', until: null },
        { key: 'b:1', value: 'other', until: null },
      ])
      expect(await records.read('a:1', 99)).toBe('one')
      expect(await records.read('a:1', 100)).toBeNull()
      expect((await records.list('a:', 99)).map(({ value }) => value)).toEqual(['one', 'two'])
      expect((await records.list('a:', 100)).map(({ key }) => key)).toEqual(['a:2'])
      await records.write([{ key: 'a:2', value: 'again', until: null }])
      await records.remove(['b:1', 'unknown'])
      expect(await records.list('', 100)).toEqual([{ key: 'a:2', value: 'again', until: null }])
    })

    it('adds a record once', async () => {
      const store = await openStore()
      const entry = { key: 'once', value: '1', until: 100 }
      expect(await store.records.add(entry, 0)).toBe(true)
      expect(await store.records.add({ ...entry, value: '2' }, 99)).toBe(false)
      expect(await store.records.read('once', 99)).toBe('1')
      expect(await store.records.add({ ...entry, value: '3', until: 200 }, 100)).toBe(true)
      await store.records.forget(200)
      expect(await store.records.read('once', 0)).toBeNull()
    })
  })

  describe(`${name}: what was read before`, () => {
    it('is read anew once articles or events have changed', async () => {
      const store = await openStore()
      const { article, derived } = await save(store, generateArticle(1))
      const { id } = article
      const [first] = derived.index.sentences
      const place = { articleId: id, start: first!.start, end: first!.end }
      const found = async () => ({
        articles: await store.articlesById([id]),
        claims: await store.claimsAt([place]),
        events: await store.events(['e1']),
        rows: await store.candidates({ terms: first!.terms.split(' '), limit: 5 }),
      })
      const before = await found()
      expect(before).toMatchObject({ articles: [{ title: article.title, eventId: null }], events: [] })
      expect(before.claims).not.toEqual([])
      expect(await found()).toEqual(before)
      await store.updateArticle(id, { title: 'Renamed' }, null)
      expect((await found()).articles).toMatchObject([{ title: 'Renamed' }])
      await store.saveEvents([event('e1', [id])])
      expect(await found()).toMatchObject({ articles: [{ eventId: 'e1' }], events: [{ articles: [id] }] })
      await save(store, generateArticle(1, { id, version: 2, text: 'Nothing of the kind was said.' }))
      const after = await found()
      expect(after.claims.every(({ articleVersion }) => articleVersion === 2)).toBe(true)
      expect(after.rows.every(({ terms }) => terms !== first!.terms)).toBe(true)
      await store.updateArticle(id, { status: 'retracted' }, null)
      expect(await found()).toMatchObject({ rows: [], events: [{ articles: [] }] })
    })
  })

  describe(`${name}: the whole`, () => {
    it('counts an empty store', async () => {
      const store = await openStore()
      expect(await store.counts()).toEqual({
        articles: 0,
        retracted: 0,
        claims: 0,
        attributed: 0,
        events: 0,
        unanswered: 0,
        languages: {},
        from: null,
        to: null,
      })
      expect(await store.sentenceCount()).toBe(0)
    })

    it('counts live articles, their claims, languages and dates', async () => {
      const store = await openStore()
      await save(store, generateArticle(1, { text: 'Ann said so. It rained.', publishedAt: '2021-05-01' }))
      await save(store, generateArticle(2, { text: 'It snowed.', publishedAt: '2020-05-01', language: 'uk' }))
      await save(store, generateArticle(3, { text: 'It hailed.', publishedAt: null }))
      expect(await store.counts()).toEqual({
        articles: 3,
        retracted: 0,
        claims: 4,
        attributed: 1,
        events: 0,
        unanswered: 0,
        languages: { en: 2, uk: 1 },
        from: '2020-05-01',
        to: '2021-05-01',
      })
    })

    it('answers many callers at once', async () => {
      const store = await openStore()
      const saved = Array.from({ length: 20 }, (_, n) => save(store, generateArticle(n)))
      const asked = Array.from({ length: 20 }, () => store.candidates({ terms: ['week'], limit: 3 }))
      await Promise.all([...saved, ...asked])
      expect(await store.counts()).toMatchObject({ articles: 20 })
    })

    it('writes a backup once', async () => {
      const store = await openStore()
      await save(store, generateArticle(1))
      const file = join(temporaryFolder(), 'copy.db')
      await store.backup(file)
      expect(existsSync(file)).toBe(true)
      await expect(store.backup(file)).rejects.toMatchObject({ code: 'exists' })
    })

    it('rejects every call once closed', async () => {
      const store = await openStore()
      const { article, derived, audit } = await save(store, generateArticle(1))
      await store.close()
      await store.close()
      await expect(store.article(article.id)).rejects.toMatchObject({ code: 'closed' })
      await expect(store.saveArticle({ ...article, version: 2 }, derived, audit)).rejects.toMatchObject({
        code: 'closed',
      })
      await expect(store.candidates({ terms: ['week'], limit: 1 })).rejects.toMatchObject({ code: 'closed' })
      await expect(store.verify()).rejects.toMatchObject({ code: 'closed' })
    })
  })
}

async function save(store: Store, generated: GeneratedArticle): Promise<GeneratedArticle> {
  await store.saveArticle(generated.article, generated.derived, generated.audit)
  return generated
}

async function saveSome<Count extends number>(store: Store, count: Count) {
  const ids: string[] = []
  for (let n = 0; n < count; n++) ids.push((await save(store, generateArticle(n))).article.id)
  return ids.sort() as [string, string, string, string]
}

function event(id: string, articles: readonly string[]): StoredEvent {
  return { id, label: `The ${id}`, from: '2021-01-01', to: '2021-01-02', articles }
}

async function found(store: Store, terms: readonly string[], limit = 50): Promise<string[]> {
  return (await store.candidates({ terms, limit })).map((row) => row.terms)
}

async function vocabulary(store: Store) {
  return {
    words: sorted(await store.words()),
    terms: sorted(await store.termCounts()),
    names: sorted(await store.names()),
    aliases: sorted(await store.aliases()),
    sentences: await store.sentenceCount(),
  }
}

/** All that can be seen from outside, in an order of its own. */
async function contents(store: Store) {
  const articles = await store.articles({ limit: 1000 })
  const texts: (Article | null)[] = []
  for (const { id } of articles) texts.push(await store.article(id))
  const claims = []
  for (const { id } of articles) claims.push(...(await store.claimsOf(id)))
  return { articles, texts, claims, counts: await store.counts(), ...(await vocabulary(store)) }
}

function sorted<Row>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
