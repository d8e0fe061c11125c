import { describe, expect, it } from 'vitest'
import { counted, onOneLine, toTable } from '../../src/cli/text-table.ts'

describe('tables of text', () => {
  it('align their columns and end no line in blanks', () => {
    expect(
      toTable(
        [
          ['a', '1'],
          ['bcd', '22'],
          ['e', ''],
        ],
        [1],
      ),
    ).toBe('a     1\nbcd  22\ne\n')
  })

  it('count in the singular and the plural', () => {
    expect([counted(1, 'claim'), counted(0, 'claim')]).toEqual(['1 claim', '0 claims'])
  })

  it('keep text from elsewhere on one line and away from the terminal', () => {
    expect(onOneLine('a\nb\u001b[31mc\u2028d')).toBe('a b [31mc d')
    expect(onOneLine(null)).toBe('unknown')
  })
})
