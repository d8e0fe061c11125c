import fc from 'fast-check'

/** Words that articles and people may hold, and that Discord would take for something else. */
export const hostileWords: readonly string[] = [
  '@everyone and @here, look',
  'call <@123456789012345678>, <@!5>, <@&77> or <#42>',
  '[the ministry](https://evil.example/login) said',
  'as [sic] he said ](https://evil.example) and [more',
  'code: `rm -rf` and ```js\nalert(1)\n``` end',
  '||spoiler|| and ~~struck~~ and __under__ *em* _em_ ***all***',
  '# heading\n## second\n-# small print\n> quote\n>>> long quote\n- item\n* item\n+ item\n1. first\n  2. second',
  'at <t:1700000000:R> and :smile: and <:custom:123456789012345678> and </ask:123456789012345678>',
  'see https://evil.example/a_b_c*d* and <https://evil.example>, discord.gg/abcdef',
  'C:\\temp\\*.* and \\*not escaped\\* and a trailing \\',
  '¯\\_(ツ)_/¯ ** ** __ __ `` ` | || |||',
  'bidi \u202Eevil\u202C and \u0000control\u001B[31m and \uFEFFmark',
  'lone \uD83D surrogate and 👩‍👩‍👧 family, Україна',
  'x'.repeat(5000),
  '* _'.repeat(2000),
]

const pieces = [
  ...['**', '*', '__', '_', '~~', '||', '`', '```', '\\', '[', ']', '(', ')', '<', '>', '@', '#', ':', '!', '&', '/'],
  ...[
    '@everyone',
    '@here',
    '<@1>',
    '<#2>',
    '<t:3:f>',
    ':joy:',
    'https://',
    'a.example',
    '](',
    '> ',
    '>>> ',
    '- ',
    '-# ',
  ],
  ...['1. ', '# ', '\n', ' ', '  ', 'word', 'Слово', '8:00', '12.', '👍', '\u202E', '\u0007', '\r\n', '\uDC00'],
]

/** Text made of what is markup somewhere. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...hostileWords),
)
