import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { isInView, newPage, newWindow } from './browser.ts'
import { sitePages } from './site-pages.ts'

const MOST_SCRIPT = 15_000
const MOST_FONTS = 2

const pages = sitePages(inject('out'))
const documents = pages.filter(({ path }) => /^documenten\/[^/]+\/$/.test(path))
const withNotes = documents.find(({ html }) => html.includes('role="doc-noteref"'))?.path ?? ''

test('without JavaScript the text of every document is there to read', async () => {
  const { page, faults } = await newPage({ javaScriptEnabled: false })
  for (const { path } of documents) {
    await page.goto(path)
    expect(await page.locator('main h1').textContent()).not.toBe('')
    expect(await page.locator('[id^="p"]').first().isVisible()).toBe(true)
  }
  expect(faults).toEqual([])
})

test('a note jumps to its text and back, without JavaScript', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto(withNotes)
  const reference = page.locator('a[role="doc-noteref"]').nth(1)
  const id = await reference.getAttribute('id')
  await reference.click()
  expect(new URL(page.url()).hash).toBe(await reference.getAttribute('href'))
  const note = page.locator(new URL(page.url()).hash)
  expect(await isInView(note)).toBe(true)
  await note.locator('a[role="doc-backlink"]').first().click()
  expect(new URL(page.url()).hash).toBe(`#${id}`)
  expect(await isInView(reference)).toBe(true)
})

test('a number in the margin is a link to its paragraph', async () => {
  const { page } = await newPage()
  await page.goto(documents[0]?.path ?? '')
  await page.locator('#p2 a.num').click()
  expect(new URL(page.url()).hash).toBe('#p2')
})

test('a document loads at most 15 kB of JavaScript and two fonts', async () => {
  for (const { path } of documents) {
    const { page, loaded } = await newWindow()
    await page.goto(path, { waitUntil: 'networkidle' })
    const scripts = loaded.filter(({ type }) => type === 'script').map(({ url }) => url)
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(await (await fetch(url)).bytes()).length),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_SCRIPT)
    expect(loaded.filter(({ type }) => type === 'font').length).toBeLessThanOrEqual(MOST_FONTS)
    await page.context().close()
  }
})
