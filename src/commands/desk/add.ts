import type { IngestRequest, PreviewOutcome } from '../../../knowledge/index.ts'
import { addedReply, previewReply } from '../../answers/preview-reply.ts'
import type { Attachment } from '../../core/incoming.ts'
import type { Form, Outcome } from '../../core/outcome.ts'
import { notice, type Reply, reply } from '../../core/reply.ts'
import { type Call, type Command, optionsOf, type Step } from '../command.ts'
import { toIsoDay } from '../read-day.ts'
import { articleFields, changeOf } from './article-fields.ts'
import { byOf, type DeskParts, deskCommand, deskStep, inPlaceOf, refusal } from './desk-parts.ts'

/** Bytes of an attached file. */
const longestFile = 5_000_000
/** Articles whose outcome is told one by one. */
const outcomesShown = 10
/** Files of one message. */
const mostFiles = 5

/** Articles by link, file or pasted text: shown first, added when the moderator says so. */
export function createAdd(parts: DeskParts): { readonly command: Command; readonly steps: readonly Step[] } {
  const { knowledge, messages } = parts
  return {
    command: deskCommand(
      messages,
      'add',
      [
        { name: 'source', text: 'command-add-source' },
        { name: 'file', text: 'command-add-file' },
      ],
      (call) => preview(parts, call),
    ),
    steps: [
      deskStep('add-confirm', async ({ argument, turn, voice }) => {
        const outcomes = await knowledge.desk.add(argument, byOf(turn))
        parts.changed()
        const shown = outcomes.slice(0, outcomesShown)
        const ids = shown.flatMap((one) => (one.outcome === 'failed' ? [] : [one.articleId]))
        const articles = await Promise.all(ids.map((id) => knowledge.article(id)))
        return inPlaceOf(turn, addedReply(shown, outcomes.length, articles, voice))
      }),
      deskStep('add-change', async (call) => {
        const { preview: id, ...given } = optionsOf(call.turn)
        if (id === undefined) return changeForm(parts, call)
        const known = await knowledge.desk.waiting(id)
        const change = changeOf(given, known)
        const changed = Object.keys(change).length === 0 ? known : await knowledge.desk.correctPreview(id, change)
        return previewReply(changed, [], call.voice)
      }),
      deskStep('add-drop', async ({ argument, turn, voice }) => {
        await knowledge.desk.drop(argument)
        return inPlaceOf(turn, reply([notice('hint', voice.say('add-dropped'))], { audience: 'asker' }))
      }),
    ],
  }
}

async function preview({ knowledge }: DeskParts, call: Call): Promise<Outcome> {
  const { turn, voice } = call
  const options = optionsOf(turn)
  const said = call.argument.trim() || (options.source ?? '').trim()
  const { attachments, repliedTo } = turn.incoming
  const words = said || (attachments.length === 0 ? (repliedTo?.text.trim() ?? '') : '')
  if (words === '' && attachments.length === 0) return addForm(call)
  const read = await readAll(attachments)
  if ('unread' in read) return refusal(voice.say('add-file-failed', { name: read.unread }))
  const request: IngestRequest = {
    ...(isAddress(words) ? { paths: [words] } : words === '' ? {} : { documents: [pasted(words)] }),
    ...(read.files.length > 0 && { files: read.files }),
    ...(options.outlet?.trim() && { outlet: options.outlet.trim() }),
    ...(options.published?.trim() && { published: toIsoDay(options.published) }),
  }
  return shown(await knowledge.desk.preview(request), voice)
}

function shown({ preview, failed }: PreviewOutcome, voice: Call['voice']): Reply {
  if (preview) return previewReply(preview, failed, voice)
  return refusal(failed[0] ?? voice.say('add-nothing'))
}

/** Only an address that stands alone is one to read: a text may begin with a link. */
function isAddress(words: string): boolean {
  return /^https?:\/\/\S+$/i.test(words) && URL.canParse(words)
}

/** Pasted text is named after its first words, so that the same text is the same article. */
function pasted(text: string): { readonly source: string; readonly text: string } {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return { source: `pasted-${words.slice(0, 8).join('-').slice(0, 60) || 'text'}.md`, text }
}

async function readAll(
  attachments: readonly Attachment[],
): Promise<{ readonly files: readonly { source: string; bytes: Uint8Array }[] } | { readonly unread: string }> {
  const files: { source: string; bytes: Uint8Array }[] = []
  for (const { name, size, read } of attachments.slice(0, mostFiles)) {
    if (size !== null && size > longestFile) return { unread: name }
    try {
      files.push({ source: name, bytes: await read(longestFile) })
    } catch {
      return { unread: name }
    }
  }
  return { files }
}

function addForm({ voice: { say } }: Call): Form {
  const field = (name: 'source' | 'outlet' | 'published', required: boolean) => ({
    name,
    label: say(`field-${name}`),
    value: '',
    required,
    multiline: name === 'source',
  })
  return {
    kind: 'form',
    command: 'add',
    title: say('add-title'),
    fields: [field('source', true), field('outlet', false), field('published', false)],
    carried: {},
  }
}

async function changeForm({ knowledge }: DeskParts, { argument, voice: { say } }: Call): Promise<Form> {
  return {
    kind: 'form',
    command: 'add-change',
    title: say('add-change-title'),
    fields: articleFields(await knowledge.desk.waiting(argument), say),
    carried: { preview: argument },
  }
}
