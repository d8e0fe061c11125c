import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../knowledge/extract/quotations.ts'
import { splitParagraphs, splitSentences } from '../../../knowledge/extract/sentences.ts'

const quoted = (text: string) => {
  const paragraphs = splitParagraphs(text)
  return findQuotations(text, paragraphs, splitSentences(text, paragraphs)).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('finding quotations', () => {
  it.each([
    ['straight', 'He said "we stay" and left.', ['"we stay"']],
    ['curly', 'He said “we stay” and left.', ['“we stay”']],
    ['low', 'Er sagte „wir bleiben“ und ging.', ['„wir bleiben“']],
    ['angle', 'Он сказал «мы остаёмся» и ушёл.', ['«мы остаёмся»']],
    ['two apostrophes', "He said ''we stay'' and left.", ["''we stay''"]],
    ['single', "The road is 'not safe at all', he said.", ["'not safe at all'"]],
    ['curly single', 'The road is ‘not safe’, he said.', ['‘not safe’']],
    ['nested', '“They told us ‘go home’ twice,” she said.', ['“They told us ‘go home’ twice,”']],
    ['nested angle', 'Завод «ООО «Ромашка»» закрыт.', ['«ООО «Ромашка»»']],
    ['mixed pairs', 'He said “we stay" and left.', ['“we stay"']],
  ])('reads %s marks', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('takes no apostrophe for a mark', () => {
    expect(quoted("The soldiers' homes weren't hit; it's Ann's town, rock 'n' roll, the '90s.")).toEqual([])
  })

  it('ignores a closing mark that nothing opened', () => {
    expect(quoted('He said they "broke the truce," halting the convoy."')).toEqual(['"broke the truce,"'])
  })

  it('ends an unclosed quotation at its sentence, or at its paragraph when it opens that', () => {
    expect(quoted('He said "we stay. Then he left.')).toEqual(['"we stay.'])
    expect(quoted('“We stay. We hold.\n“And we win,” he said.')).toEqual(['“We stay. We hold.', '“And we win,”'])
  })

  it('goes on after a quotation that was never closed', () => {
    expect(quoted('"He went home. "I saw it," she said.')).toEqual(['"He went home.', '"I saw it,"'])
  })
})
