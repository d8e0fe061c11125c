import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApiError, refused } from './api-error.ts'
import type { Json } from './json.ts'
import type { RateLimits } from './rate-limits.ts'

/** One request and what became of it. */
export interface RequestLog {
  readonly method: string
  /** Without `/api/v10` and the query. */
  readonly path: string
  readonly body: Json
  status: number
}

/** Parts of a path, the query and the body; what it returns is the answer's body. */
export type Route = (parts: readonly string[], body: Json, query: URLSearchParams) => unknown

/** Routes by method and path, whose `:id` stands for one part. */
export type Routes = Readonly<Record<string, Route>>

/** A trouble to come: the next matching requests fail, before or after they take effect. */
export interface Trouble {
  readonly route: RegExp
  readonly status: number
  times: number
  /** Whether it takes effect all the same, so that only the answer is lost. */
  readonly takesEffect: boolean
}

/** Discord's REST interface over HTTP. */
export interface Rest {
  readonly log: RequestLog[]
  readonly troubles: Trouble[]
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** `open` says which paths need no token. */
export function createRest(parts: {
  readonly routes: Routes
  readonly token: string
  readonly rateLimits: RateLimits
  readonly changed: () => void
}): Rest {
  const { token, rateLimits, changed } = parts
  const table = Object.entries(parts.routes).map(([key, route]) => {
    const [method, path] = key.split(' ') as [string, string]
    return { method, pattern: new RegExp(`^${path.replaceAll(/:\w+/g, '([^/]+)')}$`), route }
  })
  const log: RequestLog[] = []
  const troubles: Trouble[] = []

  const answer = (method: string, path: string, request: IncomingMessage, body: Json, query: URLSearchParams) => {
    const found = table
      .filter((entry) => entry.method === method)
      .map(({ pattern, route }) => ({ match: pattern.exec(path), route }))
      .find(({ match }) => match !== null)
    if (!found?.match) throw refused.notFound()
    const open = /^\/(?:interactions|webhooks)\//.test(path)
    if (!open && request.headers.authorization !== `Bot ${token}`) throw refused.unauthorized()
    return found.route(found.match.slice(1), body, query)
  }

  return {
    log,
    troubles,
    async handle(request, response) {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const path = url.pathname.replace(/^\/api\/v10/, '')
      const method = request.method ?? 'GET'
      const body = await bodyOf(request)
      const entry: RequestLog = { method, path, body, status: 0 }
      log.push(entry)
      const reply = (status: number, content: unknown, headers: Readonly<Record<string, string>> = {}) => {
        entry.status = status
        response.writeHead(status, {
          ...(content === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        })
        response.end(content === undefined ? undefined : JSON.stringify(content))
        changed()
      }
      const { headers, refusal } = rateLimits.take(method, path)
      if (refusal !== null) return reply(429, refusal, headers)
      const trouble = troubles.find(({ route, times }) => times > 0 && route.test(`${method} ${path}`))
      if (trouble !== undefined) trouble.times -= 1
      if (trouble !== undefined && !trouble.takesEffect) return reply(trouble.status, bodyOfTrouble(trouble))
      try {
        const content = answer(method, path, request, body, url.searchParams)
        if (trouble !== undefined) return reply(trouble.status, {})
        reply(content === undefined ? 204 : 200, content, headers)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        reply(error.status, error, headers)
      }
    },
  }
}

const bodyOfTrouble = ({ status }: Trouble) => (status === 403 ? refused.missingPermissions() : {})

async function bodyOf(request: IncomingMessage): Promise<Json> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text === '' ? {} : (JSON.parse(text) as Json)
}
