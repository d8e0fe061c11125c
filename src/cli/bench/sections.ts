/** Parts of the page that other programs than `footnote bench` write, each between two marks of its own. */
const section = /<!-- begin: (.+?) -->\n[\s\S]*?<!-- end: \1 -->\n?/g

/** The page with one part put in its place, or at the end when it is new. */
export function withSection(page: string, name: string, text: string): string {
  const marked = `<!-- begin: ${name} -->\n${text.trim()}\n<!-- end: ${name} -->\n`
  const known = [...page.matchAll(section)].find((match) => match[1] === name)
  return known ? page.replace(known[0], () => marked) : `${page.trimEnd()}\n\n${marked}`
}

/** A new page with the parts that the old one got from elsewhere. */
export function keepSections(before: string, page: string): string {
  const kept = [...before.matchAll(section)].map(([all]) => all.trimEnd())
  return kept.length === 0 ? page : `${page.trimEnd()}\n\n${kept.join('\n\n')}\n`
}
