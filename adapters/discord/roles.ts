import {
  type APIInteractionGuildMember,
  type GuildMember,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js'

const administers = [PermissionFlagsBits.ManageGuild, PermissionFlagsBits.Administrator]

/**
 * Who a person is here, in the words of `MODERATORS`: by account, by each role, and by what the server lets them do.
 * `member` and `permissions` are null outside of servers.
 */
export function rolesOf(
  user: string,
  member: GuildMember | APIInteractionGuildMember | null,
  permissions: Readonly<PermissionsBitField> | null,
): readonly string[] {
  return [
    `discord:user:${user}`,
    ...(member === null ? [] : roleIds(member).map((id) => `discord:role:${id}`)),
    ...(permissions?.any(administers) ? ['here:administrator'] : []),
  ]
}

/** Without the role that everybody in a server has. */
function roleIds(member: GuildMember | APIInteractionGuildMember): readonly string[] {
  return 'cache' in member.roles
    ? [...member.roles.cache.keys()].filter((id) => id !== (member as GuildMember).guild.id)
    : member.roles
}
