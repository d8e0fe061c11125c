/** Endings of the nominative with those of its other cases, Russian and Ukrainian. */
const slavicCases = [
  ['', /^(?:а|у|ым|им|ом|ем|е|і|ові|еві)$/],
  ['а', /^(?:ой|у|ою|ої|ій)$/],
  ['ий', /^(?:ого|ому|им|ом)$/],
  ['ая', /^(?:ой|ую|ою)$/],
] as const

/** Whether a Cyrillic surname is another one in an oblique case ("Савельева" of "Савельев"). */
export function isCaseOf(written: string, surname: string): boolean {
  return (
    /^[\u0400-\u04ff]/.test(written) &&
    slavicCases.some(([ending, cases]) => {
      if (!surname.endsWith(ending)) return false
      const stem = surname.slice(0, surname.length - ending.length)
      return stem.length > 2 && written.startsWith(stem) && cases.test(written.slice(stem.length))
    })
  )
}
