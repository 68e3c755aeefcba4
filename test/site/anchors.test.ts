import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import type { BlockId } from '../../src/anchors/block-id.ts'
import type { AnchorLedger } from '../../src/anchors/ledger.ts'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { readFolders } from '../../src/cli/folders.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import { unpacked } from '../../src/editions/citing/packed-places.ts'
import { renderDocument } from '../../src/render/document.ts'
import { sampleLibrary } from '../render/sample-library.ts'
import { isInView, newPage } from './browser.ts'
import { quoted } from './site-pages.ts'

const folder = join(inject('out'), 'documenten')
const { content } = readFolders()
const [first = ''] = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'citeren.json')))
const citing = unpacked(JSON.parse(readFileSync(join(folder, first, 'citeren.json'), 'utf-8')))
const CHANGED = 'De woorden op deze plaats zijn veranderd'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]

const id = (text: string): BlockId => text as BlockId

test.each(readdirSync(join(content, 'anchors')))(
  '%s: every id that was ever published is an element of its page',
  (name) => {
    const ledger: AnchorLedger = JSON.parse(readFileSync(join(content, 'anchors', name), 'utf-8'))
    const html = quoted(readFileSync(join(folder, ledger.document, 'index.html'), 'utf-8'))
    const there = new Set(Array.from(html.matchAll(/ id="([^"]*)"/g), (match) => match[1]))
    const published = Object.entries(ledger.anchors).flatMap(([published, { alias }]) => [
      published,
      alias ?? published,
    ])
    expect(published.length).toBeGreaterThan(10)
    expect(published.filter((each) => !there.has(each))).toEqual([])
  },
)

/** An invented text with a buried paragraph, and with second names for a note, a box and an item. */
function textWithStones(): string {
  const [letter, ...others] = sampleLibrary.documents as [Document, ...Document[]]
  const buried = [
    {
      id: id('p2a'),
      type: 'paragraph' as const,
      words: 'De oude woorden.',
      after: id('p2'),
      before: id('s2'),
    },
  ]
  const aliases = { ...letter.aliases, p90: id('p6'), fn90: id('fn2'), 'kader-9': id('kader-1') }
  const document: Document = { ...letter, aliases, map: { ...letter.map, buried } }
  return renderDocument(document, buildCatalogue({ ...sampleLibrary, documents: [document, ...others] }))
}

/** The page of a document, with another text in it and room to scroll. */
async function openInvented(page: Page, anchor: string): Promise<void> {
  await page.route(`**/documenten/${first}/`, async (route) => {
    const html = await (await route.fetch()).text()
    const start = html.indexOf('>', html.indexOf('<article')) + 1
    const room = '<p>Ruimte.</p>'.repeat(60)
    const body =
      html.slice(0, start) + room + textWithStones() + room + html.slice(html.lastIndexOf('</article>'))
    await route.fulfill({ body, contentType: 'text/html' })
  })
  await page.goto(`documenten/${first}/#${anchor}`)
}

test('a link to a buried paragraph lands at its tombstone, which shows the old words and cannot be cited', async () => {
  const { page } = await newPage({ viewport: SIZES[1] })
  await openInvented(page, 'p2a')
  const stone = page.locator('#p2a')
  expect(await isInView(stone)).toBe(true)
  expect(await stone.getByText('De oude woorden.').isVisible()).toBe(false)
  await stone.locator('summary').click()
  expect(await stone.getByText('De oude woorden.').isVisible()).toBe(true)
  await page.locator('#p2 button.cite').waitFor({ state: 'attached' })
  expect(await page.locator('.vervallen button.cite, .alias button.cite').count()).toBe(0)
})

test.each([
  ['p90', 'p6'],
  ['fn90', 'fn2'],
  ['kader-9', 'kader-1'],
])('a link to the second name %s lands at %s', async (alias, successor) => {
  const { page } = await newPage({ viewport: SIZES[0] })
  await openInvented(page, alias)
  expect(await isInView(page.locator(`[id="${successor}"]`))).toBe(true)
  expect(
    await page.locator(`[id="${successor}"]`).evaluate((element) => element.getBoundingClientRect().top),
  ).toBeLessThan(SIZES[0]?.height ?? 0)
})

const places = Object.entries(citing.places).filter(([anchor]) => /^p\d+$/.test(anchor))
const [anchor, [digest]] = places[places.length >> 1] as [string, [string, string]]

/** Whether nothing lies over the words of an element, and they are on the screen. */
function isUncovered(element: Element): boolean {
  const { left, top, bottom } = element.getBoundingClientRect()
  return [top + 4, bottom - 4].every((at) => document.elementFromPoint(left + 20, at) === element)
}

test.each(SIZES)('a link whose words have changed says so where it leads, $width wide', async (viewport) => {
  const { page } = await newPage({ viewport })
  for (const fragment of [`#${anchor}`, `#${anchor}:~:text=woorden%20die%20er%20niet%20meer%20zijn`]) {
    await page.goto('about:blank')
    await page.goto(`documenten/${first}/?w=00000000${fragment}`)
    const note = page.getByText(CHANGED)
    await note.waitFor()
    await expect.poll(() => note.evaluate(isUncovered), { message: fragment }).toBe(true)
    expect(await isInView(page.locator(`#${anchor}`))).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
})

test('a link says nothing when its words are the same, or when it holds no digest', async () => {
  const { page } = await newPage({ viewport: SIZES[1] })
  for (const query of ['', `?w=${digest}`]) {
    await page.goto('about:blank')
    await page.goto(`documenten/${first}/${query}#${anchor}`)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.cite-changed').count()).toBe(0)
  }
})
