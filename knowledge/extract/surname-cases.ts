const cyrillic = /^[\u0400-\u04ff]/

/** Endings of the nominative with those of its other cases, Russian and Ukrainian. */
const slavicCases = [
  ['', /^(?:а|у|ым|им|ом|ем|е|і|ові|еві)$/],
  ['а', /^(?:ой|у|ою|ої|ій|ы|е)$/],
  ['й', /^(?:я|ю|ем|єм|єві|ю|е|ї)$/],
  ['ь', /^(?:я|ю|ем|ём|і|е|еві)$/],
  ['я', /^(?:ю|ей|ею|и|і|е)$/],
  ['ий', /^(?:ого|ому|им|ом)$/],
  ['ая', /^(?:ой|ую|ою)$/],
] as const

/** Whether a Cyrillic surname is another one in an oblique case ("Савельева" of "Савельев"). */
export function isCaseOf(written: string, surname: string): boolean {
  return (
    cyrillic.test(written) &&
    slavicCases.some(([ending, cases]) => {
      if (!surname.endsWith(ending)) return false
      const stem = surname.slice(0, surname.length - ending.length)
      return stem.length > 2 && written.startsWith(stem) && cases.test(written.slice(stem.length))
    })
  )
}

/** What a Cyrillic surname in an oblique case may be in the nominative; empty for other scripts. */
export function nominativesOf(written: string): readonly string[] {
  if (!cyrillic.test(written)) return []
  const found: string[] = []
  for (const [ending, cases] of slavicCases)
    for (let cut = 0; cut <= longestEnding; cut++) {
      const stem = written.slice(0, written.length - cut)
      if (stem.length > 2 && cases.test(written.slice(stem.length))) found.push(stem + ending)
    }
  return found
}

const longestEnding = 3
