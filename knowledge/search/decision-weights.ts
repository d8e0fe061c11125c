import type { Evidence } from './evidence.ts'
import type { Found } from './found.ts'

/** All that the decision weighs of one sentence. */
export type Signals = Evidence & Found

/**
 * Log-odds per unit of evidence, fitted by `npm run tune -- decision`: logistic regression on questions with an answer
 * against near misses and questions whose answering paragraphs were taken away.
 */
export const decisionWeights: Readonly<Record<keyof Signals | 'bias', number>> = {
  bias: -0.34,
  covered: 1.38,
  coveredAround: 0.82,
  matterMissing: -0.83,
  factMatterMissing: -0.45,
  oneHeld: -1.1,
  onlyNames: -0.81,
  predicateMissing: -1.12,
  topicMissing: -1.43,
  nameMissingAround: -2.29,
  kindAbsent: -1.07,
  valueAbsent: -2.56,
  reasonAbsent: -1.8,
  focusMissing: -0.24,
  countedOtherwise: -1.7,
  paraphrased: 0.48,
  quoted: 0.32,
  score: 1.7,
  leadFound: 1.32,
  leadMissing: -1,
  voiceKept: 0.3,
  voiceBroken: -3,
  timeKept: 0,
  timeBroken: -3,
  notSaid: -2,
}
