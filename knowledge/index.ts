/** The public face of the knowledge base: what everything outside `knowledge/` may import. Light, because all but this runs in a worker. */
export { mostStatements } from './check-limit.ts'
export { KnowledgeError, type KnowledgeErrorCode } from './errors.ts'
export type * from './knowledge.ts'
export type {
  Article,
  Claim,
  ClaimType,
  Cue,
  EventSummary,
  ExtractedClaim,
  Extraction,
  IsoDate,
  Language,
  Provenance,
  Quantity,
  Resolution,
  Span,
  Speaker,
  TimeMention,
} from './model.ts'
export { startKnowledgeWorker as openKnowledge } from './worker/client.ts'
