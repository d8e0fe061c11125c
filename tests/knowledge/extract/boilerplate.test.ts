import { describe, expect, it } from 'vitest'
import { extract } from '../../../knowledge/extract/extract.ts'

const marked = (text: string) =>
  extract(text, { language: 'en' })
    .sentences.filter(({ boilerplate }) => boilerplate)
    .map(({ start, end }) => text.slice(start, end))

describe('boilerplate', () => {
  it.each([
    'https://example.org/news/2021/dam',
    '20210304',
    'March 4, 2021',
    'Updated: 2021-03-04 10:30 GMT',
    'Related Articles Watch: Dam from above',
    'Read more: Ten facts about dams',
    'Sign up for our daily newsletter',
    'Start your free trial',
    'We use cookies to improve this site.',
    'Accept all cookies',
    'All rights reserved.',
    'Advertisement',
    'Image: Reuters',
    'Photo by Ann Reed/Getty Images',
    'Inputs from AP',
    'Additional reporting by Ann Reed',
    'Ann Reed and Bo Falk contributed to this report.',
    'By Ann Reed',
    'Follow Ann Reed on Twitter',
    '* * *',
    'Читайте также: Плотина в цифрах',
    'Фото: ТАСС',
  ])('recognises “%s”', (line) => {
    expect(marked(`The dam broke on Monday.\n${line}\nNobody was hurt.`)).toEqual([line])
  })

  it.each([
    'The cookies were baked on Monday by the mayor.',
    'He read the statement aloud in the square.',
    'The photo shows the mayor beside the dam.',
    'By Monday the river had fallen.',
    'The newsletter of the union called for a strike on Friday.',
    'Reporting the find took three weeks.',
  ])('leaves “%s” alone', (line) => {
    expect(marked(line)).toEqual([])
  })

  it('takes a repeated headline for boilerplate the second time', () => {
    const text = 'Dam holds after storm\n\nDam holds after storm\n\nThe dam held.'
    expect(marked(text)).toEqual(['Dam holds after storm'])
    expect(extract(text, { language: 'en' }).claims.map(({ type }) => type)).toEqual(['headline', 'narration'])
  })

  it('keeps it out of claims and in the text', () => {
    const text = 'The dam broke.\nRelated stories Five dams to see Ten rivers to fear\nNobody was hurt.'
    const claims = extract(text, { language: 'en' }).claims.map(({ spans }) =>
      text.slice(spans[0]!.start, spans[0]!.end),
    )
    expect(claims).toEqual(['The dam broke.', 'Nobody was hurt.'])
  })

  it('names the agencies a text is credited to', () => {
    expect(extract('The dam broke.\nInputs from AP', { language: 'en' }).agencies).toEqual(['AP'])
    expect(extract('OSLO (Reuters) - The dam broke.', { language: 'en' }).agencies).toEqual(['Reuters'])
    expect(extract('The dam broke, Reuters said.', { language: 'en' }).agencies).toEqual([])
  })
})
