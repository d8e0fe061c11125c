import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

describe('who says what, in English', () => {
  it.each([
    ['direct', '“The dam will hold,” Ann Reed said.', ['direct [Ann Reed] <said> “The dam will hold,”']],
    ['direct, inverted', '"The dam will hold," said the mayor.', ['direct [the mayor] <said> "The dam will hold,"']],
    [
      'direct with single marks',
      "'The dam will hold,' Ann Reed said.",
      ["direct [Ann Reed] <said> 'The dam will hold,'"],
    ],
    ['direct after the cue', 'Ann Reed said: “The dam will hold.”', ['direct [Ann Reed] <said> “The dam will hold.”']],
    [
      'direct with a comma',
      'Ann Reed told reporters, “The dam will hold.”',
      ['direct [Ann Reed] <told> “The dam will hold.”'],
    ],
    [
      'a cue that opens the sentence',
      'Said Ann Reed: “The dam will hold.”',
      ['direct [Ann Reed] <Said> “The dam will hold.”'],
    ],
    ['a question', '“Will it hold?” the mayor asked.', ['direct [the mayor] <asked> “Will it hold?”']],
    [
      'indirect with that',
      'The mayor said on Monday that the dam would hold.',
      ['indirect [The mayor] <said> that the dam would hold.'],
    ],
    [
      'indirect without that',
      'The mayor said the dam would hold.',
      ['indirect [The mayor] <said> the dam would hold.'],
    ],
    [
      'indirect in a statement',
      'The agency said in a statement that the dam would hold.',
      ['indirect [The agency] <said> that the dam would hold.'],
    ],
    [
      'mixed',
      'The mayor said the dam was “not at risk” on Friday.',
      ['mixed [The mayor] <said> the dam was “not at risk” on Friday.'],
    ],
    [
      'parenthetical at the end',
      'The dam will hold, officials said.',
      ['indirect [officials] <said> The dam will hold'],
    ],
    [
      'parenthetical, inverted',
      'The dam will hold, said the mayor.',
      ['indirect [the mayor] <said> The dam will hold'],
    ],
    [
      'parenthetical in the middle',
      'The dam, the mayor said, will hold.',
      ['indirect [the mayor] <said> The dam || will hold.'],
    ],
    ['as somebody said', 'The dam will hold, as the mayor said.', ['indirect [the mayor] <said> The dam will hold']],
    [
      'according to, at the end',
      'The dam will hold, according to Ann Reed.',
      ['indirect [Ann Reed] <according to> The dam will hold'],
    ],
    [
      'according to, at the head',
      'According to Ann Reed, the dam will hold.',
      ['indirect [Ann Reed] <According to> the dam will hold.'],
    ],
    [
      'as per',
      'The dam will hold, as per the city council.',
      ['indirect [the city council] <as per> The dam will hold'],
    ],
    [
      'a participle',
      'The mayor said the dam would hold, adding that nobody had to leave.',
      ['indirect [The mayor] <said> the dam would hold', 'indirect [The mayor] <adding> that nobody had to leave.'],
    ],
    [
      'two verbs with one subject',
      'The mayor praised the engineers and urged residents to stay calm.',
      ['indirect [The mayor] <praised> the engineers', 'indirect [The mayor] <urged> residents to stay calm'],
    ],
    [
      'two speakers in one sentence',
      'The mayor said the dam would hold, but engineers said the wall had cracks.',
      ['indirect [The mayor] <said> the dam would hold', 'indirect [engineers] <said> the wall had cracks.'],
    ],
    [
      'an accusation',
      'The mayor accused the company of hiding the cracks.',
      ['indirect [The mayor] <accused> the company of hiding the cracks'],
    ],
    [
      'a demand',
      'Residents called for an inquiry into the leak.',
      ['indirect [Residents] <called for> an inquiry into the leak'],
    ],
    [
      'an appeal',
      'The governor called on farmers to open the gates.',
      ['indirect [The governor] <called on> farmers to open the gates'],
    ],
    [
      'a denial',
      'The company denied that it knew of the cracks.',
      ['indirect [The company] <denied> that it knew of the cracks.'],
    ],
    ['a denial of a thing', 'The company dismissed the report.', ['indirect [The company] <dismissed> the report']],
    [
      'a denial in a relative clause',
      'The company faces similar claims, which the minister has rejected.',
      ['indirect [the minister] <rejected> similar claims'],
    ],
    [
      'a promise',
      'The minister promised to repair the wall.',
      ['indirect [The minister] <promised> to repair the wall'],
    ],
    [
      'a label',
      'The senator called the plan “a gift to polluters.”',
      ['mixed [The senator] <called> the plan “a gift to polluters.”'],
    ],
    [
      'a reporting noun',
      "The engineer's claim that the wall was sound surprised nobody.",
      ['indirect [The engineer] <claim> that the wall was sound surprised nobody.'],
    ],
    [
      'a verb that carries a noun',
      'The minister renewed his request for new pumps.',
      ['indirect [The minister] <renewed his request> for new pumps'],
    ],
    [
      'an attitude',
      'Engineers are confident that the wall is sound.',
      ['indirect [Engineers] <are confident> that the wall is sound.'],
    ],
    [
      'a passive without speaker',
      'Residents were told to leave their homes.',
      ['indirect [-] <told> to leave their homes.'],
    ],
    [
      'a relative clause',
      'The mayor met Ann Reed, who said the dam would hold.',
      ['indirect [who] <said> the dam would hold.'],
    ],
    [
      'a colon without a reporting verb',
      'The mayor left no doubt: “The dam will hold.”',
      ['direct [The mayor] <left> “The dam will hold.”'],
    ],
    ['a signature', '“The dam will hold.” — Ann Reed', ['direct [Ann Reed] <—> “The dam will hold.”']],
    [
      'a transcript',
      'REED: The dam will hold. It always has.',
      ['indirect [REED] <:> The dam will hold. It always has.'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('joins a quotation that goes on after the cue', () => {
    expect(said('“The dam will hold,” Ann Reed said. “We checked it twice. Go home.”')).toEqual([
      'direct [Ann Reed] <said> “The dam will hold,” || “We checked it twice. Go home.”',
    ])
    expect(said('“The dam,” Ann Reed said at the site, “will hold.”')).toEqual([
      'direct [Ann Reed] <said> “The dam,” || “will hold.”',
    ])
  })

  it('gives a quotation that stands alone to who spoke just before', () => {
    expect(said('“The dam will hold,” Ann Reed said.\n“We checked it twice.”')).toEqual([
      'direct [Ann Reed] <said> “The dam will hold,”',
      'direct [Ann Reed] <-> “We checked it twice.”',
    ])
    expect(said('Ann Reed went on to say:\n“We checked it twice.”')).toEqual([
      'direct [Ann Reed] <went on> “We checked it twice.”',
    ])
  })

  it('carries a quotation over paragraphs whose marks stay open', () => {
    expect(said('“The dam will hold,” Ann Reed said. “We checked it.\n“Nobody has to leave.”')).toEqual([
      'direct [Ann Reed] <said> “The dam will hold,” || “We checked it.',
      'direct [Ann Reed] <-> “Nobody has to leave.”',
    ])
  })

  it('leaves a quotation alone when nobody near has spoken', () => {
    expect(said('The market opened at nine.\nRain fell.\n“We checked it twice.”')).toEqual([])
  })

  it.each([
    ['Opinion: Dam is safe', []],
    ['Mayor Reed: Dam is safe', ['headline [Mayor Reed] <:> Dam is safe']],
    ["Dam 'not safe at all': Mayor", ["headline [Mayor] <:> Dam 'not safe at all'"]],
    ['Mayor Urges Residents to Leave Valley', ['headline [Mayor] <Urges> Residents to Leave Valley']],
    ['Watch: Water pours over the dam', []],
  ])('reads the headline “%s”', (headline, expected) => {
    expect(said(`${headline}\n\nThe dam was inspected.`)).toEqual(expected)
  })

  it.each([
    'The United States sent two ships.',
    'A truck attacked by bees left the road.',
    'The agency did not address the leak.',
    'Pillars support the roof of the hall.',
    'The state of the road worries nobody.',
  ])('finds no report in “%s”', (text) => {
    expect(said(text)).toEqual([])
  })
})

describe('what nobody said', () => {
  it('is not made of a negated report', () => {
    expect(said('The mayor did not say that the dam was safe.')).toEqual([])
    expect(said('The mayor never claimed the dam was safe.')).toEqual([])
  })
})

describe('what surrounds a report', () => {
  it.each([
    ['OSLO (Reuters) - The dam will hold, officials said.', ['indirect [officials] <said> The dam will hold']],
    ['The WHO warned of a second wave.', ['indirect [The WHO] <warned of> a second wave']],
    [
      'The agency said earlier, citing sensors, that the dam would hold.',
      ['indirect [The agency] <said> that the dam would hold.'],
    ],
    [
      'Last week a member of the council, which Oslo backs, said that the dam would hold.',
      ['indirect [a member of the council, which Oslo backs] <said> that the dam would hold.'],
    ],
    ['The vote was held amid fears that the dam would break.', ['indirect [-] <fears> that the dam would break.']],
    [
      'Reed described the plan as “a gift” that nobody wanted.',
      ['mixed [Reed] <described> the plan as “a gift” that nobody wanted'],
    ],
    ['Director Ann Reed: “We have no fuel.”', ['direct [Director Ann Reed] <:> “We have no fuel.”']],
    [
      '“If they come,” the farmer said, pointing at the hills, “we will leave.”',
      ['direct [the farmer] <said> “If they come,” || “we will leave.”'],
    ],
    [
      'Oslo says it lost two boats; Bergen says it lost none.',
      ['indirect [Oslo] <says> it lost two boats', 'indirect [Bergen] <says> it lost none.'],
    ],
    [
      'The ministry guaranteed food, shelter and care to all.',
      ['indirect [The ministry] <guaranteed> food, shelter and care to all'],
    ],
  ])('is told from it in “%s”', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})
