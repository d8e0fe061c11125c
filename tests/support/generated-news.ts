import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pick, seeded } from './random.ts'

/** Writes `count` Markdown articles of several events, copies of each other among them; the same on every machine. */
export function writeNews(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let n = 0; n < count; n++) writeFileSync(join(folder, `${String(n).padStart(3, '0')}.md`), generateNews(n))
}

/** Questions that the news answers. */
export const newsQuestions = [
  'How many people were rescued in Tarnholm?',
  'What did Mayor Lena Brask say about the bridge?',
  'When did the ferry Alcyone sink?',
  'who is Osvald Krane?',
  'Which town did the flood reach in week 12?',
]

const towns = ['Tarnholm', 'Velka Morava', 'Sundry Bay', 'Nordfell', 'Castelmar']
const people = ['Mayor Lena Brask', 'Minister Osvald Krane', 'Captain Iris Dovale', 'Doctor Pell Hartwin']
const subjects = ['the bridge', 'the ferry Alcyone', 'the hospital', 'the dam', 'the northern road', 'the harbour']
const acts = ['was closed', 'reopened', 'had burned down', 'was flooded', 'would be rebuilt', 'had collapsed']
const outlets = ['Tarnholm Post', 'Harbour Times', 'Coast Radio', 'Northern Herald']

function generateNews(n: number): string {
  // Every tenth article has the words of the one before under another outlet's name.
  const random = seeded(n % 10 === 9 ? n - 1 : n)
  const town = pick(towns, random)
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0')
  const person = pick(people, random)
  const paragraphs = Array.from({ length: 4 }, () => paragraph(town, person, random))
  const outlet = outlets[n % outlets.length]
  return [
    '---',
    `title: ${town} counts its losses, part ${n % 10 === 9 ? n - 1 : n}`,
    `outlet: ${outlet}`,
    `date: 2021-0${1 + (n % 5)}-${day}`,
    '---',
    '',
    paragraphs.join('\n\n'),
    '',
  ].join('\n')
}

function paragraph(town: string, person: string, random: () => number): string {
  const count = 2 + Math.floor(random() * 900)
  const [subject, other] = [pick(subjects, random), pick(subjects, random)]
  return [
    `${person} said that ${subject} in ${town} ${pick(acts, random)} on Monday.`,
    `"We rescued ${count} people from ${other}," ${person} told reporters.`,
    `According to ${pick(people, random)}, ${other} ${pick(acts, random)} in week ${Math.floor(random() * 50)}.`,
    `Residents of ${town} waited near ${subject} for ${1 + Math.floor(random() * 30)} hours.`,
  ].join(' ')
}
