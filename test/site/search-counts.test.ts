import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newPage } from './browser.ts'

const FILTERS = ['document', 'soort', 'verzameling'] as const
const LINE = '[data-search-line]'
const HITS = '[data-search-passages] [data-hit]'

async function searched(page: Page): Promise<string> {
  await page.locator('[data-search-results]:is([data-state=found], [data-state=failed])').waitFor()
  await page
    .locator(LINE)
    .filter({ hasNotText: /^Ten minste/ })
    .waitFor()
  return (await page.locator(LINE).textContent()) ?? ''
}

/**
 * `51 vindplaatsen voor ‘a’ in 4 documenten, en 12 met een deel van wat u vroeg.` → 63, for a question
 * without numbers.
 */
const countIn = (line: string): number =>
  [...line.replace(/ in \d+ documenten/, '').matchAll(/\d+/g)].reduce((sum, [each]) => sum + Number(each), 0)

async function showAll(page: Page): Promise<number> {
  const more = page.locator('[data-search-more]')
  while (await more.isVisible()) {
    const shown = await page.locator(HITS).count()
    await more.click()
    await page.waitForFunction(([hits, before]) => document.querySelectorAll(hits).length > before, [
      HITS,
      shown,
    ] as const)
  }
  return page.locator(HITS).count()
}

/** Chooses a value of a filter by its label, in the place of another; null: none. The address follows. */
async function choose(page: Page, name: string, label: string | null): Promise<void> {
  const filter = page.locator(`select[name=${name}]`)
  const [value = ''] = await filter.selectOption(label === null ? { value: '' } : { label })
  await page.waitForURL((url) => (url.searchParams.get(name) ?? '') === value)
}

test.each(['mantelzorg', 'eigen bijdrage', '"gemeenten"', 'toegang zorg regio'])(
  'what the page says of %s is what it shows, with every filter',
  async (typed) => {
    const { page, faults } = await newPage()
    const address = `zoeken/?${new URLSearchParams({ q: typed })}`
    await page.goto(address)
    const line = await searched(page)
    const documents = /in (\d+) documenten/.exec(line)?.[1]
    const options = await Promise.all(
      FILTERS.map(async (name) => ({
        name,
        labels: await page.locator(`select[name=${name}] option:not([value=""])`).allTextContents(),
      })),
    )
    for (const { name, labels } of options) {
      for (const label of labels) {
        await choose(page, name, label)
        await expect
          .poll(async () => countIn(await searched(page)))
          .toBe(Number(/\((\d+)\)$/.exec(label)?.[1]))
        expect(await page.locator(`select[name=${name}] option:checked`).textContent()).toBe(label)
      }
      await choose(page, name, null)
    }
    await expect.poll(async () => countIn(await searched(page))).toBe(countIn(line))
    expect(await showAll(page)).toBe(countIn(line))
    if (documents && !line.includes('een deel')) expect(options[0]?.labels.length).toBe(Number(documents))
    expect(faults).toEqual([])
  },
)

test('the panel of the quick search says the number that its page shows', async () => {
  const { page } = await newPage()
  await page.goto('')
  await page.locator('form.find input').click()
  await page.keyboard.insertText('eigen bijdrage')
  const all = page.locator('.find-all')
  await all.filter({ hasText: /\d/ }).waitFor()
  const said = countIn((await all.textContent()) ?? '')
  await all.click()
  expect(countIn(await searched(page))).toBe(said)
})

test('a document counts its own hits as the page for searching does', async () => {
  const { page } = await newPage()
  await page.goto('zoeken/?q=mantelzorg')
  await searched(page)
  const option = page.locator('select[name=document] option:not([value=""])').first()
  const [id, label] = [await option.getAttribute('value'), await option.textContent()]
  await page.goto(`documenten/${id}/`)
  await page.locator('#in-document').focus()
  await page.keyboard.insertText('mantelzorg')
  await page.locator('[data-found-hit]').first().waitFor()
  const said = countIn((await page.locator('.in-doc-line').textContent()) ?? '')
  expect(said).toBe(Number(/\((\d+)\)$/.exec(label ?? '')?.[1]))
  expect(await page.locator('[data-found-hit]').count()).toBe(said)
})

test('after a search from the home page the focus is in the field of the results', async () => {
  const { page, faults } = await newPage()
  await page.goto('')
  await page.locator('form.find input').fill('mantelzorg')
  await page.keyboard.press('Enter')
  await page.waitForURL(/zoeken\/\?q=mantelzorg/)
  await searched(page)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.closest('[data-hit]') !== null)).toBe(true)
  expect(faults).toEqual([])
})

test('the title of a document in the results leads to that document', async () => {
  const { page } = await newPage()
  await page.goto('zoeken/?q=mantelzorg')
  await searched(page)
  const title = page.locator('.hit-document a').first()
  const text = await title.textContent()
  await title.click()
  await page.waitForURL(/documenten\/[^/]+\/$/)
  expect(await page.locator('h1').textContent()).toBe(text)
})

const BROKEN: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the index is not there': (page) => page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 })),
  'the browser has no WebAssembly': (page) =>
    page.addInitScript({ content: 'delete globalThis.WebAssembly' }),
  'WebAssembly is not allowed': (page) =>
    page.route('**/zoeken/*', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(/ 'wasm-unsafe-eval'/, '')
      await route.fulfill({ response, body })
    }),
}

test.each(Object.keys(BROKEN))('when %s that is said, with another way', async (name) => {
  const { page, faults } = await newPage()
  await BROKEN[name]?.(page)
  await page.goto('zoeken/?q=gemeente')
  expect(await searched(page)).toMatch(/^Zoeken werkt hier nu niet/)
  expect(await page.locator('main').textContent()).not.toMatch(/Niets gevonden/)
  expect(await page.locator('[data-search-otherwise] a').getAttribute('href')).toMatch(/documenten\/$/)
  await page
    .locator('[role=status]')
    .filter({ hasText: 'Zoeken werkt hier nu niet' })
    .waitFor({ state: 'attached' })
  expect(faults.filter((fault) => fault.startsWith('script'))).toEqual([])
  await page.unrouteAll()
  if (name !== 'the index is not there') return
  await page.locator('[data-search-retry]').click()
  await page.locator(HITS).first().waitFor()
})
