import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { newPage, newWindow } from './browser.ts'
import { sitePages } from './site-pages.ts'

/** Over the wire, from a page where nothing was searched yet. */
const MOST_BYTES = 110_000
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf-8')
const HIT = '.find-passages [data-hit] a'

/** The longest document: it has most of everything. */
const document = sitePages(inject('out'))
  .filter(({ path }) => /^documenten\/[^/]+\/$/.test(path))
  .toSorted((a, b) => b.size - a.size)[0]?.path as string

/** Bytes of everything that comes over the wire from now on. */
async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  return () => bytes
}

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (node: unknown, options: unknown) => Promise<AxeResults> }
    }
    return (await axe.run(window.document, { resultTypes: ['violations'] })).violations
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

test('from any page a key leads to the search; its first results are light, and it can be left with a key', async () => {
  const { page, faults, loaded } = await newWindow()
  await page.addInitScript({ content: AXE })
  await page.goto(document, { waitUntil: 'networkidle' })
  expect(loaded.filter(({ url }) => url.includes('pagefind'))).toEqual([])
  const bytes = await countBytes(page)
  await page.locator('.brand').focus()
  await page.keyboard.press('/')
  await page.keyboard.insertText('eigen bijdrage')
  await page.locator(HIT).first().waitFor()
  expect(bytes()).toBeLessThan(MOST_BYTES)
  expect(await page.locator('.find-passages mark').first().textContent()).toMatch(/eigen|bijdrage/i)
  expect(await page.locator('.find-all').getAttribute('href')).toMatch(/zoeken\/\?q=eigen\+bijdrage$/)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  expect(
    await page
      .locator(HIT)
      .first()
      .evaluate((link) => link === window.document.activeElement),
  ).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator('.find-panel').isVisible()).toBe(false)
  expect(await page.evaluate(() => window.document.activeElement?.className)).toBe('brand')
  expect(faults).toEqual([])
})

test('on a phone Tab goes past the search; it opens at the first letter, and Escape leaves the focus in the field', async () => {
  const { page, faults } = await newPage({ viewport: { width: 390, height: 844 } })
  await page.goto('', { waitUntil: 'networkidle' })
  const isInField = (): Promise<boolean> =>
    page.locator('form.find input').evaluate((field) => field === window.document.activeElement)
  const close = page.locator('.find-close')
  for (let stops = 0; stops < 12 && !(await isInField()); stops++) await page.keyboard.press('Tab')
  await close.waitFor({ state: 'attached' })
  expect(await close.isVisible()).toBe(false)
  await page.keyboard.insertText('zorg')
  await close.waitFor()
  await page.keyboard.press('Escape')
  expect([await close.isVisible(), await isInField()]).toEqual([false, true])
  for (let stops = 0; stops < 3; stops++) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => window.document.activeElement?.closest('form.find') === null)).toBe(true)
  expect(faults).toEqual([])
})

test('on a phone the search fills the screen, and the page is there again when it is closed', async () => {
  const { page, faults } = await newPage({ viewport: { width: 390, height: 844 } })
  await page.addInitScript({ content: AXE })
  await page.goto('')
  await page.locator('form.find input').click()
  await page.locator('.find-close').waitFor()
  await page.keyboard.insertText('mantelzoger')
  await page.locator(HIT).first().waitFor()
  expect(await page.locator('.search-notes').textContent()).toContain('Bedoelde u')
  const box = await page.locator('form.find').boundingBox()
  expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 390, 844])
  expect(await violations(page)).toEqual([])
  await page.locator('.find-close').click()
  expect(await page.locator('main').evaluate((main) => main.hasAttribute('inert'))).toBe(false)
  expect(faults).toEqual([])
})

test('a document is searched by itself: its hits are listed and marked, a key goes from one to the next, a key clears', async () => {
  const { page, faults } = await newPage()
  await page.goto(document)
  await page.locator('#in-document').focus()
  await page.keyboard.insertText('zorg')
  await page.locator('[data-found-hit]').first().waitFor()
  expect(await page.locator('mark[data-asked]').count()).toBeGreaterThan(1)
  await page.keyboard.press('Enter')
  const first = await page.locator('[data-found]').getAttribute('id')
  await page.keyboard.press('Enter')
  expect(await page.locator('[data-found]').getAttribute('id')).not.toBe(first)
  await page.keyboard.press('Escape')
  expect(await page.locator('mark[data-asked]').count()).toBe(0)
  expect(faults).toEqual([])
})

test('a paragraph shows what is like it elsewhere', async () => {
  const { page, faults } = await newPage()
  await page.goto(document)
  const control = page.locator('button.related').first()
  await control.focus()
  await page.keyboard.press('Enter')
  const link = page.locator('dialog.verwant li a').first()
  const address = new URL((await link.getAttribute('href')) ?? '', page.url())
  await link.click()
  await page.waitForURL((url) => url.hash === address.hash)
  expect(await page.locator(address.hash).count()).toBe(1)
  expect(faults).toEqual([])
})

test('an address that leads nowhere is searched by its words', async () => {
  const { page } = await newPage()
  await page.goto('documenten/eigen-bijdrage.html')
  await page.locator(HIT).first().waitFor()
  expect(await page.locator('form.find input').inputValue()).toBe('eigen bijdrage')
})
