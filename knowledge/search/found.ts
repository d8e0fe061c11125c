/** What reading a sentence itself gave, each 0 or 1; the decision weighs it beside the evidence of its words. */
export interface Found {
  /** Certain words for who, where, when or how many. */
  readonly leadFound: number
  /** None, though the question is one that they answer. */
  readonly leadMissing: number
  /** Said by the voice, or of the time, that the question names, or not. */
  readonly voiceKept: number
  readonly voiceBroken: number
  readonly timeKept: number
  readonly timeBroken: number
  /** The word that the question wants to know about only describes another ("weather service"), or is a mere cause. */
  readonly notSaid: number
}

/** Nothing was looked for. */
export const nothingFound: Found = {
  leadFound: 0,
  leadMissing: 0,
  voiceKept: 0,
  voiceBroken: 0,
  timeKept: 0,
  timeBroken: 0,
  notSaid: 0,
}

/** Whether a sentence is by the voice, and of the time, that the question names; null where that cannot be told. */
export interface KeptLimits {
  readonly voice: boolean | null
  readonly time: boolean | null
}

export function toFound(lead: 'found' | 'missing' | null, kept: KeptLimits | null, isSaid: boolean | null): Found {
  return {
    leadFound: Number(lead === 'found'),
    leadMissing: Number(lead === 'missing'),
    voiceKept: Number(kept?.voice === true),
    voiceBroken: Number(kept?.voice === false),
    timeKept: Number(kept?.time === true),
    timeBroken: Number(kept?.time === false),
    notSaid: Number(isSaid === false),
  }
}
