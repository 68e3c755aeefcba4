import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pageFiles } from '../../../src/cli/review/page-files.ts'
import { serveReview } from '../../../src/cli/review/server.ts'
import { openSession } from '../../../src/cli/review/session.ts'
import { folderWith, GOOD_SEEDS } from '../../support/folder.ts'
import { runCommand } from '../../support/run-command.ts'

const FILES = new Map([['', { type: 'text/html; charset=utf-8', body: '<p>Pagina</p>' }]])
const ACT = {
  act: { do: 'rule', rows: [3, 3], as: 'paragraph', reason: 'Gewone tekst.' },
  preview: false,
}

async function started() {
  const seeds = folderWith(GOOD_SEEDS)
  const session = openSession({ seeds, content: folderWith({}) }, 'brief')
  const { url, close } = await serveReview(session, FILES)
  onTestFinished(close)
  const yaml = (): string => readFileSync(join(seeds, 'brief/seed.yaml'), 'utf-8')
  return { url: new URL(url), yaml }
}

interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** A request with any headers at all, which `fetch` would not send. */
function send(url: URL, path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  return new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>(
    (done, failed) => {
      const asked = request({ host: url.hostname, port: url.port, path, method, headers }, (response) => {
        let text = ''
        response.on('data', (part) => {
          text += part
        })
        response.on('end', () => done({ status: response.statusCode ?? 0, text, headers: response.headers }))
      })
      asked.on('error', failed)
      asked.end(body)
    },
  )
}

const post = (url: URL, headers: Record<string, string> = {}, body = JSON.stringify(ACT)) =>
  send(url, `${url.pathname}act`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url.origin, ...headers },
    body,
  })

test('this machine, a free port, a name that cannot be guessed, strict headers', async () => {
  const { url } = await started()
  expect(url.hostname).toBe('127.0.0.1')
  expect(url.pathname).toMatch(/^\/[\w-]{32}\/$/)
  const { status, text, headers } = await send(url, url.pathname)
  expect([status, text]).toEqual([200, '<p>Pagina</p>'])
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['access-control-allow-origin']).toBeUndefined()
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['cache-control']).toBe('no-store')
})

test('the page itself may write', async () => {
  const { url, yaml } = await started()
  const { status, text } = await post(url)
  expect([status, JSON.parse(text).says]).toEqual([200, 'Vastgelegd in seed.yaml: alinea.'])
  expect(yaml()).toContain('as: paragraph')
})

test.each<[string, Record<string, string>]>([
  ['another name for this machine', { Host: 'evil.example:80' }],
  ['localhost', { Host: 'localhost' }],
  ['another site', { Origin: 'https://evil.example' }],
  ['no origin', { Origin: 'null' }],
  ['another port of this machine', { Origin: 'http://127.0.0.1:1' }],
  ['a form of another site', { 'Sec-Fetch-Site': 'cross-site' }],
])('refused: %s', async (_, headers) => {
  const { url, yaml } = await started()
  const before = yaml()
  expect((await post(url, headers)).status).toBe(403)
  expect((await send(url, `${url.pathname}state`, { headers })).status).toBe(403)
  expect(yaml()).toBe(before)
})

test('refused: no token, another token, paths that lead elsewhere, other methods and forms', async () => {
  const { url, yaml } = await started()
  const before = yaml()
  const token = url.pathname
  const paths = [
    '/',
    '/state',
    `/${'a'.repeat(32)}/`,
    `/${'a'.repeat(32)}/state`,
    token.slice(0, -1).slice(0, -1),
  ]
  const outside = [
    '../package.json',
    '..%2fpackage.json',
    '%2e%2e/x',
    'seed.yaml',
    'a/b',
    '/etc/passwd',
    '__proto__',
  ]
  for (const path of [...paths, ...outside.map((each) => token + each)])
    expect([path, (await send(url, path)).status]).toEqual([path, 404])
  expect((await send(url, token, { method: 'PUT', headers: { Origin: url.origin } })).status).toBe(405)
  expect((await post(url, { 'Content-Type': 'text/plain' })).status).toBe(415)
  expect((await post(url, {}, '{"act":{"do":"rule","rows":[1,1]}}')).status).toBe(400)
  expect((await post(url, {}, '{"act":{"do":"write","file":"/x"}}')).status).toBe(400)
  expect((await post(url, {}, 'nothing')).status).toBe(400)
  expect((await post(url, {}, 'x'.repeat(300_000))).status).toBe(413)
  expect((await send(url, `${token}act`, { method: 'POST', body: JSON.stringify(ACT) })).status).toBe(403)
  expect(yaml()).toBe(before)
})

test('what cannot be done is told', async () => {
  const { url } = await started()
  const { status, text } = await post(url, {}, JSON.stringify({ act: { ...ACT.act, rows: [2, 2] } }))
  expect([status, JSON.parse(text)]).toEqual([422, { error: 'In deze regels staan geen woorden.' }])
})

test('the page has one script and one sheet, and nothing inline', async () => {
  const files = await pageFiles()
  const { body = '' } = files.get('') ?? {}
  expect(body).not.toMatch(/<style|style=|onclick|<script>/)
  expect(files.get('review.js')?.body).not.toContain('from"zod"')
  expect(files.get('review.css')?.body).not.toContain('@import')
})

test('a paper that is not there', () => {
  const env = { SEEDS: folderWith(GOOD_SEEDS), CONTENT: folderWith({}) }
  const { code, stderr } = runCommand(['review', '../brief'], env)
  expect([code, stderr]).toEqual([1, '\nThere is no seed ../brief. There are:\n  brief\n'])
})
