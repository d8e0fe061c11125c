/** A refusal as Discord words it. */
export class ApiError extends Error {
  readonly status: number
  readonly code: number
  readonly errors: object | undefined

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
  }

  toJSON(): object {
    return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) }
  }
}

/** Every breach of a limit at once, as "path: what is wrong". */
export function invalidForm(problems: readonly string[]): ApiError {
  const errors = { _errors: problems.map((message) => ({ code: 'INVALID', message })) }
  return new ApiError(400, 50_035, `Invalid Form Body: ${problems.join('; ')}`, errors)
}

export const refused = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  notFound: () => new ApiError(404, 0, '404: Not Found'),
  unknownChannel: () => new ApiError(404, 10_003, 'Unknown Channel'),
  unknownGuild: () => new ApiError(404, 10_004, 'Unknown Guild'),
  unknownMessage: () => new ApiError(404, 10_008, 'Unknown Message'),
  unknownUser: () => new ApiError(404, 10_013, 'Unknown User'),
  unknownWebhook: () => new ApiError(404, 10_015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10_062, 'Unknown interaction'),
  acknowledged: () => new ApiError(400, 40_060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new ApiError(403, 50_001, 'Missing Access'),
  anotherAuthor: () => new ApiError(403, 50_005, 'Cannot edit a message authored by another user'),
  empty: () => new ApiError(400, 50_006, 'Cannot send an empty message'),
  cannotDirect: () => new ApiError(403, 50_007, 'Cannot send messages to this user'),
  missingPermissions: () => new ApiError(403, 50_013, 'Missing Permissions'),
  tokenExpired: () => new ApiError(401, 50_027, 'Invalid Webhook Token'),
  cannotReply: () => new ApiError(400, 160_002, 'Cannot reply without permission to read message history'),
} as const
