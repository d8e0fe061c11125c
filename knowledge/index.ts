/** The public face of the knowledge base: what everything outside `knowledge/` may import. */
export { KnowledgeError, type KnowledgeErrorCode } from './errors.ts'
export { extract } from './extract/extract.ts'
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
