import { expect, test } from 'vitest'
import { bundleScript } from '../../../src/editions/files/bundle.ts'
import { toBytes, toText } from '../../../src/editions/files/site-files.ts'
import {
  listed,
  listedFile,
  type PartTexts,
  withEdition,
  workerScript,
} from '../../../src/editions/worker/service-worker.ts'
import { newWindow } from '../browser.ts'
import { serveFiles } from './changing-site.ts'

const script = await workerScript()
const newer = await bundleScript('page/newer.ts')

/** A small site of which every file says its version. */
function version(name: string, texts: readonly PartTexts[] = []): Record<string, string> {
  const page = (title: string): string =>
    `<!doctype html><html lang="nl"><title>${title} ${name}</title><p id="versie">${name}</p><script src="/newer.js"></script></html>`
  const files = {
    'index.html': page('Begin'),
    'een/index.html': page('Een'),
    'twee/index.html': page('Twee'),
    '404.html': page('Niet'),
    'documenten/oud/index.html': page('Oud'),
    'documenten/ouder/index.html': page('Ouder'),
    'documenten/nieuw/index.html': page('Nieuw'),
    'zelfde.txt': 'altijd',
    'newer.js': newer,
  }
  const { edition, lists } = listed(
    Object.entries(files).map(([path, text]) => listedFile(path, toBytes(text))),
    texts,
  )
  const written = Object.fromEntries([...lists].map(([path, bytes]) => [path, toText(bytes)]))
  return { ...files, ...written, 'sw.js': withEdition(script, edition) }
}

type Asking = (asked: string | object) => Promise<string>

/** In the page: asks the worker, and gives what it answers at last. */
const ask: Asking = async (asked) => {
  await navigator.serviceWorker.register('/sw.js')
  const { active } = await navigator.serviceWorker.ready
  const { port1, port2 } = new MessageChannel()
  active?.postMessage(typeof asked === 'string' ? { ask: asked } : asked, [port2])
  return new Promise((done) => {
    port1.onmessage = ({ data }) => {
      if (data.answer !== 'progress') done(data.answer)
    }
  })
}

test('a newer version comes whole or not at all, and only when the reader wants it', async () => {
  const site = await serveFiles(version('A'))
  const { page } = await newWindow({ baseURL: site.url })
  const shown = async (path: string): Promise<string | null> => {
    await page.goto(path)
    return page.locator('#versie').textContent()
  }
  const update = (): Promise<boolean> =>
    page.evaluate(() =>
      navigator.serviceWorker.ready
        .then((registration) => registration.update())
        .then(
          () => true,
          () => false,
        ),
    )
  await page.goto('')
  expect(await page.evaluate(ask, 'keep')).toBe('done')

  // One file of the newer version is missing: there is no newer version.
  const { 'twee/index.html': _, ...incomplete } = version('B')
  site.files = incomplete
  await update()
  await page.waitForTimeout(1000)
  expect([await shown('een/'), await shown('twee/')]).toEqual(['A', 'A'])
  expect(await page.locator('[data-newer]').count()).toBe(0)

  // The whole of it is there: the reader is told, and still reads the one that was kept.
  site.files = version('C')
  await update()
  await page.locator('[data-newer] button').waitFor()
  expect([await shown('een/'), await shown('twee/')]).toEqual(['A', 'A'])
  await page.locator('[data-newer] button').click()
  await page.getByText('C', { exact: true }).waitFor()
  await site.close()
  expect([await shown('een/'), await shown('twee/'), await shown('')]).toEqual(['C', 'C', 'C'])
})

test('who opens a page while a newer version is being made ready is told there', async () => {
  const site = await serveFiles(version('A'))
  const { page } = await newWindow({ baseURL: site.url })
  await page.goto('')
  expect(await page.evaluate(ask, 'keep')).toBe('done')
  const { promise, resolve } = Promise.withResolvers<void>()
  site.files = version('B')
  site.held = { 'twee/index.html': promise }
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()))
  await page.goto('een/')
  await page.waitForFunction(() =>
    navigator.serviceWorker.ready.then(({ installing }) => installing !== null),
  )
  resolve()
  await page.locator('[data-newer] button').waitFor()
  await site.close()
})

test('without the button, what was read is kept, and what was not is said to be not there', async () => {
  const site = await serveFiles(version('A'))
  const { page } = await newWindow({ baseURL: site.url })
  await page.goto('')
  await page.evaluate(ask, 'state')
  await page.goto('een/')
  await expect.poll(() => page.evaluate(() => caches.match('/een/').then(Boolean))).toBe(true)
  await site.close()
  await page.goto('een/')
  expect(await page.title()).toBe('Een A')
  await page.goto('twee/')
  expect(await page.locator('h1').textContent()).toBe('Deze pagina is niet bewaard')
})

test('a reader keeps the years that were chosen, also of a newer version; others need the network', async () => {
  const years = [
    { key: '2024', label: '2024', documents: ['nieuw'] },
    { key: '1999', label: '1999', documents: ['oud', 'ouder'] },
  ]
  const site = await serveFiles(version('A', years))
  const { page } = await newWindow({ baseURL: site.url })
  const shown = async (path: string): Promise<string | null> => {
    await page.goto(path)
    return page.locator('#versie, h1').textContent()
  }
  await page.goto('')
  expect(await page.evaluate(ask, { ask: 'keep', keys: ['2024'] })).toBe('done')
  site.files = version('B', years)
  expect(await shown('documenten/oud/')).toBe('B')
  // Last a page that is kept: it says B only once the newer version is in use.
  expect([await shown('een/'), await shown('documenten/nieuw/')]).toEqual(['A', 'A'])
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()))
  await page.locator('[data-newer] button').click()
  await page.getByText('B', { exact: true }).waitFor()
  await site.close()
  expect([await shown('een/'), await shown('documenten/nieuw/')]).toEqual(['B', 'B'])
  expect(await shown('documenten/ouder/')).toBe('Deze pagina is niet bewaard')
})
