import type { NameMention } from '../model.ts'
import type { LeadSource } from './lead-source.ts'
import { termsIn } from './lead-words.ts'

/** What a post is called that "leads", "heads" or "runs" something. */
const leading =
  /(?<!\p{L})(?:head|leader|chief|director|president|chair|chairman|chairwoman|chairperson|boss|manager|governor|commander|captain|minister|principal|rector|chief executive|secretary[- ]general|prime minister)(?!\p{L})/iu
/** Words that make another post of one. */
const qualifying =
  /(?<!\p{L})(?:former|ex|deputy|vice|acting|outgoing|late|assistant|designate|elect|candidate|then|adviser|aide|son|daughter|wife|husband|brother|sister|lawyer|spokes\p{L}+)(?!\p{L})/iu

/** The people whom a sentence ties to a post in its words. */
export function holdersOf(post: string, source: LeadSource, leads: boolean): readonly string[] {
  const [title = '', ...rest] = post.split(/\s+(?:of|for|at|in)\s+(?:the\s+)?/iu)
  const wanted = termsIn(leads ? post : title)
  const whose = termsIn(rest.join(' '))
  if (wanted.length === 0) return []
  const stands = new Set(termsIn(source.exact))
  const found = source.names
    .filter(({ type }) => type === 'person')
    .filter((name) =>
      rolesOf(name, source).some((role) => {
        if (qualifying.test(role) && !qualifying.test(post)) return false
        const held = new Set(termsIn(role))
        if (leads)
          return (
            leading.test(role) &&
            wanted.some((term) => held.has(term)) &&
            wanted.every((term) => held.has(term) || stands.has(term))
          )
        return (
          wanted.every((term) => held.has(term)) &&
          (whose.length === 0 ||
            rest.length === 0 ||
            whose.some((term) => held.has(term) || stands.has(term)) ||
            !/\sof\s/u.test(role))
        )
      }),
    )
  return [...new Set(found.map(({ asWritten }) => asWritten))]
}

/** What a sentence calls a person, before and after the name. */
export function rolesOf({ span, asWritten }: NameMention, { exact, sentence, claims }: LeadSource): readonly string[] {
  const before = exact.slice(0, span.start - sentence.start)
  const after = exact.slice(span.end - sentence.start)
  const direct = /(?:^|[,;:.“"(]\s*|\s)((?:\p{L}[\p{L}'’-]*\s+){1,6})$/u.exec(before)?.[1] ?? ''
  // only what stands in one phrase with the name: "said union leader Bastian Crowe"
  const phrase =
    direct
      .split(/(?<!\p{L})(?:said|says|told|by|and|that|with|from|to|when|but|asked|added|where|while|as)\s+/iu)
      .at(-1) ?? ''
  const fronted =
    /(?:^|[.;,:“"]\s*|\s(?:by|said|says|and|that)\s)((?:the|its|his|her|their|\p{Lu}[\p{L}'’-]*['’]s?)\s+[^,.;]{3,90}),\s*$/iu.exec(
      before,
    )?.[1]
  const apposed = /^,\s*((?:who (?:leads|heads|runs|chairs|is)\s+)?[^,.;“"]{3,90}?)(?=,|\.|;|$)/u.exec(after)?.[1]
  const spoken = claims
    .map(({ speaker }) => speaker)
    .find((speaker) => speaker?.name && asWritten.endsWith(speaker.name.split(' ').at(-1)!))
  const verbal = apposed?.replace(/^who (?:leads|heads|runs|chairs)\s+/u, 'head of ')
  return [title(asWritten), phrase, fronted, verbal, spoken?.role].flatMap((role) =>
    role && /\p{L}/u.test(role) ? [role] : [],
  )
}

/** A title inside the name as written: "Judge Amara Lindqvist". */
function title(asWritten: string): string {
  return asWritten.split(' ').slice(0, -2).join(' ')
}
