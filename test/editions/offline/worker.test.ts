import { createHash } from 'node:crypto'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import type { Edition, ListedFile, SitePart } from '../../../src/editions/worker/edition.ts'
import { packList } from '../../../src/editions/worker/packed-list.ts'

/** The server, a cache and the world of a service worker, as far as the worker uses them. */
const server = new Map<string, string>()
const asked: string[] = []
const scope = 'https://voorbeeld.example/raad/'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
const fileOf = (address: string, text: string): ListedFile => [address, text.length, digest(text)]

class FakeCache {
  readonly files = new Map<string, Response>()
  room = Number.POSITIVE_INFINITY
  match = async (url: string): Promise<Response | undefined> => this.files.get(url)?.clone()
  keys = async (): Promise<{ url: string }[]> => [...this.files.keys()].map((url) => ({ url }))
  put = async (url: string, response: Response): Promise<void> => {
    if (this.files.size >= this.room) throw new DOMException('Quota exceeded.', 'QuotaExceededError')
    this.files.set(url, response)
  }
}

const common = [fileOf('index.html', 'thuis'), fileOf('404.html', 'niet hier')]
const year = [fileOf('documenten/brief/', 'de brief')]
const partOf = (key: string, documents: string[], files: ListedFile[]): SitePart => ({
  key,
  documents,
  files: files.length,
  bytes: files.reduce((sum, [, size]) => sum + size, 0),
  digest: digest(packList(files)),
})
const edition: Edition = {
  version: 'een',
  parts: [partOf('site', [], common), partOf('2031', ['brief'], year)],
}

let store: FakeCache
const cache = (): Cache => store as unknown as Cache

vi.stubGlobal('__EDITION__', edition)
vi.stubGlobal('registration', { scope, waiting: null, update: async () => {} })
vi.stubGlobal('caches', { open: async () => store, keys: async () => [], delete: async () => true })
vi.stubGlobal('fetch', async (address: string | { url: string }) => {
  const url = typeof address === 'string' ? address : address.url
  asked.push(url.slice(scope.length))
  const text = server.get(url.slice(scope.length))
  if (text === undefined) throw new TypeError('Failed to fetch')
  return new Response(text, { headers: { 'Content-Type': 'text/html' } })
})
afterAll(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const load = async () => ({
  ...(await import('../../../src/editions/worker/fill.ts')),
  ...(await import('../../../src/editions/worker/lists.ts')),
  ...(await import('../../../src/editions/worker/answer-request.ts')),
  ...(await import('../../../src/editions/worker/requests.ts')),
})
let worker: Awaited<ReturnType<typeof load>>

beforeEach(async () => {
  store = new FakeCache()
  asked.length = 0
  server.clear()
  server.set('offline/lijst/site.json', packList(common))
  server.set('offline/lijst/2031.json', packList(year))
  for (const [address, text] of [
    ['index.html', 'thuis'],
    ['404.html', 'niet hier'],
    ['documenten/brief/', 'de brief'],
  ] as const)
    server.set(address, text)
  vi.resetModules()
  worker = await load()
})

const kept = (): string[] => [...store.files.keys()].map((url) => url.slice(scope.length))

test('files are kept that have the bytes of this version, and how far it is is told', async () => {
  const told: number[] = []
  await worker.fill(cache(), { files: common, progress: (bytes) => told.push(bytes) })
  expect(kept().sort()).toEqual(['404.html', 'index.html'])
  expect(told.at(-1)).toBe(14)
})

test('a file with other bytes is asked for once more, and then refused as changed', async () => {
  server.set('index.html', 'iets anders')
  await expect(worker.fill(cache(), { files: common.slice(0, 1) })).rejects.toBeInstanceOf(
    worker.ChangedError,
  )
  expect(asked).toEqual(['index.html', 'index.html'])
  expect(kept()).toEqual([])
})

test('what an earlier version has with the same bytes is taken over, and not fetched', async () => {
  const earlier = new FakeCache()
  await earlier.put(`${scope}index.html`, new Response('thuis', { headers: { 'x-digest': digest('thuis') } }))
  await worker.fill(cache(), { files: common, earlier: earlier as unknown as Cache })
  expect(asked).toEqual(['404.html'])
})

test('a file belongs to the part of its text, or to the rest of the site; its list is fetched once', async () => {
  expect(
    ['documenten/brief/', 'documenten/ander/', 'index.html'].map((each) => worker.partOf(each).key),
  ).toEqual(['2031', 'site', 'site'])
  const files = await worker.filesAt(cache(), ['documenten/brief/', 'index.html', 'nergens.html'])
  expect(files.map(([address]) => address)).toEqual(['documenten/brief/', 'index.html'])
  await worker.filesAt(cache(), ['404.html'])
  expect(asked).toEqual(['offline/lijst/2031.json', 'offline/lijst/site.json'])
})

test.each([
  ['GET', `${scope}documenten/brief/?q=x`, 'documenten/brief/'],
  ['GET', `${scope}documenten/brief/index.html`, 'documenten/brief/'],
  ['GET', scope, ''],
  ['GET', `${scope}editions/leeswijzer.zip`, null],
  ['GET', `${scope}offline/lijst/site.json`, null],
  ['GET', 'https://voorbeeld.example/elders/', null],
  ['POST', scope, null],
])('%s %s is answered here as %s', (method, url, address) => {
  expect(worker.addressBelow({ method, url })).toBe(address)
})

async function answered(address: string, mode: string): Promise<[number, string]> {
  const waiting: Promise<unknown>[] = []
  const event = {
    request: { url: scope + address, mode },
    waitUntil: (work: Promise<unknown>) => waiting.push(work),
  }
  const response = await worker.answer(event as never, address)
  await Promise.all(waiting)
  return [response.status, await response.text()]
}

test('what was read is there without a network; what was not says so, to a reader', async () => {
  expect(await answered('documenten/brief/', 'navigate')).toEqual([200, 'de brief'])
  server.clear()
  expect(await answered('documenten/brief/', 'navigate')).toEqual([200, 'de brief'])
  const [status, page] = await answered('documenten/ander/', 'navigate')
  expect([status, page]).toEqual([503, expect.stringContaining('Deze pagina is niet bewaard')])
  await expect(answered('_astro/a.js', 'cors')).rejects.toThrow('Failed to fetch')
})

test('a part that is kept comes from there, and what it has not is not found', async () => {
  const told: unknown[] = []
  await worker.respond({ ask: 'keep' }, (answer) => told.push(answer))
  expect(told.at(-1)).toMatchObject({ answer: 'done' })
  server.set('documenten/brief/', 'een nieuwere brief')
  expect(await answered('documenten/brief/', 'navigate')).toEqual([200, 'de brief'])
  expect(await answered('documenten/ander/', 'navigate')).toEqual([404, 'niet hier'])
})

test('keeping that fails says why: another version, no room, no network', async () => {
  const reasonOf = async (): Promise<unknown> => {
    const told: { reason?: string }[] = []
    await worker.respond({ ask: 'keep' }, (answer) => told.push(answer as { reason?: string }))
    return told.at(-1)?.reason
  }
  server.set('404.html', 'iets anders')
  expect(await reasonOf()).toBe('changed')
  server.delete('404.html')
  expect(await reasonOf()).toBe('network')
  store.room = store.files.size
  server.set('404.html', 'niet hier')
  expect(await reasonOf()).toBe('full')
})
