const timeWords = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july august september october november december ' +
    'morning afternoon evening night week month year day earlier later recently jan. feb. mar. apr. aug. sept. oct. nov. dec.'
  ).split(' '),
)

/** Whether the lower-case word names a day, a month or a part of the day: never a speaker. */
export function isTimeWord(lower: string): boolean {
  return timeWords.has(lower)
}
