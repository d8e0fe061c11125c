import type { Article, IngestOutcome, Preview } from '../../knowledge/index.ts'
import { type Block, button, list, notice, paragraph, type Reply, reply, strong, text } from '../core/reply.ts'
import { dateOf, joined, type Voice } from './citation-line.ts'
import { quoteBlock } from './quote-block.ts'

const wordsShown = 200
const reasonsShown = 5

/** What adding would add, for the moderator to say yes to. */
export function previewReply(preview: Preview, failed: readonly string[], voice: Voice): Reply {
  const { say } = voice
  const { id, state, title, source } = preview
  const actions =
    state === 'known' && preview.articles === 1
      ? [button(say('action-add-drop'), 'add-drop', id)]
      : [
          button(say('action-add'), 'add-confirm', id),
          button(say('action-add-change'), 'add-change', id),
          button(say('action-add-drop'), 'add-drop', id),
        ]
  return reply(
    [
      paragraph(strong(title ?? source)),
      paragraph(
        ...joined([
          text(outletOf(preview, voice)),
          dateOf(preview, voice),
          ...(preview.url ? [text(preview.url)] : []),
        ]),
      ),
      ...(preview.articles > 1 ? [paragraph(text(say('add-articles', { count: preview.articles })))] : []),
      ...(state === 'new' ? [] : [notice('hint', say(`add-${state}`))]),
      paragraph(text(say('add-claims', { count: preview.claims, attributed: preview.attributed }))),
      ...firstClaims(preview),
      ...compared(preview, voice),
      ...failed.slice(0, reasonsShown).map((reason) => notice('warning', say('added-failed', { reason }))),
    ],
    { actions, audience: 'asker' },
  )
}

function outletOf({ outlet, outletFrom }: Preview, { say }: Voice): string {
  if (outlet === null) return say('outlet-unknown')
  return outletFrom === 'inferred' ? say('add-metadata-inferred', { what: outlet }) : outlet
}

function firstClaims({ first }: Preview): readonly Block[] {
  if (first.length === 0) return []
  const lines = first.map(({ words, speaker }) => [
    paragraph(text(`“${shorten(words)}”${speaker === null ? '' : ` · ${speaker}`}`)),
  ])
  return [list('bulleted', lines)]
}

function compared(preview: Preview, voice: Voice): readonly Block[] {
  const { say } = voice
  const { difference, contradiction, agreeing, contradicting, compared: count } = preview
  return [
    ...(difference === null
      ? []
      : [
          paragraph(
            text(
              say('add-difference', {
                added: difference.added.length,
                removed: difference.removed.length,
                kept: difference.kept,
              }),
            ),
          ),
          list('bulleted', [
            ...difference.added.slice(0, 3).map((words) => [paragraph(text(`+ ${shorten(words)}`))]),
            ...difference.removed.slice(0, 3).map((words) => [paragraph(text(`− ${shorten(words)}`))]),
          ]),
        ]),
    ...(count === 0 ? [] : [paragraph(text(say('add-compared', { agreeing, contradicting, compared: count })))]),
    ...(contradiction === null
      ? []
      : [
          paragraph(text(say('add-contradiction', { words: shorten(contradiction.words) }))),
          quoteBlock(contradiction.citation, [], null, voice),
        ]),
  ]
}

/** What became of each article; of `total` those are told that are given. */
export function addedReply(
  outcomes: readonly IngestOutcome[],
  total: number,
  articles: readonly (Article | null)[],
  { say }: Voice,
): Reply {
  const lines = outcomes.map((outcome) => {
    if (outcome.outcome === 'failed') return say('added-failed', { reason: outcome.reason })
    const { articleId: id, version, claims, source } = outcome
    const title = articles.find((article) => article?.id === id)?.title ?? source
    if (outcome.outcome === 'unchanged') return say('added-unchanged', { title, id })
    return outcome.outcome === 'added'
      ? say('added-one', { title, claims, id })
      : say('added-updated', { title, version, claims, id })
  })
  const left = total - lines.length
  return reply(
    [...lines, ...(left > 0 ? [say('added-more', { count: left })] : [])].map((line) => paragraph(text(line))),
    { audience: 'asker' },
  )
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > wordsShown ? `${line.slice(0, wordsShown).replace(/\s+\S*$/u, '')}…` : line
}
