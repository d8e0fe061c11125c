/** What stands in front of a kept meaning's id says how it is answered, before the meaning is looked up. */
const followUpPrefix = 'follow-up:'
const selectPrefix = 'select:'
const idForm = /^[\w-]{16}$/

/** Ids of one message must differ, even of two buttons that mean the same. */
export function uniqueIds(): (customId: string) => string {
  const used = new Map<string, number>()
  return (customId) => {
    const times = used.get(customId) ?? 0
    used.set(customId, times + 1)
    return times === 0 ? customId : `${customId}:${times}`
  }
}

export const followUpId = (id: string): string => followUpPrefix + id
export const selectId = (number: number): string => selectPrefix + number

/** Whether the button asks for a follow-up: it is answered by a form at once, without looking anything up. */
export function isFollowUp(customId: string): boolean {
  return customId.startsWith(followUpPrefix)
}

/** Id of the meaning behind a button, or behind what was selected; null for what this adapter never made. */
export function meaningId(customId: string, selected: readonly string[]): string | null {
  const id = customId.startsWith(selectPrefix)
    ? (selected[0] ?? '')
    : customId.replace(followUpPrefix, '').split(':')[0]!
  return idForm.test(id) ? id : null
}
