import type { Measure } from '../eval/score.ts'

/** What a set reached when it was measured first, in percent; figures that nobody had measured are left out. */
export interface FirstMeasured {
  readonly clean: Partial<Readonly<Record<Measure, number>>>
  readonly typo: Partial<Readonly<Record<Measure, number>>>
  readonly shortLeads?: number
  /** 0 to 1. */
  readonly areaUnderCurve?: number
}

/** The first version of docs/quality.md; the town set was measured before anything was changed for it. */
export const firstMeasured: Readonly<Record<string, FirstMeasured>> = {
  starter: {
    clean: {
      'answerable hit@1': 88.4,
      'answerable hit@3': 95.7,
      'variant hit@3': 100,
      'refused, should answer': 8.7,
      'refused, should refuse': 90,
      'disagreement shown where there is one': 100,
      'disagreement shown where there is none': 0,
      'lead shown': 20.3,
      'lead right (of shown)': 92.9,
    },
    typo: {
      'answerable hit@1': 87,
      'answerable hit@3': 95.7,
      'refused, should answer': 15.9,
      'lead right (of shown)': 91.7,
    },
    shortLeads: 34.1,
    areaUnderCurve: 0.947,
  },
  town: {
    clean: {
      'answerable hit@1': 86.6,
      'answerable hit@3': 95.5,
      'variant hit@3': 100,
      'refused, should answer': 11.9,
      'refused, should refuse': 50,
      'disagreement shown where there is none': 1.8,
      'lead shown': 37.3,
      'lead right (of shown)': 96,
    },
    typo: {},
    shortLeads: 45.5,
    areaUnderCurve: 0.781,
  },
  seeds: {
    clean: {
      'answerable hit@1': 86.1,
      'answerable hit@3': 94.4,
      'variant hit@3': 100,
      'refused, should answer': 6.9,
      'refused, should refuse': 83.3,
      'disagreement shown where there is one': 85.7,
      'disagreement shown where there is none': 0,
      'lead shown': 30.6,
      'lead right (of shown)': 95.5,
    },
    typo: {
      'answerable hit@1': 83.3,
      'answerable hit@3': 91.7,
      'refused, should answer': 13.9,
      'lead right (of shown)': 95.5,
    },
    shortLeads: 59.5,
    areaUnderCurve: 0.929,
  },
  'xquad-en': {
    clean: {
      'answerable hit@1': 80.6,
      'answerable hit@3': 95.2,
      'refused, should answer': 14.9,
      'lead shown': 11.3,
      'lead right (of shown)': 91.1,
    },
    typo: {
      'answerable hit@1': 80.6,
      'answerable hit@3': 95.4,
      'refused, should answer': 19.2,
      'lead right (of shown)': 90.6,
    },
  },
  'xquad-ru': {
    clean: {
      'answerable hit@1': 76.8,
      'answerable hit@3': 91.3,
      'refused, should answer': 20.6,
      'lead shown': 9.7,
      'lead right (of shown)': 85.4,
    },
    typo: {
      'answerable hit@1': 76,
      'answerable hit@3': 89.9,
      'refused, should answer': 24.6,
      'lead right (of shown)': 87,
    },
  },
  squad2: {
    clean: {
      'answerable hit@1': 80.3,
      'answerable hit@3': 90.5,
      'refused, should answer': 12,
      'refused, should refuse': 21.8,
      'lead shown': 12.5,
      'lead right (of shown)': 91.1,
    },
    typo: {
      'answerable hit@1': 79.4,
      'answerable hit@3': 89.8,
      'refused, should answer': 13.6,
      'lead right (of shown)': 90.3,
    },
    areaUnderCurve: 0.623,
  },
}
