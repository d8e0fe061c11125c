import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a path answers: a whole answer, or whatever it does with the request. */
export type Route =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse) => void)

export interface WebServer {
  /** `http://127.0.0.1:port`. */
  readonly origin: string
  /** Address with port, as a fetcher may be permitted to reach it. */
  readonly place: string
  /** Paths asked for, in order. */
  readonly asked: readonly string[]
}

/** A web server on loopback until the running test ends; unknown paths are 404. */
export async function webServer(routes: Readonly<Record<string, Route>>): Promise<WebServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const route = routes[request.url ?? ''] ?? { status: 404, body: 'not here' }
    if (typeof route === 'function') return route(request, response)
    response.writeHead(route.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...route.headers })
    response.end(route.body)
  })
  server.on('connection', (socket) => socket.on('error', () => undefined))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin: `http://${place}`, place, asked }
}
