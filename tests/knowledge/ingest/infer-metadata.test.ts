import { describe, expect, it } from 'vitest'
import { inferDate } from '../../../knowledge/ingest/infer-date.ts'
import { inferMetadata } from '../../../knowledge/ingest/infer-metadata.ts'
import { inferOutlet } from '../../../knowledge/ingest/infer-outlet.ts'
import { inferTitle } from '../../../knowledge/ingest/infer-title.ts'

const body = 'The council met on Tuesday. It agreed to build a second bridge, the mayor said.'

describe('title', () => {
  it.each([
    ['# Second bridge agreed\n\n', 'Second bridge agreed'],
    ['Second bridge for Orle agreed\n', 'Second bridge for Orle agreed'],
    ['\n\nWill Orle get its second bridge?\n\nBy Ann Ode\n\n', 'Will Orle get its second bridge?'],
    ['Will Orle get its second bridge?\n', null],
    ['Рада погодила другий міст\n', 'Рада погодила другий міст'],
    ['The council has spoken.\n', null],
    ['By Ann Ode\n', null],
    ['Автор: Анна Иванова Петрова\n', null],
    ['June 14, 2022\n', null],
    ['https://x.example/a\n', null],
    ['Orle\n', null],
    ['a line in lower case goes here\n', null],
  ])('of a text that opens with %j is %j', (opening, title) => {
    expect(inferTitle(opening + body)).toBe(title)
  })

  it('is not taken from a text of one line', () => {
    expect(inferTitle('Second bridge for Orle agreed')).toBeNull()
  })
})

describe('date', () => {
  const date = (text: string, url: string | null = null, source = 'a.txt') => inferDate(text, { url, source })

  it.each([
    ['20220616', '2022-06-16'],
    ['2022-06-16', '2022-06-16'],
    ['2022-06-16T10:00:00Z', '2022-06-16'],
    ['June 16, 2022', '2022-06-16'],
    ['Thursday, June 16, 2022 10:30 AM EDT', '2022-06-16'],
    ['Published: 16 June 2022, 10:30', '2022-06-16'],
    ['16th of June 2022', '2022-06-16'],
    ['Jun. 16, 2022', '2022-06-16'],
    ['16.06.2022', '2022-06-16'],
    ['06/16/2022', '2022-06-16'],
    ['16/06/2022', '2022-06-16'],
    ['16 июня 2022 г.', '2022-06-16'],
    ['16 червня 2022 року, 12:30', '2022-06-16'],
    ['07/06/2022', null],
    ['Tuesday', null],
    ['June 2022', null],
    ['June 31, 2022', null],
    ['Marching 16, 2022', null],
    ['June 16, 2022 was the day on which the bridge fell', null],
    ['Updated June 16, 2022', null],
    ['Обновлено 16 июня 2022', null],
    ['Опубликовано: 16 июня 2022', '2022-06-16'],
    ['Posted 3 hours ago', null],
  ])('of a line %j is %j', (line, expected) => {
    expect(date(`A bridge for Orle\n${line}\n${body}`)).toBe(expected)
  })

  it('is read from a field that runs into the first line', () => {
    expect(date(` date 2022-06-14 ${body}`)).toBe('2022-06-14')
  })

  it('is unknown when the first lines name two days', () => {
    expect(date(`June 14, 2022\nJune 16, 2022\n${body}`)).toBeNull()
  })

  it('is read from an address or a file name', () => {
    expect(date(body, 'https://x.example/2022/06/14/bridge')).toBe('2022-06-14')
    expect(date(body, 'https://x.example/world/2022/jun/14/bridge')).toBe('2022-06-14')
    expect(date(body, 'https://x.example/bridge-2022-06-14.html')).toBe('2022-06-14')
    expect(date(body, 'https://x.example/2022/13/14/bridge')).toBeNull()
    expect(date(body, null, 'news/2022-06-14-bridge.md')).toBe('2022-06-14')
    expect(date(body, null, '000.md')).toBeNull()
  })
})

describe('outlet', () => {
  it.each([
    ['Orle Post has reached out to the mayor for comment.', 'Orle Post'],
    ['CNN has contacted the ministry for a response.', 'CNN'],
    ['Read on. Start your unlimited Newsweek trial', 'Newsweek'],
    ['© 2022 Reuters. All rights reserved.', 'Reuters'],
    ['Copyright 2022 The Associated Press.', 'AP'],
    ["Orle Post's Ann Ode and Bo Pe contributed to this report.", 'Orle Post'],
    ['This story originally appeared in The Orle Post.', 'The Orle Post'],
    ['The mayor told Newsweek so. Her deputy told Newsweek more.', 'Newsweek'],
    ['The mayor told Newsweek so.', null],
    ['The mayor told Reuters so. Her deputy told Reuters more.', null],
    ['The mayor told Congress so. Her deputy told Congress more.', null],
    ['© 2022 Reuters. This story originally appeared in The Orle Post.', null],
  ])('of %j is %j', (line, outlet) => {
    expect(inferOutlet(`${body}\n${line}\n`, null)).toBe(outlet)
  })

  it('is read from a dateline that names a known one', () => {
    expect(inferOutlet(`ORLE, June 14 (Reuters) - ${body}`, null)).toBe('Reuters')
    expect(inferOutlet(`ORLE (The Council) - ${body}`, null)).toBeNull()
  })

  it('is known by the host, shown as the host, or hidden by one that prints what others wrote', () => {
    expect(inferOutlet(body, 'https://edition.cnn.com/a')).toBe('CNN')
    expect(inferOutlet(body, 'https://www.orle-post.example/a')).toBe('orle-post.example')
    expect(inferOutlet(body, 'https://www.msn.com/a')).toBeNull()
    expect(inferOutlet(body, 'http://192.168.0.1/a')).toBeNull()
    expect(inferOutlet(`${body}\nStart your unlimited Newsweek trial`, 'https://www.msn.com/a')).toBe('Newsweek')
  })
})

describe('metadata', () => {
  it('leaves what was given alone and marks what it finds', () => {
    const text = `Second bridge for Orle agreed\n20220616\nhttps://orle-post.example/a\n${body}`
    expect(inferMetadata('a.txt', text, { outlet: 'Post', outletFrom: 'given' })).toEqual({
      outlet: 'Post',
      outletFrom: 'given',
      title: 'Second bridge for Orle agreed',
      titleFrom: 'inferred',
      url: 'https://orle-post.example/a',
      author: null,
      publishedAt: '2022-06-16',
      publishedAtFrom: 'inferred',
      language: null,
      digest: false,
      notes: ['title inferred: Second bridge for Orle agreed', 'date inferred: 2022-06-16'],
    })
  })

  it('invents nothing for a bare text', () => {
    expect(inferMetadata('a.txt', body, {})).toMatchObject({ outlet: null, title: null, url: null, publishedAt: null })
  })
})
