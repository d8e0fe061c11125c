import type { Article, ArticleChange, Quote, Undo } from '../../../knowledge/index.ts'
import type { Field, Form, Outcome } from '../../core/outcome.ts'
import { paragraph, type Reply, reply, text } from '../../core/reply.ts'
import { type Call, type Command, optionsOf } from '../command.ts'
import { claimId } from '../source.ts'
import { articleFields, changeOf } from './article-fields.ts'
import { articleName, byOf, type DeskParts, deskCommand, refusal } from './desk-parts.ts'
import { readPairs, wayBack } from './way-back.ts'

/** Corrections of an article's metadata, of who speaks in a claim, and of which names stand for one thing. */
export function createEdit(parts: DeskParts): Command {
  return deskCommand(
    parts.messages,
    'edit',
    [{ name: 'subject', text: 'command-edit-subject', required: true }],
    async (call) => {
      const { knowledge } = parts
      const options = optionsOf(call.turn)
      const { before: subject, values } = readPairs(call.argument || (options.subject ?? ''))
      const given = { ...options, ...values }
      if (subject === '') return refusal(call.voice.say('edit-usage'))
      if (!claimId.test(subject)) return names(parts, subject, call)
      if (await knowledge.article(subject)) return article(parts, subject, given, call)
      const quote = await knowledge.quote({ claim: subject })
      return quote ? speaker(parts, quote, given, call) : refusal(call.voice.say('edit-unknown', { id: subject }))
    },
  )
}

async function article(
  { knowledge, changed }: DeskParts,
  id: string,
  given: Readonly<Record<string, string>>,
  { turn, voice }: Call,
): Promise<Outcome> {
  const known = await knowledge.article(id)
  if (!known) return refusal(voice.say('desk-no-article', { id }))
  const name = articleName(known, voice)
  if (!['outlet', 'title', 'url', 'published'].some((field) => field in given))
    return form(voice.say('edit-title', { what: name }), id, articleFields(known, voice.say))
  const change = changeOf(given, known)
  if (Object.keys(change).length === 0) return refusal(voice.say('desk-nothing-changed'))
  const edited = await knowledge.desk.edit(id, change, byOf(turn))
  changed()
  return done(articleName(edited, voice), { verb: 'edit', subject: id, change: formerOf(known, change) }, voice)
}

async function speaker(
  { knowledge, changed }: DeskParts,
  { claimId: id, exact, citation }: Quote,
  given: Readonly<Record<string, string>>,
  { turn, voice }: Call,
): Promise<Outcome> {
  const { say } = voice
  const was = citation.speaker?.name ? { name: citation.speaker.name, role: citation.speaker.role } : null
  if (given.speaker === undefined)
    return form(say('edit-title', { what: id }), id, [
      { name: 'speaker', label: say('field-speaker'), value: was?.name ?? '', required: false, multiline: false },
      { name: 'role', label: say('field-role'), value: was?.role ?? '', required: false, multiline: false },
    ])
  const name = given.speaker.trim()
  const role = given.role?.trim() || null
  if (name === (was?.name ?? '') && (name === '' || role === (was?.role ?? null)))
    return refusal(say('desk-nothing-changed'))
  await knowledge.desk.setSpeaker(id, name === '' ? null : { name, role }, byOf(turn))
  changed()
  return done(`${id} “${exact.slice(0, 80)}”`, { verb: 'speaker', subject: id, speaker: was }, voice)
}

/** "Svatove = Svatovo", "Azot != Azovstal", and the same after "drop" to take it back. */
async function names({ knowledge, changed }: DeskParts, line: string, { turn, voice }: Call): Promise<Outcome> {
  const [, drop, rule = ''] = /^(drop\s+)?(.+)$/s.exec(line) ?? []
  if (!/!?=/.test(rule)) return refusal(voice.say('edit-unknown', { id: line.slice(0, 80) }))
  if (drop) await knowledge.names.removeAlias(rule, byOf(turn))
  else await knowledge.names.addAlias(rule, byOf(turn))
  changed()
  return done(rule, { verb: drop ? 'alias' : 'unalias', subject: rule }, voice)
}

function done(what: string, undo: Undo, { say }: Call['voice']): Reply {
  return reply([paragraph(text(say('edited', { what, way: wayBack(undo) })))], { audience: 'asker' })
}

function form(title: string, subject: string, fields: readonly Field[]): Form {
  return { kind: 'form', command: 'edit', title, fields, carried: { subject } }
}

function formerOf(was: Article, { outlet, title, url, publishedAt }: ArticleChange): ArticleChange {
  return {
    ...(outlet !== undefined && { outlet: was.outlet }),
    ...(title !== undefined && { title: was.title }),
    ...(url !== undefined && { url: was.url }),
    ...(publishedAt !== undefined && { publishedAt: was.publishedAt }),
  }
}
