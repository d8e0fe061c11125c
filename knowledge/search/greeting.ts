const greeting =
  /^\s*(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|please|привет|здравствуйте|добрый (?:день|вечер)|доброе утро|подскажите|привіт|вітаю|добрий (?:день|вечір)|доброго (?:дня|ранку)|підкажіть)(?: (?:there|all|everyone|bot|всем|усім))?[\s,.!]+(?=\p{L}.*\p{L})/iu

/** A question without the greeting before it; a greeting alone comes back as it is. */
export function withoutGreeting(text: string): string {
  return text.replace(greeting, '')
}
