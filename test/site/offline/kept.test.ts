import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { serve } from '../../../src/cli/serve.ts'
import { filesBelow } from '../../../src/output/files-below.ts'
import { newWindow } from '../browser.ts'
import { listed } from './worker-list.ts'

const out = inject('out')
const base = new URL(inject('url')).pathname

test('it is seen how far the keeping is; then all of it is there with the network cut: files, search, way back', async () => {
  const { url, close } = await serve(out, base, 0)
  const { page } = await newWindow({ baseURL: url })
  await page.goto('offline/')
  await watchProgress(page)
  await page.getByRole('button', { name: 'Bewaar de hele site' }).click()
  await page.getByText('De hele site staat op dit apparaat').waitFor({ timeout: 60_000 })
  await expectProgress(page)
  await close()
  await page.reload()
  expect(await page.evaluate(fetchAll, digestsOf(listed(out)))).toEqual([])
  const [document] = filesBelow(out).filter((path) => /^documenten\/[^/]+\/index\.html$/.test(path))
  await page.goto(document?.replace('index.html', '') ?? '')
  const word =
    ((await page.locator('.text p[id]').first().textContent()) ?? '').match(/\p{L}{6,}/u)?.[0] ?? ''
  await page.goto(`zoeken/?q=${word}`)
  await page.locator('[data-hit] a').first().click()
  await page.locator('.text p[id]').first().waitFor()
  const missing = await page.goto('niet-hier/')
  expect(missing?.status()).toBe(404)
  await page.goto('offline/')
  await page.getByRole('button', { name: 'Verwijder van dit apparaat' }).click()
  await page.getByText('is van dit apparaat verwijderd').waitFor()
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

/** From now on takes down what the page says of how far the keeping is. */
const watchProgress = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const row = document.querySelector('[data-keep-progress]') as HTMLElement
    const note = (): unknown => row.checkVisibility() && seen.push(row.textContent)
    new MutationObserver(note).observe(row, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })

async function expectProgress(page: Page): Promise<void> {
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  expect(new Set(seen).size).toBeGreaterThan(3)
  for (const words of seen) expect(words.trim()).toMatch(/^(?:\d+(?:,\d)? MB van \d+(?:,\d)? MB)?$/)
}

const digestsOf = (files: ReturnType<typeof listed>): (readonly [string, string])[] =>
  files.map(([address, , digest]) => [address, digest])

/** In the page: the addresses that do not answer, or with other bytes than their digest says. */
async function fetchAll(files: (readonly [string, string])[]): Promise<string[]> {
  const root = new URL('..', location.href)
  const wrong = async ([address, digest]: readonly [string, string]): Promise<string[]> => {
    const got = await fetch(new URL(encodeURI(address), root)).then((response) => response.blob())
    const packed = new Uint8Array(await got.slice(0, 2).arrayBuffer()).join() === '31,139'
    const bytes = await new Response(
      packed ? got.stream().pipeThrough(new DecompressionStream('gzip')) : got,
    ).arrayBuffer()
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    const found = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
    return found.startsWith(digest) ? [] : [address]
  }
  return (await Promise.all(files.map(wrong))).flat()
}
