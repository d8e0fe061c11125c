import type { Language, Sentence, Span } from '../model.ts'
import type { SentenceSpan } from './sentences.ts'

/** Sentences that a site, not an article, says; tested against one sentence at a time. */
const furniture: readonly RegExp[] = [
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:(?:date|published|updated|posted|last updated|опубликовано|обновлено|опубліковано|оновлено)\b[\s:]*(?:on\s+)?)?(?:\d{8}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[T\s,]*\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:Z|UTC|GMT|[ap]\.?m\.?))?)?$/i,
  /^(?:(?:published|updated|posted|last updated)[\s:]+(?:on\s+)?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}(?:[\s,at-]+\d{1,2}:\d{2}.{0,12})?$/i,
  /^(?:related|recommended|more) (?:articles?|stories|news|content|coverage|reading|from|on|videos?)\b/i,
  /^(?:read|see|watch|listen|explore)(?: more| also| next| now| this)?\s*(?::|\||»|>|—)|^(?:read|see) (?:more|also|next)\b/i,
  /^(?:also read|don'?t miss|most (?:read|popular|viewed)|trending(?: now)?|editor['’]?s? picks?|you (?:may|might) (?:also )?(?:like|be interested)|in case you missed)\b/i,
  /\b(?:sign|signing) up (?:for|to) (?:our|the|\w+['’]s)\b.*\b(?:newsletters?|e-?mails?|alerts?|briefing)\b|\b(?:newsletter|email alerts?)\b.*\b(?:sign up|subscribe|inbox)\b|^subscribe\b/i,
  /\bstart your\b.*\btrial\b|\bfree trial\b|\b(?:subscribe|log in|sign in|register) (?:now|today|here|to (?:read|continue|our))\b|^(?:already a (?:member|subscriber)|unlock this article|this article is for subscribers)\b/i,
  /\b(?:we|this (?:web)?site|our partners) uses? (?:\w+ )?cookies\b|\b(?:accept|manage|cookie) (?:all )?(?:cookies|policy|preferences|settings)\b|\bcookie (?:policy|settings)\b/i,
  /^(?:privacy policy|terms of (?:use|service)|all rights reserved|copyright\b|©|\(c\)\s*\d{4})|\ball rights reserved\b|\bthis material may not be published, broadcast\b/i,
  /^(?:advertisement|sponsored(?: content)?|story continues(?: below)?|article continues below|continue reading|loading|share(?: this)?(?: article| story)?|comments?|print|e-?mail|follow us\b.*|like us on\b.*|click here\b.*|skip to (?:main )?content|back to top|реклама|читайте также.*|читайте також.*|подписывайтесь.*|підписуйтесь.*|підписуйтеся.*)[.!…]*$/i,
  /^(?:image|photo(?:graph)?s?|picture|pic|video|graphic|illustration|caption|file photo|credit|source|фото|видео|відео|зображення|изображение)(?: (?:credit|courtesy|source|by))?\s*[:|/©]\s*.{0,120}$/i,
  /^(?:inputs?|with inputs?|additional reporting|reporting|edited|editing|compiled|written|by line|translated|research) (?:from|by)\b.{0,160}$/i,
  /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b|\breported from\b.{0,60}\bcontribut/i,
  /^(?:By|BY)\s+\p{Lu}[\p{L}.'’-]+(?:(?:,\s*|\s+(?:and|AND)\s+|\s+)\p{Lu}[\p{L}.'’-]*){0,7}(?:,\s.{0,60}[^.!?])?$/u,
  /^\(?(?:(?:with )?(?:inputs|agencies)\b.{0,60}|(?:AP|AFP|Reuters|ANI|PTI|TASS|Bloomberg)(?:\s?\/\s?\w+)?)\)?$/,
  /\b(?:getty images|ap photo|afp via getty|shutterstock|via (?:ap|reuters))\b.{0,40}$/i,
  /^(?:follow|find) (?:\S+ ){1,5}on (?:twitter|facebook|instagram|x|telegram)\b/i,
  /^(?:\S+ ){0,6}(?:is|are) (?:on|also on) (?:twitter|facebook)\b/i,
  /^(?:this (?:story|article|report) (?:has been|was) (?:updated|corrected|originally|edited|translated)|correction:|editor['’]s note)/i,
  /^(?:for more|to learn more|visit)\b.{0,60}\b(?:visit|go to|click|www\.|https?:)/i,
  /^[\s\p{P}\p{S}_]*$/u,
]

/** A word that each pattern above holds which may begin in mid-sentence: without one, only openings need be looked at. */
const telltale =
  /newsletter|mail|alert|briefing|subscribe|member|unlock|trial|log in|sign in|register|cookie|reserved|broadcast|contributed|reported from|getty|ap photo|shutterstock|via (?:ap|reuters)/i
const openings = furniture.filter(({ source }) => source.startsWith('^') && !source.includes('|\\b(?:'))
const others = furniture.filter((pattern) => !openings.includes(pattern))

/** Paragraph openings after which everything in the paragraph belongs to a list of links. */
const linkList =
  /^(?:related (?:articles?|stories|news)|recommended(?: stories)?|most (?:read|popular)|read more|also read|trending)\b/i

const maximumHeading = 160

/** Marks each sentence as boilerplate, heading or neither. */
export function classifySentences(
  text: string,
  paragraphs: readonly Span[],
  spans: readonly SentenceSpan[],
  _language: Language,
): Sentence[] {
  const headings = new Set<string>()
  const count = new Map<number, number>()
  for (const { paragraph } of spans) count.set(paragraph, (count.get(paragraph) ?? 0) + 1)
  let inList = -1
  return spans.map((span, index) => {
    const words = text.slice(span.start, span.end)
    const paragraph = paragraphs[span.paragraph]!
    if (span.start === paragraph.start && linkList.test(words)) inList = span.paragraph
    const alone = count.get(span.paragraph) === 1
    const heading = alone && isHeadingText(words) && index < spans.length
    const key = heading ? keyOf(words) : ''
    const repeated = heading && headings.has(key)
    if (heading) headings.add(key)
    const boilerplate = repeated || inList === span.paragraph || isFurniture(words)
    return { ...span, boilerplate, heading: heading && !boilerplate }
  })
}

/** The same for headings that differ in case and signs only. */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isFurniture(words: string): boolean {
  if (words.length > 400) return false
  if (openings.some((pattern) => pattern.test(words))) return true
  return others.length > 0 && telltale.test(words) && others.some((pattern) => pattern.test(words))
}

function isHeadingText(words: string): boolean {
  if (words.length > maximumHeading || words.length < 8) return false
  if (/[.!;,:…。]["”’»)]*$/.test(words) && !/\b(?:U\.S\.|a\.m\.|p\.m\.)$/.test(words)) return false
  // A signed quotation stands alone too.
  if (/["”»]\s?[—–―-]\s/.test(words)) return false
  return /\p{L}/u.test(words) && words.split(/\s+/, 26).length <= 25
}
