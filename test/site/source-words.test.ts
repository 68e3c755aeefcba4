import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { newPage } from './browser.ts'

const folder = join(inject('out'), 'documenten')
const documents = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'citeren.json')))
const [first = ''] = documents
const sizeOf = (id: string): number => statSync(join(folder, id, 'index.html')).size

/**
 * In the page: signs that the style sheet puts among the words of paragraphs, notes and headings, and that a
 * reader would take for theirs.
 */
function signsIn(beside: string): string[] {
  const elements = document.querySelectorAll('.text :is(p[id], li[id], .head, .kader) *')
  return [...elements].flatMap((element) => {
    if (element.closest(beside) || !element.checkVisibility()) return []
    return ['::before', '::after']
      .map((part) => getComputedStyle(element, part).content)
      .filter((content) => !['none', 'normal', '""', '"" / ""'].includes(content))
      .map((content) => `${element.className}: ${content}`)
  })
}

/** Links and buttons beside the words: quiet, and not selected with them. */
const BESIDE = '.num, .in, .repair, button, .marker, .back, .koppeling, .incoming, .repairs'

test.each(documents)('%s: no sign of ours stands in the words, on the screen or on paper', async (id) => {
  const { page } = await newPage({ javaScriptEnabled: true })
  await page.goto(`documenten/${id}/`)
  expect(await page.evaluate(signsIn, BESIDE)).toEqual([])
  expect((await page.locator('.text .repair').allTextContents()).join('')).toBe('')
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(signsIn, '.num, .marker')).toEqual([])
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('.text :is(.vh, .in, .repair, .cite)')].some((each) =>
        each.checkVisibility(),
      ),
    ),
  ).toBe(false)
})

test.each([
  ['#p9999', 'Alinea 9999 heeft hier nooit gestaan'],
  ['?w=0badc0de#p9999', 'Alinea 9999 heeft hier nooit gestaan'],
  ['#p9999?w=0badc0de', 'Alinea 9999 heeft hier nooit gestaan'],
  ['#fn9999', 'Noot 9999 heeft hier nooit gestaan'],
  ['#tabel-99.r1.2023', 'De plaats ‘tabel-99.r1.2023’ heeft hier nooit gestaan'],
  ['#%E0%A4%3Cb%3Ex', 'De plaats ‘'],
])('a link to %s says that there was no such place, and leads to the search', async (address, words) => {
  const { page, faults } = await newPage()
  await page.goto(`documenten/${first}/${address}`)
  const note = page.locator('.missing-place')
  await note.getByText(words).waitFor()
  expect(await note.evaluate((element) => element.getBoundingClientRect().bottom < innerHeight)).toBe(true)
  await note.getByRole('link').click()
  await page.waitForURL(new RegExp(`/zoeken/.*document=${first}`))
  expect(faults.filter((fault) => !fault.startsWith('failed: '))).toEqual([])
})

test('what is said of a place that never was leaves the text where it stands under its head', async () => {
  const { page } = await newPage({ viewport: { width: 1280, height: 900 } })
  const [longest = ''] = documents.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const gap = (): Promise<number> =>
    page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      return (box('.text')?.top ?? 0) - (box('.page-head .facts')?.bottom ?? 0)
    })
  await page.goto(`documenten/${longest}/`)
  const before = await gap()
  await page.goto(`documenten/${longest}/#p9999`)
  await page.locator('.missing-place').waitFor()
  expect(await gap()).toBeCloseTo(before, 0)
})

test('a digest in the hash does not keep a reader from the place; what was said of one place goes with it', async () => {
  const { page } = await newPage()
  const anchor = await anchorOf(page)
  await page.goto(`documenten/${first}/?x#${anchor}?w=0badc0de`)
  await page.getByText('De woorden op deze plaats zijn veranderd').waitFor()
  expect(new URL(page.url()).hash).toBe(`#${anchor}`)
  await page.evaluate(() => location.assign('#p9999'))
  await page.locator('.missing-place').waitFor()
  await page.evaluate((id) => location.assign(`#${id}`), anchor)
  await page.locator('.missing-place').waitFor({ state: 'detached' })
})

async function anchorOf(page: Page): Promise<string> {
  await page.goto(`documenten/${first}/`)
  return (await page.locator('.text p[id]').first().getAttribute('id')) ?? ''
}

/** Selects from one element into another and copies by the keyboard. */
async function copyFrom(page: Page, from: string, to: string): Promise<Record<string, string>> {
  await page.evaluate(
    ([a = '', b = '']) => {
      const [start, end] = [document.querySelector(a), document.querySelector(b)]
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length)
    },
    [from, to],
  )
  await page.keyboard.press('Control+C')
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const texts = item?.types.map(async (type) => [type, await (await item.getType(type)).text()] as const)
    return Object.fromEntries(await Promise.all(texts ?? []))
  })
}

test.each(documents)('%s: what is copied from it is words, and where they stand', async (id) => {
  const { page } = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`documenten/${id}/`)
  await page.locator('button.cite').first().waitFor({ state: 'attached' })
  const ids = await page.locator('.text p[id]').evaluateAll((all) => all.map((each) => each.id))
  const copied = await copyFrom(page, `#${ids[0]}`, `#${ids[2]}`)
  const title = await page.locator('h1').textContent()
  const [line, blank, words] = (copied['text/plain'] ?? '').trimEnd().split('\n').toReversed()
  expect(line).toMatch(/^Bron: al. 1-\d+, /)
  expect(line).toContain(`, ${title}, http`)
  expect(line?.endsWith(`/documenten/${id}/#${ids[0]}`)).toBe(true)
  expect([blank, words?.slice(0, 2)]).toEqual(['', expect.stringMatching(/^\D/)])
  expect(copied['text/plain']).not.toMatch(/niet gekoppeld|andere website|Citeer|°/)
  expect(copied['text/html']).toContain(`<a href="http`)
  expect(copied['text/html']).not.toMatch(/style=|class=|color|font|<span|<button|<sup/)
})

test('rows of a table are copied as rows', async () => {
  const { page } = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  const tables = join(inject('out'), 'tabellen')
  const isTable = (name: string): boolean =>
    existsSync(join(tables, name, 'index.html')) &&
    readFileSync(join(tables, name, 'index.html'), 'utf-8').includes('data-citable')
  await page.goto(`tabellen/${readdirSync(tables).find(isTable)}/`)
  await page.locator('button.cite').first().waitFor({ state: 'attached' })
  const rows = await page.locator('tbody tr[id]').evaluateAll((all) => all.map(({ id }) => CSS.escape(id)))
  const copied = await copyFrom(page, `#${rows[0]}`, `#${rows[1]}`)
  const [one, two] = (copied['text/plain'] ?? '').split('\n')
  expect(one?.split('\t').length).toBeGreaterThan(2)
  expect(two?.split('\t')).toHaveLength(one?.split('\t').length ?? 0)
  expect(copied['text/html']).toMatch(/<table>.*<tr><td>/)
  expect(copied['text/plain']).toMatch(/\n\nBron: Tabel /)
})

test('a field of the page copies its own words', async () => {
  const { page } = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`documenten/${first}/`)
  const field = page.locator('#in-document')
  await field.fill('woorden')
  await field.selectText()
  await page.keyboard.press('Control+C')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('woorden')
})
