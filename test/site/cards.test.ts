import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { newPage } from './browser.ts'
import { sitePages } from './site-pages.ts'

const documents = sitePages(inject('out')).filter(({ path }) => /^documenten\/[^/]+\/$/.test(path))
/** The document with most links has every kind of them. */
const [richest] = documents.toSorted(
  (a, b) => b.html.split('class="l-').length - a.html.split('class="l-').length,
)

const TERM = '.text a.l-term'
const CARD = '.card'
const isShown = (page: Page): Promise<boolean> => page.locator(CARD).isVisible()

test('a card opens beside a link on hover, stays while the pointer is in it, and closes after', async () => {
  const { page, faults } = await newPage()
  await page.goto(richest?.path ?? '')
  await page.locator(TERM).first().hover()
  await page.locator(CARD).waitFor()
  expect(await page.locator(`${CARD} .card-title`).textContent()).not.toBe('')
  await page.locator(CARD).hover()
  await page.waitForTimeout(400)
  expect(await isShown(page)).toBe(true)
  await page.mouse.move(2, 2)
  await page.locator(CARD).waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

test('a card opens by keyboard, Tab goes into it, and Escape closes it', async () => {
  const { page, faults } = await newPage()
  await page.goto(richest?.path ?? '')
  const count = page.locator('.text a.in').first()
  await page.keyboard.press('Tab')
  await count.focus()
  await page.locator(CARD).waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true)
  await page.keyboard.press('Escape')
  expect([await isShown(page), await count.evaluate((link) => link === document.activeElement)]).toEqual([
    false,
    true,
  ])
  expect(faults).toEqual([])
})

test('a marker has a card where its note does not stand beside the text, until the note is opened', async () => {
  const { page } = await newPage({ viewport: { width: 1000, height: 800 } })
  await page.goto(richest?.path ?? '')
  const marker = page.locator('.text a[role="doc-noteref"]').first()
  await marker.hover()
  await page.locator(CARD).waitFor()
  expect(await page.locator(CARD).textContent()).not.toBe('')
  await marker.click()
  expect(await isShown(page)).toBe(false)
  await page.setViewportSize({ width: 1400, height: 800 })
  await page.mouse.move(2, 2)
  await marker.hover()
  await page.waitForTimeout(400)
  expect(await isShown(page)).toBe(false)
})

test('by touch the first tap opens the card, the second follows the link', async () => {
  const { page } = await newPage({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  await page.goto(richest?.path ?? '')
  const link = page.locator('.text a[class^="l-"]:not(.ext)').first()
  await link.tap()
  await page.locator(CARD).waitFor()
  const here = page.url()
  const there = await link.evaluate((node) => (node as HTMLAnchorElement).href)
  await link.tap()
  await page.waitForURL(there)
  expect(here).not.toBe(there)
})

test('without JavaScript a count leads to the list of what belongs to its paragraph', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto(richest?.path ?? '')
  const count = page.locator('.text a.in').first()
  const target = (await count.getAttribute('href')) ?? ''
  await count.click()
  expect(await page.locator(`${target} a`).count()).toBeGreaterThan(1)
})
