import fc from 'fast-check'
import { expect, it } from 'vitest'
import { detectLanguage } from '../../../knowledge/extract/language.ts'

it.each([
  ['en', 'The ferry left the harbour on Monday, the captain said.'],
  ['en', 'where does the road go?'],
  ['ru', 'Паром вышел из гавани в понедельник, сообщил капитан.'],
  ['ru', 'куда ведёт дорога?'],
  ['ru', 'кто взорвал мост?'],
  ['uk', 'Пором вийшов з гавані в понеділок, повідомив капітан.'],
  ['uk', 'куди веде дорога?'],
  ['uk', 'чи можлива евакуація?'],
  ['de', 'Die Fähre hat den Hafen am Montag verlassen, sagte der Kapitän, und sie wird nicht zurückkehren.'],
  ['fr', 'Le bateau a quitté le port lundi et il ne reviendra pas dans les jours qui viennent.'],
  ['es', 'El barco salió del puerto el lunes y no volverá hasta que el tiempo lo permita.'],
  ['pl', 'Statek nie wróci do portu, ponieważ jest tak, że przez burzę był uszkodzony.'],
  ['ja', 'フェリーは月曜日に港を出ました。'],
  ['el', 'Το πλοίο έφυγε από το λιμάνι.'],
  ['und', ''],
  ['und', '12345 !?'],
  ['und', 'velinsk koridor'],
])('tells %s in %j', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

it('names some language for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/)
    }),
  )
})
