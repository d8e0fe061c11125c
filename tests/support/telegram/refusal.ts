import type { ResponseParameters } from 'grammy/types'

/** What the Bot API answers instead of a result. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: ResponseParameters | undefined

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export const badRequest = (what: string, parameters?: ResponseParameters) =>
  new Refusal(400, `Bad Request: ${what}`, parameters)
export const forbidden = (what: string) => new Refusal(403, `Forbidden: ${what}`)
