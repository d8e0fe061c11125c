import type { NameMention } from '../model.ts'
import { commonWords } from './common-words.ts'
import { isDemonym, isKnownOrganisation, isKnownPlace } from './gazetteer.ts'
import { isGivenName } from './genitive-names.ts'
import { isOrganisationCue, isPlaceCue, placeHeads, placePrepositions } from './name-cues.ts'
import { isCapitalised, type Word, withoutPossessive } from './words.ts'

/** A sign of a name's type, with how much it says. */
export interface Vote {
  readonly type: NameMention['type']
  readonly weight: number
}

const placeSuffix =
  /(?:sk|grad|ville|burg|pol|ivka|stan|land|shire|opil|chuk|ske|skyi|hrad|ск|град|поль|ськ|івка|овка|евка)$/
const surnameSuffix =
  /(?:enko|sky|skyy|skiy|skyi|skii|ov|ova|ev|eva|ev|in|ina|yan|shvili|dze|chuk|son|sen|ić|ic|енко|ский|ська|ський|ская|ов|ова|ев|ева|ёв|ин|ина|чук|ян)$/
const speechVerb =
  /^(?:said|says|told|tells|added|claimed|announced|stated|warned|stressed|explained|insisted|argued|wrote|tweeted|noted|сказал|сказала|заявил|заявила|сообщил|сообщила|сказав|заявив|заявила|повідомив|повідомила)$/

/** What the words of a name and those around it say about its type; null when they say nothing. */
export function nameType(words: readonly Word[], start: number, end: number, titled: boolean): Vote | null {
  const inside = words.slice(start, end).filter((word) => word.kind === 'word')
  const name = inside.map((word) => withoutPossessive(word.text)).join(' ')
  const [first, last] = [inside[0]!, inside.at(-1)!]
  const lastBare = withoutPossessive(last.text).toLowerCase()
  if (isKnownPlace(name)) return { type: 'place', weight: 10 }
  if (isKnownOrganisation(name)) return { type: 'organisation', weight: 10 }
  if (isPlaceCue(lastBare) && inside.length > 1 && !/^(?:facility|complex|station|port)$/.test(lastBare))
    return { type: 'place', weight: 6 }
  if (inside.some((word) => isOrganisationCue(withoutPossessive(word.text).toLowerCase())))
    return { type: 'organisation', weight: 6 }
  if (
    /^(?:lake|mount|cape|fort|port|saint|st|north|south|east|west|northern|southern|eastern|western|new|lower|upper|greater)$/.test(
      first.lower,
    ) &&
    inside.length > 1
  ) {
    return { type: 'place', weight: 3 }
  }
  if (inside.length > 1 && /^\p{Lu}$/u.test(first.text)) return { type: 'person', weight: 4 }
  if (titled) return { type: 'person', weight: 6 }
  if (inside.length > 1 && isGivenName(first.lower)) return { type: 'person', weight: 5 }
  return fromSurroundings(words, start, end, inside, lastBare)
}

function fromSurroundings(
  words: readonly Word[],
  start: number,
  end: number,
  inside: readonly Word[],
  last: string,
): Vote | null {
  const [before, after, second] = [words[start - 1]?.lower ?? '', words[end]?.lower ?? '', words[end + 1]?.lower ?? '']
  const possessive = /['’]s$/.test(inside.at(-1)!.text)
  // "the Azot chemical plant", "Luhansk region"
  if (
    !possessive &&
    (isPlaceCue(after) ||
      (isPlaceCue(second) &&
        /^(?:chemical|steel|industrial|nuclear|power|metallurgical|oil|metro|railway|bus|train|city|thermal|military|air)$/.test(
          after,
        )))
  ) {
    return { type: 'place', weight: 4 }
  }
  if (!possessive && isOrganisationCue(after))
    return { type: 'organisation', weight: /^(?:administration|government|team|company|group)$/.test(after) ? 1 : 4 }
  const behind = words[start - 2]?.lower ?? ''
  if (
    !possessive &&
    before === 'the' &&
    /^(?:across|along|over|near|toward|towards|outside|through|into)$/.test(behind)
  ) {
    return { type: 'place', weight: 2 }
  }
  if (before === 'of' && placeHeads.has(words[start - 2]?.lower ?? '')) return { type: 'place', weight: 5 }
  if (isPlaceCue(before) && /[а-яіїє]/.test(before)) return { type: 'place', weight: 5 }
  // «по словам Гайдая»
  if (inside.length === 1 && /^(?:словам|словами|мнению|думку)$/.test(before) && !isAcronym(inside[0]!.text))
    return { type: 'person', weight: 2 }
  if (isSpeechVerb(after) && inside.length > 1) return { type: 'person', weight: 3 }
  if (inside.length === 1 && isAcronym(withoutPossessive(inside[0]!.text))) return { type: 'organisation', weight: 2 }
  if (
    inside.length === 1 &&
    (placePrepositions.has(before) || (/^(?:from|to|through)$/.test(before) && placeSuffix.test(last)))
  ) {
    return { type: 'place', weight: 2 }
  }
  if (
    inside.length > 1 &&
    inside.length <= 3 &&
    surnameSuffix.test(last) &&
    inside.every((word) => isCapitalised(word.text)) &&
    !isDemonym(inside[0]!.text)
  ) {
    return { type: 'person', weight: 3 }
  }
  if (placeSuffix.test(last) && inside.length === 1 && last.length > 4) return { type: 'place', weight: 1 }
  if (isSpeechVerb(after)) return { type: 'person', weight: 1 }
  if (
    inside.length === 2 &&
    inside.every(
      (word) => /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(withoutPossessive(word.text)) && !commonWords.has(word.lower),
    )
  ) {
    // Two plain words that nothing else tells of: in news mostly a person.
    return { type: 'person', weight: /^(?:,|who)$/.test(after) ? 1 : 0.5 }
  }
  return null
}

/** Whether a verb of saying. */
export function isSpeechVerb(word: string): boolean {
  return speechVerb.test(word)
}

/** Whether a single word ends as names of towns or families do. */
export function hasNameSuffix(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    lower.length > 5 &&
    (/(?:sk|grad|ville|burg|ivka|stan|shire|hrad)$/.test(lower) ||
      /(?:enko|sky|skyy|skiy|skyi|yan|shvili|tsev|енко|ский|ський|івка|град)$/.test(lower))
  )
}

/** Whether a word is two to six capitals. */
export function isAcronym(bare: string): boolean {
  return bare.length >= 2 && bare.length <= 6 && bare === bare.toUpperCase() && bare !== bare.toLowerCase()
}
