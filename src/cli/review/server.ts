import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Files } from './page-files.ts'
import { type Answer, Asked } from './protocol.ts'
import { ReviewError } from './review-error.ts'
import { foundNow, perform, type Session, viewNow } from './session.ts'

/** A running review server. */
export interface Reviewing {
  /** The secret address: `http://127.0.0.1:41234/<token>/`. */
  url: string
  close: () => Promise<void>
}

const HOST = '127.0.0.1'
const MAX_BYTES = 200_000

/**
 * The page may load only its own files, and may not be framed or cached; other sites do not learn its
 * address.
 */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

const JSON_TYPE = 'application/json; charset=utf-8'

interface Reply {
  status: number
  type: string
  body: string
}

const plain = (status: number, body: string): Reply => ({ status, type: 'text/plain; charset=utf-8', body })
const NOT_FOUND = plain(404, 'Niet gevonden.')
const json = (status: number, value: unknown): Reply => ({
  status,
  type: JSON_TYPE,
  body: JSON.stringify(value),
})

const isEqual = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/**
 * Whether a request comes from this page itself, or from a person who typed the address, and not from another
 * site under whatever host name.
 */
function isFromHere({ headers, method }: IncomingMessage, host: string): boolean {
  const origin = headers.origin
  const site = headers['sec-fetch-site']
  return (
    headers.host === host &&
    (origin === undefined ? method === 'GET' : origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  )
}

/** Reads the body of a request; null when it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= MAX_BYTES) parts.push(part)
  }
  return size > MAX_BYTES ? null : Buffer.concat(parts).toString('utf-8')
}

function parsed(body: string): Asked | null {
  try {
    return Asked.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}

function answer(session: Session, asked: Asked): Reply {
  try {
    return json(200, perform(session, asked) satisfies Answer)
  } catch (error) {
    if (error instanceof ReviewError) return json(422, { error: error.message })
    const message = error instanceof Error ? error.message : String(error)
    return json(500, { error: `Er ging iets mis; er is niets half geschreven. ${message}` })
  }
}

async function act(session: Session, request: IncomingMessage): Promise<Reply> {
  if (!request.headers['content-type']?.startsWith('application/json')) return plain(415, 'Alleen JSON.')
  const body = await bodyOf(request)
  if (body === null) return json(413, { error: 'Dit is te veel tekst voor één handeling.' })
  const asked = parsed(body)
  return asked ? answer(session, asked) : json(400, { error: 'Deze handeling is niet bekend.' })
}

interface Context {
  session: Session
  files: Files
  token: string
  host: string
}

/** The data that the page can request, by name. */
const DATA: ReadonlyMap<string, (session: Session) => unknown> = new Map<
  string,
  (session: Session) => unknown
>([
  ['state', viewNow],
  ['found', foundNow],
])

/** Answers a GET request. All names are known in advance, so no path ever leads to the disk. */
function get(name: string, { session, files }: Context): Reply {
  const data = DATA.get(name)
  if (data) return json(200, data(session))
  const file = files.get(name)
  return file ? { status: 200, ...file } : NOT_FOUND
}

async function replyTo(request: IncomingMessage, context: Context): Promise<Reply> {
  if (!isFromHere(request, context.host)) return plain(403, 'Deze pagina is alleen van deze computer.')
  const [, token = '', name = '', ...more] = (request.url?.split('?')[0] ?? '').split('/')
  if (!isEqual(token, context.token) || more.length > 0) return NOT_FOUND
  if (request.method === 'POST') return name === 'act' ? act(context.session, request) : NOT_FOUND
  return request.method === 'GET' ? get(name, context) : plain(405, 'Niet toegestaan.')
}

function send(response: ServerResponse, { status, type, body }: Reply): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type }).end(body)
}

const listen = (server: Server): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(0, HOST, () => done((server.address() as AddressInfo).port))
  })

/** Serves the review page to this machine only, on a free port, below a path that cannot be guessed. */
export async function serveReview(session: Session, files: Files): Promise<Reviewing> {
  const context: Context = { session, files, token: randomBytes(24).toString('base64url'), host: '' }
  const server = createServer((request, response) => {
    replyTo(request, context).then(
      (reply) => send(response, reply),
      () => response.destroy(),
    )
  })
  context.host = `${HOST}:${await listen(server)}`
  const close = async (): Promise<void> => {
    const closed = new Promise((done) => server.close(done))
    server.closeAllConnections()
    await closed
  }
  return { url: `http://${context.host}/${context.token}/`, close }
}
