/** Every message and the variables it takes; the locale files are held to this table by a test. */
export const messageVariables = {
  greeting: ['articles', 'claims', 'events', 'period'],
  'greeting-how': [],
  'greeting-empty': [],

  'showing-results-for': ['query'],
  'also-spelled': ['names'],
  'sources-say-so': ['count'],
  'sources-agree': ['count', 'number'],
  'sources-disagree': ['about'],
  'side-sources': ['count'],
  'other-events': ['count', 'labels'],
  'updated-by': ['old', 'new'],
  'updated-later': ['old'],
  'no-more': [],

  'voice-article': [],
  'speaker-unknown': ['words'],
  'speaker-unnamed': [],
  'speaker-likely': ['name', 'words'],
  'outlet-unknown': [],
  'digest-of': ['outlet'],
  'digest-unknown': [],
  'date-unknown': [],
  'date-inferred': ['date'],
  via: ['names'],

  'near-miss': [],
  'closest-topics': [],
  'question-noted': [],
  'no-match': [],
  'knows-about': ['labels'],
  'try-these': [],

  'action-more': ['count'],
  'action-source': ['number'],
  'action-open': [],
  'action-copy': [],
  'action-next-page': [],
  'action-expired': [],

  'help-what': [],
  'help-examples': [],
  'help-commands': [],
  'knowledge-empty': [],
  'knowledge-empty-how': [],
  'reply-hello': [],
  'reply-thanks': [],
  'reply-goodbye': [],

  'quote-usage': [],
  'quote-none': ['words'],
  'quote-claim': ['id'],
  'quote-place': ['start', 'end'],
  'quote-unchanged': ['date', 'by', 'hash'],
  'quote-changed': ['hash'],
  'quote-said-by': ['speaker'],
  'quote-as-written': ['words'],
  'quote-moved': ['id', 'asked'],
  'quote-withdrawn': [],
  'sources-title': ['count'],
  'sources-page': ['page', 'pages'],
  'sources-none': [],
  'source-untitled': [],
  'source-claims': ['count'],
  'source-retracted': [],
  'source-corrected': [],
  'source-copy': [],

  'command-unknown': ['name'],
  'question-too-long': ['limit'],
  'not-allowed': [],
  'took-too-long': [],
  'too-many-person': ['seconds'],
  'too-many-conversation': ['seconds'],
  'went-wrong': ['reference'],

  'command-ask': [],
  'command-ask-question': [],
  'command-quote': [],
  'command-quote-claim': [],
  'command-sources': [],
  'command-sources-page': [],
  'command-help': [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type MessageKey = keyof typeof messageVariables

/** Values for a message's variables; a message without variables takes none. */
export type MessageValues<Key extends MessageKey> = Readonly<
  Record<(typeof messageVariables)[Key][number], string | number>
>
