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
  | 'kindStrict'
  | 'counted'
  | 'quoted'
  | 'speaker'
  | 'brevity'

export type Features = Readonly<Record<Feature, number>>

/** The one table of ranking weights. */
export const weights: Features = {
  sentence: 1,
  paragraph: 0.8,
  neighbours: 0.18,
  heading: 0.8,
  coverage: 0.27,
  surroundings: 0.4,
  proximity: 0.33,
  order: 0,
  names: 0.05,
  numbers: 0.13,
  kind: 0.3,
  kindStrict: 0.1,
  counted: 0.1,
  quoted: 0.3,
  speaker: 0.1,
  brevity: 0,
}

const weighed = Object.keys(weights) as readonly Feature[]

export function scoreOf(features: Features): number {
  let score = 0
  for (const feature of weighed) score += weights[feature] * features[feature]
  return score
}
