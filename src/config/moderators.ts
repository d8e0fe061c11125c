import { z } from 'zod'

/** Platform, kind of role, and the form of its id. */
const moderatorRoles: Readonly<Record<string, { readonly id: RegExp; readonly like: string }>> = {
  'telegram:user': { id: /^\d+$/, like: 'telegram:user:123' },
  'telegram:admins': { id: /^-?\d+$/, like: 'telegram:admins:-100123' },
  'discord:user': { id: /^\d+$/, like: 'discord:user:456' },
  'discord:role': { id: /^\d+$/, like: 'discord:role:789' },
}

/** `MODERATORS`: roles, parted by commas. */
export const moderators = z
  .string()
  .default('')
  .transform((value, context) => {
    const entries = value
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
    for (const entry of entries) {
      const problem = wrongModerator(entry)
      if (problem) context.addIssue({ code: 'custom', message: `has "${entry}": ${problem}` })
    }
    return new Set(entries)
  })

function wrongModerator(entry: string): string | null {
  const [platform, kind, id, ...rest] = entry.split(':')
  const forms = Object.values(moderatorRoles).map(({ like }) => like)
  const role = Object.hasOwn(moderatorRoles, `${platform}:${kind}`) ? moderatorRoles[`${platform}:${kind}`] : undefined
  if (!role || rest.length > 0) return `give entries like ${forms.join(', ')}`
  return id !== undefined && role.id.test(id) ? null : `give a number, like ${role.like}`
}
