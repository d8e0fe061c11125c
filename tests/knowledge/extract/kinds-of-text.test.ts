import { describe, expect, it } from 'vitest'
import { extract } from '../../../knowledge/extract/extract.ts'

/** `speaker = name | content || content` of each attributed claim. */
function voices(text: string, language?: string): string[] {
  return extract(text, { language })
    .claims.filter(({ speaker, cue }) => speaker || cue)
    .map(
      ({ speaker, spans }) =>
        `${speaker?.asWritten ?? '-'} = ${speaker?.name ?? '?'} | ${spans.map(({ start, end }) => text.slice(start, end)).join(' || ')}`,
    )
}

describe('passives with a doer', () => {
  it.each([
    ['The plan was criticised by farmers for its cost.', ['farmers = ? | The plan || for its cost']],
    ['The coach was praised by Lena Vos after the game.', ['Lena Vos = Lena Vos | The coach']],
    ['The firm was accused by the union of hiding leaks.', ['the union = ? | The firm || of hiding leaks']],
    ['Dorn was urged by his lawyers to settle.', ['his lawyers = ? | to settle.']],
    [
      'The bill was denounced by the Centre for River Policy on Friday.',
      ['the Centre for River Policy = Centre for River Policy | The bill'],
    ],
  ])('%s', (text, expected) => {
    expect(voices(text, 'en').map((line) => line.replace(/\.$/, ''))).toEqual(
      expected.map((line) => line.replace(/\.$/, '')),
    )
  })

  it('knows praise from accusation', () => {
    const stances = extract('The mayor praised the crew for its speed. Vos blamed the builders for the leak.', {
      language: 'en',
    }).claims.map(({ cue }) => cue?.stance)
    expect(stances).toEqual(['neutral', 'accusation'])
  })
})

describe('what nobody said', () => {
  it.each([
    'Nobody said the road was closed.',
    'No official has said that the bridge is safe.',
    'Ilse Dorn did not say whether the bridge would reopen.',
    'The mayor declined to say when work would start.',
    'The ministry has not confirmed that the ship sank.',
    'The spokesman would not say how many boats were lost.',
    'Никто не сказал, что дорога закрыта.',
    'Мэр не сообщил, когда откроют мост.',
  ])('%s', (text) => {
    expect(voices(text)).toEqual([])
  })
})

describe('sports', () => {
  it('leaves the colon’s own clause out of the quotation that a pronoun closes', () => {
    expect(voices('Coach Anja Brandt was less pleased: "Two of those goals were gifts," she said.', 'en')).toEqual([
      'she = Anja Brandt | "Two of those goals were gifts,"',
    ])
  })

  it('ties "he" to nobody when several could be meant', () => {
    expect(voices('Brandt told Reil that Vos had left. He said it was a surprise.', 'en')[1]).toBe(
      'He = ? | it was a surprise.',
    )
  })
})

describe('business', () => {
  it('reads a report behind a dateline and "after"', () => {
    const text =
      'BRENHOLM (Reuters) - Shares in Norvik rose on Monday after the company said it would buy back stock. "Demand is strong," Chief Executive Ola Hauge said.'
    expect(voices(text, 'en')).toEqual([
      'the company = ? | it would buy back stock.',
      'Chief Executive Ola Hauge = Ola Hauge | "Demand is strong,"',
    ])
    expect(extract(text).claims[0]).toMatchObject({ speaker: null, spans: [{ start: 0 }] })
  })

  it('takes no object for a speaker', () => {
    expect(voices('The bank’s economist, Dr. Ida Solberg, expects growth of 2 percent, up from 1.4.', 'en')).toEqual([])
  })
})

describe('science', () => {
  it('reads studies and authors as speakers, and no journal as a person', () => {
    expect(
      voices(
        'A study published in the journal Marine Notes found that herring spawn early. Lead author Ruth Adeyemi of the University of Tarn said warm water was the cause.',
        'en',
      ),
    ).toEqual([
      'A study published in the journal Marine Notes = ? | that herring spawn early.',
      'author Ruth Adeyemi of the University of Tarn = Ruth Adeyemi | warm water was the cause.',
    ])
  })
})

describe('interviews and live reports', () => {
  it('gives each turn to its label', () => {
    expect(
      voices(
        'Interviewer: When did you start?\nMarta Lind: I started in 2010. Nobody believed in it.\nInterviewer: And now?\nMarta Lind: Now everybody does.',
        'en',
      ),
    ).toEqual([
      'Interviewer = ? | When did you start?',
      'Marta Lind = Marta Lind | I started in 2010. Nobody believed in it.',
      'Interviewer = ? | And now?',
      'Marta Lind = Marta Lind | Now everybody does.',
    ])
    expect(
      voices('Q: Who pays?\nA: The insurer pays most of it.\nQ: And the rest?\nA: We hope for a grant.', 'en'),
    ).toEqual([
      'Q = ? | Who pays?',
      'A = ? | The insurer pays most of it.',
      'Q = ? | And the rest?',
      'A = ? | We hope for a grant.',
    ])
  })

  it('takes a list of labels for no interview', () => {
    expect(
      voices('Price: 5 crowns a head.\n\nPlace: the old mill by the river.\n\nDate: next Sunday at ten.', 'en'),
    ).not.toContain('Price = Price | 5 crowns a head.')
  })

  it('reads a name behind a time stamp', () => {
    expect(voices('11:05 a.m. — Mayor Ilse Dorn: "Please stay home until noon."', 'en')).toEqual([
      'Mayor Ilse Dorn = Ilse Dorn | "Please stay home until noon."',
    ])
  })
})

describe('Russian and Ukrainian names', () => {
  it.each([
    ['По словам Гайдая, мост закрыт.', 'Гайдая = Гайдай'],
    ['По словам губернатора области Сергея Гайдая, мост закрыт.', 'губернатора области Сергея Гайдая = Сергей Гайдай'],
    [
      'За словами міського голови Олександра Стрюка, міст зачинено.',
      'міського голови Олександра Стрюка = Олександр Стрюк',
    ],
    ['По данным Министерства обороны, погибли трое.', 'Министерства обороны = Министерство обороны'],
    ['По мнению Марины Петровой, этого мало для города.', 'Марины Петровой = Марина Петрова'],
    ['По словам Зеленского, время уходит быстро.', 'Зеленского = Зеленский'],
  ])('%s', (text, expected) => {
    expect(voices(text)[0]).toContain(`${expected} |`)
  })

  it('ties a family name in another case to the full name', () => {
    expect(voices('Губернатор Сергей Гайдай приехал в порт. По словам Гайдая, мост закрыт.')).toEqual([
      'Гайдая = Сергей Гайдай | мост закрыт.',
    ])
  })

  it('does not take a country before a name for a part of it', () => {
    expect(voices('Президент Украины Владимир Зеленский заявил, что готов. Зеленский ждёт.')[0]).toBe(
      'Президент Украины Владимир Зеленский = Владимир Зеленский | что готов.',
    )
  })

  it('reads pronouns in source phrases, sources leant on, quoted names and names before a colon', () => {
    expect(voices('Директор Лев Сомов открыл завод. Сомов сказал, что рад. По его словам, крыша новая.')[1]).toBe(
      'его = Лев Сомов | крыша новая.',
    )
    const leaning = extract('Глава города Иван Крот со ссылкой на полицию сообщил, что мост заминирован.').claims[0]
    expect(leaning).toMatchObject({ speaker: { name: 'Иван Крот' }, via: ['полицию'] })
    expect(voices('Компания «Норд» сообщила, что закроет завод.')).toEqual([
      'Компания «Норд» = Компания «Норд» | что закроет завод.',
    ])
    expect(voices('Вратарь Денис Кузин с этим не согласен: «Нам повезло».')).toEqual([
      'Вратарь Денис Кузин = Денис Кузин | «Нам повезло»',
    ])
  })
})

describe('words between dashes', () => {
  it('belong to the source that stands with them', () => {
    expect(voices('The report — "a whitewash," according to Brandt — cleared the board.', 'en')).toEqual([
      'Brandt = Brandt | "a whitewash,"',
    ])
    expect(voices('«Он сказал: „Нет“, — вспоминает Анна Кох. — И ушёл».', 'ru')).toEqual([
      'Анна Кох = Анна Кох | «Он сказал: „Нет“ || И ушёл»',
    ])
  })
})

describe('whose words stand beside a name', () => {
  it.each([
    ['Those in Pell say they were told.', 'Those in Pell = ?'],
    ['Vos’s sister, Lena, said he had called on Sunday.', 'Vos’s sister, Lena = Lena'],
    ['The team in the journal Marine Notes said the data were clear.', 'The team in the journal Marine Notes = ?'],
    ['Brandt and Tom Reil said they would vote no.', 'Brandt and Tom Reil = Brandt and Tom Reil'],
    [
      'President and chief executive Ola Hauge said demand was strong.',
      'President and chief executive Ola Hauge = Ola Hauge',
    ],
    ['Witness Jane Ashby said the car was red.', 'Witness Jane Ashby = Jane Ashby'],
  ])('%s', (text, expected) => {
    expect(voices(text, 'en')[0]).toContain(`${expected} |`)
  })

  it('gives a second quotation behind "and" to its own speaker', () => {
    expect(
      voices('The coach said he "couldn’t be prouder", and captain Denis Kuzin agreed: "It’s a family."', 'en')[1],
    ).toBe('captain Denis Kuzin = Denis Kuzin | "It’s a family."')
  })
})

describe('Russian and Ukrainian speakers', () => {
  it.each([
    [
      'Тренер «Динамо» Мірча Лучук після матчу сказав, що команда втомлена.',
      'Тренер «Динамо» Мірча Лучук = Мірча Лучук',
    ],
    [
      'Мэр города Илья Громов, которого избрали в мае, рассказал, что дорогу починят.',
      'Мэр города Илья Громов = Илья Громов',
    ],
    ['Иван Петров, глава города, заявил, что мост закрыт.', 'Иван Петров = Иван Петров'],
    ['Лёд сошёл, лодки ждут, заявил мэр.', 'мэр = ?'],
    ['На думку експерта Івана Франка, причина в погоді. Це видно з даних.', 'експерта Івана Франка = Іван Франко'],
    ['По словам Анны и Олега, всё хорошо.', 'Анны и Олега = Анны и Олега'],
    [
      'Ученый Ким Чен из Университета Тарна написал, что сельдь ушла.',
      'Ученый Ким Чен из Университета Тарна = Ким Чен',
    ],
    ['Сосед Петр говорит: «Гремело всю ночь».', 'Сосед Петр = Петр'],
  ])('%s', (text, expected) => {
    expect(voices(text)[0]).toContain(`${expected} |`)
  })

  it('give a body’s headline no more than its own sentence', () => {
    expect(voices('МЧС: пожар потушен. Глава города приехал в среду.').join()).not.toContain('приехал')
  })
})
