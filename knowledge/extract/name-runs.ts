import { functionWords } from './function-words.ts'
import { isDemonym, isKnownPlace } from './gazetteer.ts'
import { isOrganisationCue, nameConnectors } from './name-cues.ts'
import { isNameWord } from './name-words.ts'
import { isCapitalised, type Word, withoutPossessive } from './words.ts'

/** "Russian defence ministry", "Polish government": where the name that begins with a country's adjective ends. */
export function institutionEnd(words: readonly Word[], at: number): number {
  const country = words[at]!
  if (country.kind !== 'word' || !isCapitalised(country.text) || !isDemonym(country.text)) return at
  for (let next = at + 1; next < Math.min(words.length, at + 4); next++) {
    const word = words[next]!
    if (word.kind !== 'word' || isCapitalised(word.text)) return at
    if (institutions.test(word.lower)) return next + 1
    if (!/^(?:and|of)$/.test(word.lower) && functionWords.has(word.lower)) return at
  }
  return at
}

const institutions = /^(?:ministry|government|parliament|embassy|presidency|cabinet|intelligence)$/

/** Where the name that begins at `start` ends. */
export function nameEnd(words: readonly Word[], start: number, known: ReadonlySet<string>, title: boolean): number {
  let end = start + 1
  while (end < words.length && end - start < 10) {
    const [word, before] = [words[end]!, words[end - 1]!]
    if (word.text === '.' && word.glued && isAbbreviation(before) && isNameWord(words, end + 1, known, title)) {
      end++
      continue
    }
    if (
      isNameWord(words, end, known, title) &&
      (!breaksAfter(before) || isKnownPlace(withoutPossessive(before.text)))
    ) {
      end++
      continue
    }
    // "Ministry of Defence", "Bank of the West", "Ursula von der Leyen"
    const connected =
      nameConnectors.has(word.lower) && !isCapitalised(word.text) ? connectedAt(words, start, end, known, title) : -1
    if (connected < 0) break
    end = connected + 1
  }
  return end
}

/** "J. Smith", "Gov. Reis", "St. Anton" */
function isAbbreviation(word: Word): boolean {
  return word.text.length <= 2 || /^(?:gov|sen|rep|gen|col|maj|capt|sgt|prof|rev|hon|adm|mrs)$/.test(word.lower)
}

/** Whether the word is a possessor, so that another name begins after it. */
export function breaksAfter(word: Word): boolean {
  return /['’]s$/.test(word.text) && !innerPossessive.test(word.text)
}

const innerPossessive =
  /^(?:people|women|men|children|workers|doctors|veterans|lord|king|queen|saint|mc|levi|mcdonald|lloyd|moody|sotheby|christie)['’]s$/i

function connectedAt(
  words: readonly Word[],
  start: number,
  at: number,
  known: ReadonlySet<string>,
  title: boolean,
): number {
  const head = words
    .slice(start, at)
    .some(
      (word) =>
        isOrganisationCue(word.lower) ||
        /^(?:university|republic|gulf|sea|bay|isle|cape|lake|kingdom|house|duke|prince|state)$/.test(word.lower),
    )
  let next = at
  while (
    next < words.length &&
    next - at < 3 &&
    nameConnectors.has(words[next]!.lower) &&
    !isCapitalised(words[next]!.text)
  )
    next++
  if (next >= words.length || !isNameWord(words, next, known, title)) return -1
  const joiner = words[at]!.lower
  if (/^(?:of|for|on)$/.test(joiner)) return head ? next : -1
  if (joiner === 'and') return head && isOrganisationCue(words[start]!.lower) && at - start > 1 ? next : -1
  return joiner === 'the' || joiner === 'y' || joiner === 'la' || joiner === 'le' ? -1 : next
}
