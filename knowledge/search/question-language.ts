import type { Language } from '../model.ts'

/** Language of a short text by its letters and function words; questions are too short for statistics. */
export function detectLanguage(text: string): Language {
  const cyrillic = text.match(/[\u0400-\u052f]/g)?.length ?? 0
  const latin = text.match(/[a-z\u00c0-\u024f]/gi)?.length ?? 0
  if (cyrillic === 0) return latin > 0 ? 'en' : 'und'
  if (cyrillic < latin / 2) return 'en'
  if (/[іїєґІЇЄҐ]/.test(text)) return 'uk'
  if (/[ыэъёЫЭЪЁ]/.test(text)) return 'ru'
  return /(?<!\p{L})(?:що|де|куди|чи|хто|чому|коли|та|як|яка|яке)(?!\p{L})/iu.test(text) ? 'uk' : 'ru'
}
