import type { Locator, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { newPage } from './browser.ts'
import { sitePages } from './site-pages.ts'

const documents = sitePages(inject('out')).filter(({ path }) => /^documenten\/[^/]+\/$/.test(path))
const linksIn = (html: string): number => html.split(/ href="\/(?:actoren|begrippen)\//).length
/** The document with most links has every kind of them. */
const [richest] = documents.toSorted((a, b) => linksIn(b.html) - linksIn(a.html))

const NAMES = '.text p[id] > a[href*="/actoren/"]'
const TERM = '.text [id^="p"] > a[href*="/begrippen/"]'
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

const inCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('.card') !== null)

/** The count with most links in its list: passing it by Tab would take as many stops. */
async function longestCount(page: Page): Promise<Locator> {
  const counts = page.locator('.text a.in')
  const numbers = await counts.evaluateAll((nodes) => nodes.map((node) => Number(node.dataset.count ?? 1)))
  return counts.nth(numbers.indexOf(Math.max(...numbers)))
}

test('a card that opens by Tab puts no stop in the way: the next Tab goes on in the text', async () => {
  const { page, faults } = await newPage()
  await page.goto(richest?.path ?? '')
  await page.keyboard.press('Tab')
  const count = await longestCount(page)
  await count.focus()
  await page.locator(CARD).waitFor()
  expect(await page.locator(`${CARD} a`).count()).toBeGreaterThan(1)
  await page.keyboard.press('Tab')
  expect([await inCard(page), await isShown(page)]).toEqual([false, false])
  await page.keyboard.press('Shift+Tab')
  expect(await count.evaluate((link) => link === document.activeElement)).toBe(true)
  expect(faults).toEqual([])
})

test('Enter on a count goes into its card, Tab through it, and Escape back', async () => {
  const { page, faults } = await newPage()
  await page.goto(richest?.path ?? '')
  await page.keyboard.press('Tab')
  const count = await longestCount(page)
  await count.focus()
  await page.locator(CARD).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => inCard(page)).toBe(true)
  await page.keyboard.press('Tab')
  expect(await inCard(page)).toBe(true)
  await page.keyboard.press('Escape')
  expect([await isShown(page), await count.evaluate((link) => link === document.activeElement)]).toEqual([
    false,
    true,
  ])
  await count.press('Enter')
  await expect.poll(() => inCard(page)).toBe(true)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  expect(await inCard(page)).toBe(false)
  expect(faults).toEqual([])
})

test('under a finger a sign shows its name', async () => {
  const { page } = await newPage({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  await page.goto(richest?.path ?? '')
  const touch = await page.context().newCDPSession(page)
  for (const [sign, name] of [
    ['p[id] > .cite', /^Citeer alinea \d/],
    ['p[id] > .related', /^Meer zoals alinea \d/],
    ['.text a.in', /(?:ding hoort|dingen horen) hierbij$/],
  ] as const) {
    const element = page.locator(sign).first()
    await element.waitFor({ state: 'attached' })
    await element.scrollIntoViewIfNeeded()
    await page.waitForTimeout(100)
    const { x = 0, y = 0, width = 0, height = 0 } = (await element.boundingBox()) ?? {}
    const point = { x: x + width / 2, y: y + height / 2 }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
    await page.locator('.tip').waitFor()
    expect(await page.locator('.tip').textContent()).toMatch(name)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
    await page.locator('.tip').waitFor({ state: 'detached' })
  }
  await page.locator('.text a.in').first().tap()
  await page.locator(CARD).waitFor()
  expect(await page.locator(`${CARD} .card-kind`).first().textContent()).toMatch(/hierbij$/)
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
  const link = page.locator(NAMES).first()
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

/** The name of an element as a browser gives it to a screen reader. */
async function heard(page: Page, selector: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false })
  return nodes[0]?.name?.value
}

test.each([true, false])('a number and a count are heard with what they count (scripts: %s)', async (on) => {
  const { page } = await newPage({ javaScriptEnabled: on })
  await page.goto(richest?.path ?? '')
  expect(await heard(page, 'p[id] > a.num')).toMatch(/^Alinea \d+$/)
  expect(await heard(page, '.text .in:not([data-count], .anders)')).toBe('1 ding hoort hierbij')
  expect(await heard(page, '.text .in[data-count]')).toMatch(/^\d+ dingen horen hierbij$/)
})
