import { expect, test } from 'vitest'
import { isInView, newPage } from './browser.ts'

const HIT = '[data-search-passages] a[href*="#p"]'

test('a search finds a paragraph, and the hit opens at it', async () => {
  const { page, faults } = await newPage()
  await page.goto('zoeken/')
  await page.locator('#q').fill('mantelzorgers')
  await page.locator('#q').press('Enter')
  const hit = page.locator(HIT).first()
  await hit.waitFor()
  expect(new URL(page.url()).searchParams.get('q')).toBe('mantelzorgers')
  const address = new URL((await hit.getAttribute('href')) ?? '', page.url())
  await hit.click()
  await page.waitForURL((url) => url.pathname === address.pathname)
  const paragraph = page.locator(address.hash)
  expect(await paragraph.textContent()).toMatch(/mantelzorg/i)
  expect(await isInView(paragraph)).toBe(true)
  await page.locator('mark').first().waitFor()
  expect(faults).toEqual([])
})

test('the address of a search is the search', async () => {
  const { page } = await newPage()
  await page.goto('zoeken/?q=mantelzorgers')
  await page.locator(HIT).first().waitFor()
  expect(await page.locator('#q').inputValue()).toBe('mantelzorgers')
})

test('the title of a page of results says what was asked', async () => {
  const { page } = await newPage()
  await page.goto('zoeken/')
  const plain = await page.title()
  await page.locator('#q').fill(' gemeenten ')
  await page.locator('#q').press('Enter')
  await page.locator(HIT).first().waitFor()
  expect(await page.title()).toBe(`gemeenten · ${plain}`)
  await page.goBack()
  await expect.poll(() => page.title()).toBe(plain)
})

test('a search that finds nothing says so, and shows nothing else', async () => {
  const { page, faults } = await newPage()
  await page.goto('zoeken/?q=qwxzqwxz')
  await page.locator('[data-search-line]').filter({ hasText: /\S/ }).waitFor()
  await page.waitForFunction(
    () => document.querySelector('[data-search-results]')?.getAttribute('data-state') !== 'busy',
  )
  expect(await page.locator(HIT).count()).toBe(0)
  expect(faults).toEqual([])
})

test('the hits can be walked with the keyboard', async () => {
  const { page } = await newPage()
  await page.goto('zoeken/?q=gemeenten')
  await page.locator(HIT).first().waitFor()
  await page.locator('#q').focus()
  await page.keyboard.press('ArrowDown')
  const focused = await page.evaluate(() => document.activeElement?.closest('[data-search-results]') !== null)
  expect(focused).toBe(true)
})
