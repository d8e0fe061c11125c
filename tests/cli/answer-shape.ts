import { z } from 'zod'

/** The stable JSON of an answer, with no key more and none less. */
const citation = z.strictObject({
  claimId: z.string().regex(/^[a-z0-9]{12}$/),
  articleId: z.string().regex(/^[a-z0-9]{12}$/),
  source: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  publishedAtFrom: z.enum(['given', 'inferred']).nullable(),
  digest: z.boolean(),
  via: z.array(z.string()),
  speaker: z
    .strictObject({
      name: z.string().nullable(),
      asWritten: z.string(),
      role: z.string().nullable(),
      resolution: z.enum(['exact', 'pronoun', 'likely', 'unresolved']),
    })
    .nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string(),
  highlight: z.array(z.tuple([z.int(), z.int()])),
  type: z.enum(['direct', 'indirect', 'mixed', 'headline', 'narration']),
  eventId: z.string().nullable(),
  group: z.int(),
  score: z.number().min(0).max(1),
})

export const answerShape = z.strictObject({
  id: z.union([z.string(), z.number()]).nullable(),
  question: z.string(),
  outcome: z.enum(['answered', 'near-miss', 'no-match']),
  lead: z.strictObject({ text: z.string(), kind: z.string() }).nullable(),
  confidence: z.number().min(0).max(1),
  citations: z.array(citation),
  independentSources: z.int().nonnegative(),
  disagreements: z.array(
    z.strictObject({
      slot: z.enum(['quantity', 'polarity', 'agent', 'place', 'time']),
      about: z.string(),
      sides: z.array(z.strictObject({ value: z.string(), claimIds: z.array(z.string()), independentSources: z.int() })),
    }),
  ),
  updates: z.array(z.strictObject({ claimId: z.string(), updatedBy: z.string(), slot: z.string() })),
  correctedQuery: z.string().nullable(),
  get also() {
    return z.array(answerShape)
  },
  otherEvents: z.array(z.strictObject({ eventId: z.string(), label: z.string() })),
  suggestions: z.array(z.string()),
})
