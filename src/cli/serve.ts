import { readFileSync } from 'node:fs'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'

/** A running site. */
export interface Serving {
  /** With the sub-path: `http://localhost:4321/wmo/`. */
  url: string
  close: () => Promise<void>
  /** Reads the list of files again. */
  refresh: () => void
}

const TRIES = 50

/** Serves a built site to this machine only, below `base`, on `port` or the next one that is free. */
export async function serve(out: string, base: string, port: number): Promise<Serving> {
  let listing = files(out)
  const refresh = (): void => {
    listing = files(out)
  }
  const listener = below(base, (request, response) => listing(request, response))
  for (let tried = port; tried < port + TRIES; tried++) {
    const servers = await listenOn(listener, tried)
    if (servers.length > 0) return { ...serving(servers, base), refresh }
  }
  throw new Error(`No port between ${port} and ${port + TRIES - 1} is free. Choose one with PORT=<number>.`)
}

function serving(servers: Server[], base: string): Omit<Serving, 'refresh'> {
  const address = servers[0]?.address()
  const port = typeof address === 'object' ? address?.port : ''
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(stop))
  }
  return { url: `http://localhost:${port}${base}`, close }
}

function stop(server: Server): Promise<unknown> {
  const closed = new Promise((done) => server.close(done))
  server.closeAllConnections()
  return closed
}

/** Serves the files of the site, and 404.html for every other path. */
function files(out: string): RequestListener {
  const notFound = (_: IncomingMessage, response: ServerResponse): void => {
    response
      .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(readFileSync(join(out, '404.html')))
  }
  return compressed(sirv(out, { dev: false, etag: true, onNoMatch: notFound, setHeaders: asNamed }))
}

/** Makes the browser trust the file type that the name gives, whatever the contents look like. */
const asNamed = (response: ServerResponse): void => {
  response.setHeader('X-Content-Type-Options', 'nosniff')
}

/** Compresses text, as any web server does. */
function compressed(inner: RequestListener): RequestListener {
  const compress = compression() as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void
  return (request, response) => compress(request, response, () => inner(request, response))
}

/** Serves the site below its sub-path, and redirects every other address there. */
function below(base: string, inner: RequestListener): RequestListener {
  if (base === '/') return inner
  return (request, response) => {
    const path = request.url ?? '/'
    if (!path.startsWith(base)) return void response.writeHead(302, { Location: base }).end()
    request.url = path.slice(base.length - 1)
    inner(request, response)
  }
}

/**
 * Listens on both addresses of `localhost`, as a browser may try either; returns no servers when another
 * program has one of them.
 */
async function listenOn(listener: RequestListener, port: number): Promise<Server[]> {
  const first = await tryListen(listener, '127.0.0.1', port)
  if (typeof first === 'string') return []
  const actual = (first.address() as { port: number }).port
  const second = await tryListen(listener, '::1', actual)
  if (second === 'absent') return [first]
  if (second !== 'taken') return [first, second]
  await stop(first)
  return []
}

function tryListen(
  listener: RequestListener,
  host: string,
  port: number,
): Promise<Server | 'taken' | 'absent'> {
  const server = createServer(listener)
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      done(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? 'taken' : 'absent'),
    )
    server.listen(port, host, () => done(server))
  })
}
