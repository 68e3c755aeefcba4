import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { newPage } from './browser.ts'
import { largestOfEachType, sitePages } from './site-pages.ts'

const WIDTHS = [320, 390, 768, 1024, 1280, 1440, 1600]

const pages = sitePages(inject('out'))
const isActor = (path: string): boolean => /^actoren\/[^/]+\/$/.test(path)
const actors = pages.map(({ path }) => path).filter(isActor)
const kinds = largestOfEachType(pages).map(({ path }) => path)

/** At which widths something of the page hangs out at the side. */
async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (over > 0) found.push(`${over} pixels too wide at ${width}`)
  }
  return found
}

test.each(kinds)('/%s does not scroll sideways at any width', async (path) => {
  const { page } = await newPage()
  await page.goto(path)
  expect(await tooWide(page)).toEqual([])
  await page.context().close()
})

test('no page of an actor scrolls sideways at any width', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  expect(actors.length).toBeGreaterThan(10)
  const found: string[] = []
  for (const path of actors) {
    await page.goto(path)
    found.push(...(await tooWide(page)).map((each) => `${path}: ${each}`))
  }
  expect(found).toEqual([])
})

test('results with pages beside them do not scroll sideways at any width', async () => {
  const { page } = await newPage()
  await page.goto('actoren/')
  const name = (await page.locator('main .rows a').first().textContent()) ?? ''
  await page.goto(`zoeken/?q=${encodeURIComponent(name)}`)
  await page.locator('[data-search-entries] a').first().waitFor()
  await page.locator('[data-hit]').first().waitFor()
  expect(await tooWide(page)).toEqual([])
})

/** An address or a compound without a place to break. */
const LONG = 'https://voorbeeld.example/onafgebroken'.padEnd(90, 'onafgebroken')

/** Where words of the texts can stand: not in a name of ours that is kept on one line, nor in a small table of our own. */
function addEverywhere(word: string): void {
  for (const each of document.querySelectorAll('main :is(h1, h2, h3, p, dd, dt, li, td, th, summary, a)')) {
    const ours = getComputedStyle(each).whiteSpace === 'nowrap' || each.closest('.vh, svg, .series')
    if (each.textContent?.trim() && !ours) each.append(` ${word}`)
  }
}

test.each(kinds)('/%s holds a word of ninety letters wherever words stand', async (path) => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto(path)
  await page.evaluate(addEverywhere, LONG)
  expect(await tooWide(page)).toEqual([])
  await page.context().close()
})
