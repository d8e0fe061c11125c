import { KnowledgeError } from '../../errors.ts'
import type { Claim, ExtractedClaim } from '../../model.ts'
import type { Store } from '../store.ts'
import { findSuccessors } from '../successors.ts'
import { correctSpeakers } from './claim-speakers.ts'
import type { Connection } from './connection.ts'
import { createKeptReads } from './kept-reads.ts'
import { db } from './query-builder.ts'

type Methods = Pick<Store, 'claim' | 'claimsOf' | 'claimsAt'>

interface ClaimRow {
  readonly id: string
  readonly body: string
  readonly article_id: string
  readonly version: number
}

/** What is derived from a claim for comparing is kept with it, some 10 kB. */
const keptPlaces = 2000

export function createClaims(connection: Connection): Methods {
  const kept = createKeptReads<string, readonly Claim[]>(connection, keptPlaces)
  const find = (id: string) =>
    connection.first(
      db
        .selectFrom('claim')
        .innerJoin('article', 'article.no', 'claim.article')
        .select(['claim.id', 'body', 'present', 'successor', 'article.id as article_id', 'version', 'status'])
        .where('claim.id', '=', id),
    )

  return {
    async claim(id) {
      const asked = find(id)
      if (!asked) return null
      let row = asked
      while (row.present === 0) {
        const next = row.successor === null ? null : find(row.successor)
        if (!next) return { claim: toClaim(asked), state: 'withdrawn' }
        row = next
      }
      const state = row.status === 'retracted' ? 'withdrawn' : row === asked ? 'current' : 'moved'
      return { claim: toClaim(row), state }
    },

    async claimsOf(articleId) {
      return connection
        .all(
          db
            .selectFrom('claim')
            .innerJoin('article', 'article.no', 'claim.article')
            .select(['claim.id', 'body', 'article.id as article_id', 'version'])
            .where('article.id', '=', articleId)
            .where('newest', '=', 1)
            .where('present', '=', 1)
            .orderBy('ordinal'),
        )
        .map(toClaim)
    },

    async claimsAt(sentences) {
      const keys = sentences.map(({ articleId, start, end }) => JSON.stringify([articleId, start, end]))
      const found = kept.all(keys, (missing) => readClaimsAt(connection, missing)).flat()
      return [...new Map(found.map((claim) => [claim.id, claim])).values()]
    },
  }
}

/** The claims of each place; a place is `[articleId, start, end]` as JSON. */
function readClaimsAt(connection: Connection, places: readonly string[]): readonly (readonly Claim[])[] {
  const [row] = connection.raw<{ found: string | null }>(claimsAtSql, [`[${places.join(',')}]`])
  const found = JSON.parse(`[${row?.found ?? ''}]`) as [number, string, string, number, ExtractedClaim][]
  const claims = places.map((): Claim[] => [])
  for (const [place, id, articleId, articleVersion, extracted] of found)
    claims[place]!.push({ id, articleId, articleVersion, ...extracted })
  return claims
}

// Joined by hand: bodies are JSON already, and row by row the driver takes longer than the database.
const claimsAtSql = `
  select group_concat('[' || wanted.key || ',"' || claim.id || '","' || article.id || '",' || article.version || ','
    || claim.body || ']', ',' order by wanted.key, claim.ordinal) as found
  from json_each(?) as wanted
  join article on article.id = wanted.value ->> 0 and article.newest = 1
  join claim on claim.article = article.no and claim.present = 1
    and claim.start >= wanted.value ->> 1 and claim.start < wanted.value ->> 2`

/**
 * Puts the claims of the newest version in place of those before. An id that is no longer among them keeps its row,
 * which points to the claim that took its place, if any; those are given back.
 */
export function replaceClaims(
  connection: Connection,
  before: { readonly no: number; readonly text: string } | null,
  after: { readonly no: number; readonly text: string },
  articleId: string,
  claims: readonly Claim[],
): readonly string[] {
  refuseStrangers(connection, articleId, claims)
  const kept = new Set(claims.map((claim) => claim.id))
  const old = before ? presentClaims(connection, before.no) : []
  const lost = old.filter((claim) => !kept.has(claim.id))
  if (before && lost.length > 0) {
    const successors = findSuccessors(
      lost.map((claim) => toWorded(claim, before.text)),
      claims.map((claim) => toWorded(claim, after.text)),
      before.no === after.no,
    )
    const sql = 'update claim set present = 0, successor = ? where id = ?'
    for (const claim of lost) connection.write(sql, [successors.get(claim.id) ?? null, claim.id])
  }
  for (const [ordinal, claim] of claims.entries()) {
    const [start, end] = reach(claim)
    connection.write(upsertSql, [claim.id, after.no, ordinal, start, end, toBody(claim)])
  }
  correctSpeakers(connection, claims)
  return lost.map(({ id }) => id)
}

const upsertSql = `
  insert into claim (id, article, present, ordinal, start, "end", successor, body) values (?, ?, 1, ?, ?, ?, null, ?)
  on conflict (id) do update set article = excluded.article, present = 1, ordinal = excluded.ordinal,
    start = excluded.start, "end" = excluded."end", successor = null, body = excluded.body`

/** Two claims of one id would make one of them unreachable. */
function refuseStrangers(connection: Connection, articleId: string, claims: readonly Claim[]): void {
  const ids = new Set(claims.map((claim) => claim.id))
  if (ids.size < claims.length || claims.some((claim) => claim.articleId !== articleId))
    throw new KnowledgeError('invalid-input', `article ${articleId} has two claims of one id or a claim of another`)
  const [stranger] = connection.raw<{ id: string }>(
    `select claim.id from json_each(?) as wanted join claim on claim.id = wanted.value
     join article on article.no = claim.article where article.id <> ? limit 1`,
    [JSON.stringify([...ids]), articleId],
  )
  if (stranger)
    throw new KnowledgeError('exists', `claim ${stranger.id} of article ${articleId} belongs to another article`)
}

function presentClaims(connection: Connection, no: number): { id: string; spans: ExtractedClaim['spans'] }[] {
  return connection
    .all(db.selectFrom('claim').select(['id', 'body']).where('article', '=', no).where('present', '=', 1))
    .map(({ id, body }) => ({ id, spans: (JSON.parse(body) as ExtractedClaim).spans }))
}

function toWorded({ id, spans }: { id: string; spans: ExtractedClaim['spans'] }, text: string) {
  return { id, spans, words: spans.map(({ start, end }) => text.slice(start, end)).join(' ') }
}

function reach({ spans }: ExtractedClaim): readonly [number, number] {
  return [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))]
}

function toBody({ id: _id, articleId: _article, articleVersion: _version, ...extracted }: Claim): string {
  return JSON.stringify(extracted)
}

function toClaim(row: ClaimRow): Claim {
  const extracted = JSON.parse(row.body) as ExtractedClaim
  return { id: row.id, articleId: row.article_id, articleVersion: row.version, ...extracted }
}
