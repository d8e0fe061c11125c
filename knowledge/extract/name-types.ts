import type { NameMention } from '../model.ts'
import { isDemonym, isKnownOrganisation, isKnownPlace } from './gazetteer.ts'
import { givenNames, organisationCues, placeCues, placeHeads, placePrepositions } from './name-cues.ts'
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
  if (placeCues.has(lastBare) && inside.length > 1 && !/^(?:facility|complex|station|port)$/.test(lastBare))
    return { type: 'place', weight: 6 }
  if (inside.some((word) => organisationCues.has(withoutPossessive(word.text).toLowerCase())))
    return { type: 'organisation', weight: 6 }
  if (
    /^(?:lake|mount|cape|fort|port|saint|st|north|south|east|west|northern|southern|eastern|western|new)$/.test(
      first.lower,
    ) &&
    inside.length > 1
  ) {
    return { type: 'place', weight: 3 }
  }
  if (titled) return { type: 'person', weight: 6 }
  if (inside.length > 1 && givenNames.has(first.lower)) return { type: 'person', weight: 5 }
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
    (placeCues.has(after) ||
      (placeCues.has(second) &&
        /^(?:chemical|steel|industrial|nuclear|power|metallurgical|oil|metro|railway|bus|train|city|thermal|military|air)$/.test(
          after,
        )))
  ) {
    return { type: 'place', weight: 4 }
  }
  if (!possessive && organisationCues.has(after)) return { type: 'organisation', weight: 4 }
  if (before === 'of' && placeHeads.has(words[start - 2]?.lower ?? '')) return { type: 'place', weight: 5 }
  if (placeCues.has(before) && /[а-яіїє]/.test(before)) return { type: 'place', weight: 5 }
  if (speechVerb.test(after) && inside.length > 1) return { type: 'person', weight: 3 }
  if (inside.length === 1 && isAcronym(inside[0]!)) return { type: 'organisation', weight: 2 }
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
  if (speechVerb.test(after)) return { type: 'person', weight: 1 }
  if (
    inside.length === 2 &&
    inside.every((word) => /^\p{Lu}\p{Ll}+$/u.test(withoutPossessive(word.text))) &&
    /^(?:,|who|,)$/.test(after)
  ) {
    return { type: 'person', weight: 1 }
  }
  return null
}

function isAcronym(word: Word): boolean {
  const bare = withoutPossessive(word.text)
  return bare.length >= 2 && bare.length <= 6 && bare === bare.toUpperCase() && bare !== bare.toLowerCase()
}
