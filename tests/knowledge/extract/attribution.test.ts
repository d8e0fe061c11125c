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
})
