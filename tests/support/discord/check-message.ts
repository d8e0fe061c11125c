import { MessageFlags } from 'discord.js'
import { invalidForm, refused } from './api-error.ts'
import { checkComponentsV2, checkLength, checkRows } from './check-components.ts'
import { type Json, listIn, textIn } from './json.ts'

const embedFields = { title: 256, description: 4096 } as const
const mostEmbeds = 10
const mostFields = 25
const longestEmbeds = 6000
const longestNonce = 25

/** Throws what Discord would answer to a message that breaks a limit; `flags` are those it would have. */
export function checkMessage(body: Json, flags: number): void {
  const v2 = (flags & MessageFlags.IsComponentsV2) !== 0
  const components = listIn(body, 'components')
  const embeds = listIn(body, 'embeds')
  const content = textIn(body, 'content')
  const problems = [
    ...(v2 ? checkComponentsV2(components) : checkRows(components)),
    ...(v2 && (content !== '' || embeds.length > 0) ? ['content: not beside Components V2'] : []),
    ...checkLength(body, 'content', 0, 2000, 'message'),
    ...checkEmbeds(embeds),
    ...checkAllowedMentions(body.allowed_mentions as Json | undefined),
    ...(String(body.nonce ?? '').length > longestNonce ? ['nonce: too long'] : []),
  ]
  if (problems.length > 0) throw invalidForm(problems)
  if (!v2 && content.trim() === '' && embeds.length === 0 && components.length === 0) throw refused.empty()
}

function checkEmbeds(embeds: readonly Json[]): readonly string[] {
  const total = embeds.reduce((sum, embed) => sum + lengthOf(embed), 0)
  return [
    ...(embeds.length > mostEmbeds ? ['embeds: more than 10'] : []),
    ...(total > longestEmbeds ? [`embeds: ${total} characters of at most ${longestEmbeds}`] : []),
    ...embeds.flatMap((embed, i) => [
      ...Object.entries(embedFields).flatMap(([key, longest]) => checkLength(embed, key, 0, longest, `embeds.${i}`)),
      ...checkLength((embed.footer ?? {}) as Json, 'text', 0, 2048, `embeds.${i}.footer`),
      ...checkLength((embed.author ?? {}) as Json, 'name', 0, 256, `embeds.${i}.author`),
      ...(listIn(embed, 'fields').length > mostFields ? [`embeds.${i}.fields: more than 25`] : []),
      ...listIn(embed, 'fields').flatMap((field, j) => [
        ...checkLength(field, 'name', 1, 256, `embeds.${i}.fields.${j}`),
        ...checkLength(field, 'value', 1, 1024, `embeds.${i}.fields.${j}`),
      ]),
    ]),
  ]
}

function lengthOf(embed: Json): number {
  const parts = [embed, (embed.footer ?? {}) as Json, (embed.author ?? {}) as Json, ...listIn(embed, 'fields')]
  const keys = ['title', 'description', 'text', 'name', 'value']
  return parts.reduce((sum, part) => sum + keys.reduce((inner, key) => inner + textIn(part, key).length, 0), 0)
}

/** Naming everybody and somebody of the same kind excludes each other. */
function checkAllowedMentions(mentions: Json | undefined): readonly string[] {
  const parse = (mentions?.parse ?? []) as readonly string[]
  return ['users', 'roles'].flatMap((kind) =>
    parse.includes(kind) && mentions?.[kind] !== undefined ? [`allowed_mentions.${kind}: beside parse`] : [],
  )
}
