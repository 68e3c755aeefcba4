import { expect, onTestFinished, test } from 'vitest'
import { type Serving, serve } from '../../src/cli/serve.ts'
import { folderWith } from '../support/folder.ts'

const SITE = {
  'index.html': '<h1>Voorpagina</h1>',
  'a/index.html': '<h1>A</h1>',
  '404.html': '<h1>Niet gevonden</h1>',
  'data.json': '{}',
  '.leeswijzer': 'x',
}

async function served(base = '/', port = 0): Promise<Serving> {
  const serving = await serve(folderWith(SITE), base, port)
  onTestFinished(serving.close)
  return serving
}

const get = (url: string): Promise<Response> => fetch(url, { redirect: 'manual' })

test('pages, files and types', async () => {
  const { url } = await served()
  expect(await (await get(`${url}a/`)).text()).toBe('<h1>A</h1>')
  expect((await get(url)).headers.get('content-type')).toBe('text/html;charset=utf-8')
  expect((await get(`${url}data.json`)).headers.get('content-type')).toBe('application/json')
})

test('what is not there is page 404', async () => {
  const { url } = await served()
  for (const path of ['nergens/', '.leeswijzer', '../package.json', '%2e%2e/package.json', '%']) {
    const response = await get(url + path)
    expect([path, response.status, await response.text()]).toEqual([path, 404, '<h1>Niet gevonden</h1>'])
  }
})

test('below a sub-path, and from the bare address to it', async () => {
  const { url } = await served('/wmo/')
  expect(url).toMatch(/\/wmo\/$/)
  expect(await (await get(`${url}a/`)).text()).toBe('<h1>A</h1>')
  const bare = await get(new URL('/', url).href)
  expect([bare.status, bare.headers.get('location')]).toEqual([302, '/wmo/'])
})

test('the next port when one is taken', async () => {
  const first = await served()
  const port = Number(new URL(first.url).port)
  const second = await served('/', port)
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port)
})

test('both addresses of localhost', async () => {
  const { url } = await served()
  expect((await get(url.replace('localhost', '127.0.0.1'))).status).toBe(200)
  expect((await get(url)).status).toBe(200)
})
