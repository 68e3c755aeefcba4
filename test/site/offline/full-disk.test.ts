import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { serve } from '../../../src/cli/serve.ts'
import { folderWith } from '../../support/folder.ts'
import { newWindow } from '../browser.ts'

const out = inject('out')
const worker = readFileSync(join(out, 'sw.js'), 'utf-8')

/**
 * The worker of the site in a browser that has room for so many files, or that keeps nothing at all; a
 * message gives it room again.
 */
const NO_ROOM = (room: number): string => `{
  const put = Cache.prototype.put
  let room = ${room}
  Cache.prototype.put = function (...file) {
    if (room-- > 0) return put.apply(this, file)
    return Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError'))
  }
  addEventListener('message', ({ data }) => { if (data === 'room') room = Infinity })
}
`
const NOTHING_KEPT =
  "CacheStorage.prototype.open = () => Promise.reject(new DOMException('Denied', 'SecurityError'))\n"

/** The site with another worker, on a server of its own. */
async function openWith(before: string): Promise<Page> {
  const folder = folderWith({})
  cpSync(out, folder, { recursive: true, filter: (path) => basename(path) !== 'editions' })
  writeFileSync(join(folder, 'sw.js'), before + worker)
  const { url, close } = await serve(folder, new URL(inject('url')).pathname, 0)
  onTestFinished(close)
  const { page } = await newWindow({ baseURL: url })
  await page.goto('offline/')
  return page
}

test('a full disk is named, with what is kept; the site is read on, and it can be tried again or cleared', async () => {
  const page = await openWith(NO_ROOM(30))
  await page.getByRole('button', { name: 'Bewaar de hele site' }).click()
  const line = page.locator('[data-keep-line]')
  await line.getByText('er is geen ruimte meer').waitFor({ timeout: 60_000 })
  expect(await line.textContent()).toMatch(/Van de \d+ bestanden zijn er \d{1,2} bewaard \(/)
  expect(await line.textContent()).not.toContain('De hele site staat')
  expect(await page.locator('[data-keep-progress]').isVisible()).toBe(false)
  await page.goto('documenten/')
  expect(await page.locator('h1').textContent()).toBe('Documenten')

  await page.goto('offline/')
  await page.getByText('niet de hele site').waitFor()
  await page.evaluate(() => navigator.serviceWorker.controller?.postMessage('room'))
  await page.getByRole('button', { name: 'Bewaar de hele site' }).click()
  await expect
    .poll(() => line.textContent(), { timeout: 60_000 })
    .toContain('De hele site staat op dit apparaat')
  await page.getByRole('button', { name: 'Verwijder van dit apparaat' }).click()
  await page.getByText('is van dit apparaat verwijderd').waitFor()
})

test('a browser that keeps nothing says so, and reads the site', async () => {
  const page = await openWith(NOTHING_KEPT)
  await page.getByText('Deze browser kan de site niet bewaren').waitFor()
  expect(await page.getByRole('button', { name: 'Bewaar de hele site' }).isVisible()).toBe(false)
  await page.goto('documenten/')
  expect(await page.locator('h1').textContent()).toBe('Documenten')
})
