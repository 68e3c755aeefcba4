import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { newPage } from './browser.ts'
import { sitePages } from './site-pages.ts'

const PHONE = { width: 390, height: 844 }
const pages = sitePages(inject('out'))
const most = (sign: string, at: RegExp): string =>
  pages
    .filter(({ path }) => at.test(path))
    .reduce((best, page) => (page.html.split(sign).length > best.html.split(sign).length ? page : best)).path

const table = most('<i></i>', /^tabellen\/[^/]+\.[^/]+\/$/)
const text = most('class="nb"', /^documenten\/[^/]+\/$/)

/** The label with most break points, as the page shows it. */
const longest = (page: Page): Promise<{ label: string; index: number }> =>
  page.locator('[data-table] .naam').evaluateAll((nodes) => {
    const counts = nodes.map((node) => node.querySelectorAll('i').length)
    const index = counts.indexOf(Math.max(...counts))
    return { label: nodes[index]?.textContent ?? '', index }
  })

test('a label of a table breaks with a hyphen, and is copied without it', async () => {
  const { page } = await newPage({ viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(table)
  const { label, index } = await longest(page)
  const cell = page.locator('[data-table] .naam').nth(index)
  expect(label).toMatch(/\p{L}{9}/u)
  expect(label).not.toMatch(/\u00ad/)
  const heights = await cell.evaluate((node) => {
    const narrow = node.closest('th') as HTMLElement
    narrow.style.minInlineSize = '0'
    narrow.style.maxInlineSize = '4rem'
    return [node.getClientRects().length, (node.querySelector('i') as Element).getClientRects().length]
  })
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(1)
  expect(heights[0]).toBeGreaterThan(1)
  await cell.evaluate((node) => getSelection()?.selectAllChildren(node))
  await page.keyboard.press('Control+C')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n')[0]?.trim()).toBe(label)
})

test('a screen reader is given the whole label, and data have it as it is', async () => {
  const { page } = await newPage({ viewport: PHONE })
  await page.goto(table)
  const { label, index } = await longest(page)
  const row = page.locator('[data-table] tbody tr').nth(index)
  expect(await row.getByRole('rowheader').ariaSnapshot()).toContain(label)
  const id = table.split('/')[1] as string
  for (const kind of ['json', 'csv']) {
    const data = readFileSync(join(inject('out'), 'data/v1/tables', `${id}.${kind}`), 'utf-8')
    expect(data).toContain(label)
    expect(data).not.toMatch(/\u00ad/)
  }
})

test.each([320, 390, 1280])('a number stays with what it counts or names at %i pixels', async (width) => {
  const { page } = await newPage({ viewport: { width, height: 844 } })
  await page.goto(text)
  const broken = await page
    .locator('.text .nb')
    .evaluateAll(
      (nodes) =>
        nodes.filter((node) => new Set([...node.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
          .length,
    )
  expect([(await page.locator('.text .nb').count()) > 20, broken]).toEqual([true, 0])
})
