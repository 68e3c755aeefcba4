import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { isInView, newPage, newWindow } from './browser.ts'
import { sitePages } from './site-pages.ts'

const pages = sitePages(inject('out'))
const documents = pages.filter(({ path }) => /^documenten\/[^/]+\/$/.test(path))
const links = (html: string): number => html.split('class="l-internal" href="#').length
const most = documents.reduce((most, page) => (links(page.html) > links(most.html) ? page : most)).path

/** Bytes over the wire, with all it needs, of a document of `PER` characters. */
const MOST = 120_000
const PER = 60_000

test('the contents follow the reading, and step to the next heading', async () => {
  const { page, faults } = await newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(most)
  const stops = page.locator('.toc nav li a')
  const third = (await stops.nth(2).getAttribute('href')) ?? ''
  await page.locator(third).evaluate((node) => node.scrollIntoView({ block: 'start' }))
  const current = page.locator('.toc [aria-current="location"]')
  await expect.poll(() => current.getAttribute('href')).toBe(third)
  await page.keyboard.press('Alt+ArrowDown')
  const fourth = await stops.nth(3).getAttribute('href')
  await expect.poll(() => current.getAttribute('href')).toBe(fourth)
  expect(await isInView(current)).toBe(true)
  expect(faults).toEqual([])
})

test('on a phone a bar says what is read, and opens the contents over the text', async () => {
  const { page } = await newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await page.goto(most)
  const stop = page.locator('.toc nav li a').nth(2)
  await page
    .locator((await stop.getAttribute('href')) ?? '')
    .evaluate((node) => node.scrollIntoView({ block: 'start' }))
  const bar = page.locator('.toc summary')
  const words = ((await stop.textContent()) ?? '').trim().replace(/\s+/g, ' ')
  await expect.poll(() => page.locator('.toc-here').textContent()).toContain(`U leest: ${words}`)
  await bar.tap()
  expect(await stop.isVisible()).toBe(true)
  await stop.tap()
  expect(await stop.isVisible()).toBe(false)
})

test('after a jump within the page there is a way back to where one was', async () => {
  const { page } = await newPage()
  await page.goto(most)
  const jumps = page.locator('.text > p > a.l-internal[href^="#"]')
  const link = jumps.first()
  const paragraph = await link.evaluate((node) => node.closest('[id]')?.id)
  const before = page.url()
  await link.focus()
  await page.keyboard.press('Enter')
  const back = page.getByRole('button', { name: `Terug naar al. ${paragraph?.slice(1)}` })
  await back.click()
  await expect.poll(() => link.evaluate((node) => node === document.activeElement)).toBe(true)
  expect([page.url(), await isInView(link), await back.count()]).toEqual([before, true, 0])
})

test('a document does not move while it loads', async () => {
  for (const width of [1400, 360]) {
    const { page } = await newWindow({ viewport: { width, height: 800 } })
    await page.goto(most, { waitUntil: 'networkidle' })
    const moved = await page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & {
              value: number
              sources: { node: Node | null }[]
            })[]
            done(
              shifts.flatMap(({ sources }) =>
                sources.map(({ node }) => (node?.parentElement?.closest('main') ? node.nodeName : '')),
              ),
            )
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(done, 400, [])
        }),
    )
    expect(moved.filter(Boolean)).toEqual([])
    await page.context().close()
  }
})

test('a document of 60,000 characters comes in at most 120 kB with everything', async () => {
  for (const { path } of documents) {
    const { page, loaded } = await newWindow()
    await page.goto(path, { waitUntil: 'networkidle' })
    const [own = 0, ...shared] = await Promise.all(loaded.map(({ url, type }) => sent(url, type)))
    const total = own * Math.min(1, PER / lengthOf(path)) + shared.reduce((sum, size) => sum + size, 0)
    expect([path, total <= MOST || Math.round(total)]).toEqual([path, true])
    await page.context().close()
  }
})

/** Characters of the source text. */
function lengthOf(path: string): number {
  const [, id] = path.split('/')
  return JSON.parse(readFileSync(join(inject('out'), 'data/v1/documents', `${id}.json`), 'utf-8'))
    .sourceLength
}

/** Bytes as the server sends them; fonts are packed already. */
async function sent(url: string, type: string): Promise<number> {
  const bytes = await (await fetch(url)).bytes()
  return type === 'font' ? bytes.length : gzipSync(bytes).length
}
