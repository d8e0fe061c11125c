import type { Claim, ExtractedClaim } from '../../model.ts'
import type { Store } from '../store.ts'
import { writeAudit } from './audit.ts'
import type { Connection } from './connection.ts'
import { queueNotices } from './notices.ts'

/** A moderator's word on who speaks; a claim keeps it when its article is analysed again. */
export function createClaimSpeakers(connection: Connection): Pick<Store, 'setSpeaker'> {
  return {
    async setSpeaker(claimId, speaker, audit) {
      return connection.changeArticles(() => {
        const [row] = connection.raw<{ body: string }>('select body from claim where id = ? and present = 1', [claimId])
        if (!row) return false
        connection.write('replace into claim_speaker (claim, name, role) values (?, ?, ?)', [
          claimId,
          speaker?.name ?? null,
          speaker?.role ?? null,
        ])
        write(connection, claimId, withSpeaker(JSON.parse(row.body) as ExtractedClaim, speaker))
        writeAudit(connection, audit)
        queueNotices(connection, 'edited', audit, [claimId])
        return true
      })
    },
  }
}

/** Part of the caller's transaction: what moderators said of these claims holds again. */
export function correctSpeakers(connection: Connection, claims: readonly Claim[]): void {
  const said = connection.raw<{ claim: string; name: string | null; role: string | null }>(
    'select claim, name, role from claim_speaker where claim in (select value from json_each(?))',
    [JSON.stringify(claims.map(({ id }) => id))],
  )
  for (const { claim: id, name, role } of said) {
    const claim = claims.find((one) => one.id === id)
    if (!claim) continue
    const { id: _id, articleId: _article, articleVersion: _version, ...extracted } = claim
    write(connection, id, withSpeaker(extracted, name === null ? null : { name, role }))
  }
}

function write(connection: Connection, id: string, claim: ExtractedClaim): void {
  connection.write('update claim set body = ? where id = ?', [JSON.stringify(claim), id])
}

/** The words beside the cue stay; whom they stand for is the moderator's word. */
function withSpeaker(
  claim: ExtractedClaim,
  speaker: { readonly name: string; readonly role: string | null } | null,
): ExtractedClaim {
  if (speaker === null) return { ...claim, speaker: null, type: 'narration' }
  const start = claim.spans[0]?.start ?? 0
  const written = claim.speaker ?? { span: { start, end: start }, asWritten: speaker.name }
  const { name, role } = speaker
  return {
    ...claim,
    type: claim.type === 'narration' || claim.type === 'headline' ? 'indirect' : claim.type,
    speaker: { span: written.span, asWritten: written.asWritten, name, role, resolution: 'exact' },
  }
}
