import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { isInView, newPage } from './browser.ts'
import { sitePages } from './site-pages.ts'

/** The largest page of a table: it has rows to fold, sums and years. */
const pages = sitePages(inject('out'))
const tables = pages.filter(({ html }) => html.includes('data-table'))
const { path = '' } = tables.toSorted((a, b) => b.size - a.size)[0] ?? {}

const shownRows = (page: Page): Promise<number> =>
  page.locator('[data-table] tr[data-level]:not([hidden])').count()
const folded = (page: Page): string | null => new URL(page.url()).searchParams.get('dicht')

test('rows fold by the keyboard, and the address knows it', async () => {
  const { page, faults } = await newPage()
  await page.goto(path)
  const all = await shownRows(page)
  await page.locator('button.vouw').first().focus()
  await page.keyboard.press('ArrowLeft')
  const some = await shownRows(page)
  expect(some).toBeLessThan(all)
  await page.reload()
  expect([await shownRows(page), folded(page)?.split('.').length]).toEqual([some, 1])
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('[data-table] tr[data-level][hidden]').first().isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
  await page.locator('[data-fold="in"]').click()
  expect(await shownRows(page)).toBe(await page.locator('tr[data-level="0"]').count())
  await page.locator('[data-fold="uit"]').click()
  expect([await shownRows(page), folded(page), faults]).toEqual([all, null, []])
})

test('a link to a cell of a folded row opens the rows above it', async () => {
  const { page } = await newPage()
  await page.goto(path)
  const id = (await page.locator('tr[data-level="2"] td[id]').last().getAttribute('id')) ?? ''
  await page.locator('[data-fold="in"]').click()
  await page.evaluate((anchor) => {
    location.hash = anchor
  }, id)
  const cell = page.locator(`[id="${id}"]`)
  await cell.waitFor()
  expect(await isInView(cell)).toBe(true)
})

test('a mark opens its calculation, and the focus comes back to it', async () => {
  const { page } = await newPage()
  await page.goto(path)
  await page.locator('a.som').first().focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('.tabel-kaart').textContent()).toContain('Samen, en in de tabel')
  await page.keyboard.press('Escape')
  expect(await page.locator('.tabel-kaart').isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('som')
})

test('without JavaScript all rows are there, a view can be chosen, and a mark leads to its calculation', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto(path)
  expect(await page.locator('tr[data-level]:visible').count()).toBe(
    await page.locator('tr[data-level]').count(),
  )
  expect(await page.locator('button.vouw:visible').count()).toBe(0)
  await page.locator('input[value="groei"]').check()
  expect(await page.locator('td > i.groei').first().isVisible()).toBe(true)
  await page.locator('a.som').first().click()
  await page.locator(new URL(page.url()).hash.replaceAll('.', '\\.')).waitFor()
})

test('a cell is cited by its table, its row and its column', async () => {
  const { page } = await newPage()
  await page.goto(path)
  const cell = page.locator('tr[data-level] td[id]').first()
  const [row, column] = [
    await page.locator('tr[data-level] .naam').first().textContent(),
    (await cell.getAttribute('id'))?.split('.').at(-1),
  ]
  await cell.hover()
  await cell.locator('button.cite').click()
  await page.locator('dialog.citeer[open]').waitFor()
  expect(await page.locator('dialog.citeer [data-place]').textContent()).toMatch(
    new RegExp(`^Tabel \\S+, rij ${row}, ${column}$`),
  )
})

test('a box with a table is a stop of the keyboard only while there is something to scroll', async () => {
  const { page, faults } = await newPage({ viewport: { width: 320, height: 700 } })
  await page.goto(path)
  const box = page.locator('[data-table] .table-scroll')
  const overflow = (): Promise<boolean> =>
    box.evaluate(
      (node) => node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1,
    )
  expect([await overflow(), await box.getAttribute('tabindex'), await box.getAttribute('role')]).toEqual([
    true,
    '0',
    'region',
  ])
  expect(await box.getAttribute('aria-label')).toMatch(/\w/)
  await page.keyboard.press('Tab')
  await box.focus()
  expect(await box.evaluate((node) => getComputedStyle(node).outlineStyle)).not.toBe('none')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => box.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0)
  await page.locator('main').focus()
  await page.setViewportSize({ width: 1600, height: 900 })
  await box.evaluate((node) => {
    for (const row of node.querySelectorAll<HTMLElement>('tbody tr:nth-child(n + 3)')) row.hidden = true
  })
  await expect.poll(() => box.getAttribute('tabindex')).toBe(null)
  expect(await overflow()).toBe(false)
  expect(faults).toEqual([])
})

test('the title of a table says of which text it is: many texts have one of the same name', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto(path)
  const source = (await page.locator('.facts dd a').first().textContent()) ?? ''
  expect(source).not.toBe('')
  expect(await page.title()).toContain(source)
})

test('of a table the years and the first column are heads, with their unit', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto(path)
  const heads = await page
    .locator('[data-table] thead > tr > *')
    .evaluateAll((nodes) => nodes.every((node) => node.matches('th[scope="col"]')))
  const firsts = await page
    .locator('[data-table] tbody > tr > :first-child')
    .evaluateAll((nodes) => nodes.every((node) => node.matches('th[scope="row"]')))
  expect([heads, firsts]).toEqual([true, true])
  expect(await page.locator('[data-table] thead th').first().textContent()).toMatch(/€|Onderdeel/)
})

test('the table of mentions by year fits a phone, with its longest remark', async () => {
  const [{ path = '' } = {}] = pages.filter(({ html }) => /class="[^"]*years/.test(html))
  const { page } = await newPage({ viewport: { width: 360, height: 780 } })
  await page.goto(path)
  const row = page.locator('.years tbody tr').last()
  await row
    .locator('td')
    .last()
    .evaluate((cell) => {
      cell.textContent = '12, waarvan 11 onvolledig'
    })
  const box = page.locator('.table-scroll:has(.years)')
  expect(await box.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0)
})
