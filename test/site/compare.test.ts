import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { newPage } from './browser.ts'
import { sitePages } from './site-pages.ts'

const { path = '' } = sitePages(inject('out')).find(({ html }) => html.includes('data-compare-choice')) ?? {}

const equal = (page: Page): Promise<number> => page.locator('.stretch-same .pair:visible').count()
const leftOut = (page: Page): Promise<number> => page.locator('.left-out:visible').count()

test('without JavaScript what is equal folds away, and comes back', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto(path)
  expect([await equal(page), (await leftOut(page)) > 0]).toEqual([0, true])
  await page.getByLabel('ook wat gelijk is').check()
  expect([(await equal(page)) > 0, await leftOut(page)]).toEqual([true, 0])
})

test('the choice stays', async () => {
  const { page, faults } = await newPage()
  await page.goto(path)
  expect(await equal(page)).toBe(0)
  await page.getByLabel('ook wat gelijk is').check()
  await page.goto('/')
  await page.goto(path)
  expect([(await equal(page)) > 0, faults]).toEqual([true, []])
})

test('a text that is here in part says so in its head, in lists and beside others', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto(path)
  const extent = (await page.locator('.compare .extent').first().textContent())?.split(': ')[1] ?? '?'
  const document = (await page.locator('.heads a').first().getAttribute('href')) ?? ''
  await page.goto(document)
  expect(await page.locator('.page-head').textContent()).toContain(extent)
  for (const list of ['/', '/documenten/', '/artikelen/', `${document.split('#')[0]}bron/`]) {
    await page.goto(list)
    expect([list, await page.locator('main .extent').allTextContents()]).toEqual([
      list,
      expect.arrayContaining([expect.stringContaining(extent)]),
    ])
  }
})
