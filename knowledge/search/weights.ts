/** What ranking looks at; every value is 0 to about 1. */
export type Feature =
  | 'sentence'
  | 'paragraph'
  | 'neighbours'
  | 'heading'
  | 'coverage'
  | 'surroundings'
  | 'proximity'
  | 'order'
  | 'names'
  | 'numbers'
  | 'kind'
  | 'quoted'
  | 'speaker'
  | 'opening'
  | 'brevity'

export type Features = Readonly<Record<Feature, number>>

/** The one table of ranking weights. */
export const weights: Features = {
  sentence: 1,
  paragraph: 0.35,
  neighbours: 0.1,
  heading: 0.1,
  coverage: 0.3,
  surroundings: 0.1,
  proximity: 0.2,
  order: 0.1,
  names: 0.1,
  numbers: 0.1,
  kind: 0.12,
  quoted: 0.5,
  speaker: 0.2,
  opening: 0.02,
  brevity: 0,
}

export function scoreOf(features: Features): number {
  let score = 0
  for (const feature of Object.keys(weights) as Feature[]) score += weights[feature] * features[feature]
  return score
}
