import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const files: Readonly<Record<string, string>> = {
  'ferry.md': `---
title: "Ferry to Brenholm is back in service"
outlet: "Harbour Post"
published: 2024-03-09
language: en
---
The ferry from Oldwick to Brenholm returned to service on Friday after four months of repairs.

Maria Lindqvist, director of the harbour office, said that more than 300 passengers crossed on the first day. "We lost a whole winter," Lindqvist said.
`,
  'lighthouse.md': `---
title: "Lighthouse at Carrow Point reopens"
outlet: "Coast Courier"
published: 2024-05-02
language: en
---
The lighthouse at Carrow Point was reopened on Thursday by Tomas Reyes, mayor of Carrow.

According to the coast guard, its lamp can be seen from 40 kilometres away.
`,
}

/** A new folder with a few articles of our own, and the path of a database beside it that is not there yet. */
export async function exampleArticles(): Promise<{ readonly folder: string; readonly db: string }> {
  const place = await mkdtemp(join(tmpdir(), 'footnote-cli-'))
  const folder = join(place, 'articles')
  await mkdir(folder)
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return { folder, db: join(place, 'footnote.db') }
}
