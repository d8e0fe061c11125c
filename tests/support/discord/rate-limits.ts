import type { Json } from './json.ts'

/** A limit of one bucket: so many requests in so many milliseconds. */
export interface Limit {
  readonly requests: number
  readonly milliseconds: number
}

export interface Verdict {
  readonly headers: Readonly<Record<string, string>>
  /** Body of a 429; null when the request may go on. */
  readonly refusal: Json | null
}

/** Buckets by route and channel, server or webhook. Clients wait in real time, so windows are of real time too. */
export interface RateLimits {
  take(method: string, path: string): Verdict
  /** For routes that match, from now on. */
  limit(route: RegExp, limit: Limit): void
  /** The next requests are refused for the whole bot. */
  refuseGlobally(requests: number, milliseconds: number): void
}

const usual: Limit = { requests: 10_000, milliseconds: 1000 }

export function createRateLimits(): RateLimits {
  const rules: { readonly route: RegExp; readonly limit: Limit }[] = []
  const windows = new Map<string, { left: number; readonly until: number }>()
  let global = { requests: 0, milliseconds: 0 }
  return {
    limit: (route, limit) => void rules.unshift({ route, limit }),
    refuseGlobally(requests, milliseconds) {
      global = { requests, milliseconds }
    },
    take(method, path) {
      // Answers to interactions count towards nothing.
      const exempt = /^\/(?:interactions|webhooks)\//.test(path)
      if (global.requests > 0 && !exempt) {
        global.requests -= 1
        const seconds = global.milliseconds / 1000
        const body = { message: 'You are being rate limited.', retry_after: seconds, global: true }
        return {
          headers: { 'Retry-After': String(seconds), 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' },
          refusal: body,
        }
      }
      const route = `${method} ${path}`
      const { requests, milliseconds } = rules.find((rule) => rule.route.test(route))?.limit ?? usual
      const bucket = bucketOf(route)
      const now = Date.now()
      let window = windows.get(bucket)
      if (window === undefined || window.until <= now) {
        window = { left: requests, until: now + milliseconds }
        windows.set(bucket, window)
      }
      const after = (window.until - now) / 1000
      const headers = {
        'X-RateLimit-Limit': String(requests),
        'X-RateLimit-Remaining': String(Math.max(0, window.left - 1)),
        'X-RateLimit-Reset': String(window.until / 1000),
        'X-RateLimit-Reset-After': String(after),
        'X-RateLimit-Bucket': Buffer.from(bucket).toString('hex').slice(0, 32),
      }
      if (window.left > 0) {
        window.left -= 1
        return { headers, refusal: null }
      }
      const body = { message: 'You are being rate limited.', retry_after: after, global: false }
      return { headers: { ...headers, 'Retry-After': String(after), 'X-RateLimit-Scope': 'user' }, refusal: body }
    },
  }
}

/** Only the first id of a path, and a webhook's token, make buckets of their own. */
function bucketOf(route: string): string {
  const [, method, major, rest = ''] = /^(\S+) (\/(?:channels|guilds|webhooks)\/\d+)?(.*)$/.exec(route) ?? []
  const token = major?.startsWith('/webhooks') ? (rest.split('/')[1] ?? '') : ''
  return `${rest.replaceAll(/\d{17,19}/g, ':id').slice(0, 24)}${method}${major ?? ''}${token}`
}
