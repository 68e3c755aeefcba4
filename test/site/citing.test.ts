import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import type { CitingFile } from '../../src/editions/citing/citing-file.ts'
import { FORM_NAMES } from '../../src/editions/citing/form-names.ts'
import { unpacked } from '../../src/editions/citing/packed-places.ts'
import { newPage, pageForAll, type Watched } from './browser.ts'

const folder = join(inject('out'), 'documenten')
const documents = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'citeren.json')))
const fileOf = (id: string): CitingFile =>
  unpacked(JSON.parse(readFileSync(join(folder, id, 'citeren.json'), 'utf-8')))

/** A page that may read what was copied. */
const reading = pageForAll({ permissions: ['clipboard-read', 'clipboard-write'] })

async function open(path: string): Promise<Watched> {
  const opened = await reading()
  await opened.page.goto('about:blank')
  await opened.page.goto(path.startsWith('http') ? path : `documenten/${path}`)
  return opened
}

/** Opens the dialog of a place by the keyboard. */
async function cite(page: Page, anchor: string): Promise<void> {
  await page.locator(`button[data-cite="${anchor}"]`).focus()
  await page.keyboard.press('Enter')
  await page.locator('dialog.citeer[open]').waitFor()
}

async function copied(page: Page, form: string): Promise<Record<string, string>> {
  await page.check(`dialog.citeer input[value=${form}]`)
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.click('dialog.citeer [data-copy=rich]')
  await page.getByText('Gekopieerd', { exact: true }).waitFor()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('')
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const texts =
      item?.types.map(async (type) => [type, await (await item.getType(type)).text()] as const) ?? []
    return Object.fromEntries(await Promise.all(texts))
  })
}

const kindOf = (anchor: string): string => anchor.replace(/\d.*/, '')

/** The controls come a little at a time: they are all there when no more come. */
async function waitForControls(page: Page): Promise<void> {
  let seen = 0
  await page.locator('button.cite[data-cite]').first().waitFor({ state: 'attached' })
  await expect
    .poll(
      async () => {
        const before = seen
        seen = await page.locator('button.cite[data-cite]').count()
        return seen === before
      },
      { interval: 300 },
    )
    .toBe(true)
}

/** Some controls of a page, from its beginning to its end, of every kind. */
async function someAnchors(page: Page): Promise<string[]> {
  await waitForControls(page)
  return page.locator('button.cite[data-cite]').evaluateAll((buttons) => {
    const anchors = buttons.map((button) => (button as HTMLElement).dataset.cite ?? '')
    const byKind = Map.groupBy(anchors, (anchor) => anchor.replace(/\d.*/, ''))
    return [...byKind.values()]
      .flatMap((kind) => [...new Set([kind[0], kind[kind.length >> 1], kind.at(-1)])])
      .filter((each) => each !== undefined)
  })
}

test.each(documents)(
  '%s: what is copied says where it is from, and the link opens at its place',
  async (id) => {
    const { page, faults } = await open(`${id}/`)
    const file = fileOf(id)
    const links: [anchor: string, address: string][] = []
    for (const anchor of await someAnchors(page)) {
      await cite(page, anchor)
      const label = file.places[anchor]?.[1]
      const leidraad = await copied(page, 'leidraad')
      expect(leidraad['text/plain']).toContain(`, ${label} (tekst via `)
      expect(leidraad['text/html']).toMatch(/<i>/)
      const link = await copied(page, 'link')
      expect(link['text/html']).toContain(`, ${label}</a>`)
      links.push([anchor, link['text/plain'] ?? ''])
      await page.keyboard.press('Escape')
      // The control has the focus again only when the dialog has told that it is closed.
      await page.locator(`button[data-cite="${anchor}"]:focus`).waitFor()
    }
    for (const [anchor, address] of lastOfEachKind(links)) await opensAt(address, anchor)
    // A page that is left early gives up what it was still fetching.
    expect(faults.filter((fault) => !fault.startsWith('failed: '))).toEqual([])
  },
)

/** The farthest place of each kind: a page that is still growing has most to do to get there. */
const lastOfEachKind = (links: readonly [anchor: string, address: string][]) =>
  [...Map.groupBy(links, ([anchor]) => kindOf(anchor)).values()].flatMap((kind) => kind.slice(-1))

async function opensAt(address: string, anchor: string): Promise<void> {
  const { page } = await open(address)
  expect(await page.evaluate(() => location.hash)).toBe(`#${anchor}`)
  await expect.poll(() => isSeen(page, anchor), { message: address }).toBe(true)
  expect(await page.locator('.cite-changed').count()).toBe(0)
}

const isSeen = (page: Page, anchor: string): Promise<boolean> =>
  page.evaluate((id) => {
    const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
    return bottom > 0 && top < innerHeight
  }, anchor)

const [first = ''] = documents
const anchorIn = (id: string): string =>
  Object.keys(fileOf(id).places).find((place) => /^p\d+$/.test(place)) ?? ''

test('the keyboard gets from the number in the margin to the control, and back to it', async () => {
  const { page } = await open(`${first}/`)
  const anchor = anchorIn(first)
  await page.locator(`#${anchor} > button.cite`).waitFor({ state: 'attached' })
  await page.locator(`#${anchor} > a.num`).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('dialog.citeer[open]').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cite)).toBe(anchor)
})

test('the form that was chosen is chosen the next time', async () => {
  const { page } = await open(`${first}/`)
  await cite(page, anchorIn(first))
  await page.check('dialog.citeer input[value=apaTekst]')
  await open(`${first}/`)
  await cite(page, anchorIn(first))
  expect(await page.isChecked('dialog.citeer input[value=apaTekst]')).toBe(true)
  expect(await page.locator('dialog.citeer input[name=vorm]').count()).toBe(Object.keys(FORM_NAMES).length)
})

test('selected words are quoted, whole words only', async () => {
  const { page } = await open(`${first}/`)
  const words = await page.locator(`#${anchorIn(first)}`).evaluate((place) => {
    const text = [...place.childNodes].find(
      (node) => node instanceof Text && node.data.trim().split(' ').length > 2,
    ) as Text
    const [one, two] = text.data.trim().split(/\s+/)
    getSelection()?.setBaseAndExtent(
      text,
      text.data.indexOf(one ?? '') + 1,
      text,
      text.data.indexOf(two ?? '', (one ?? '').length) + 1,
    )
    return `${one} ${two}`
  })
  await page.click('.cite-selection')
  await page.check('dialog.citeer input[value=citaat]')
  expect(await page.locator('dialog.citeer [data-preview]').textContent()).toContain(words)
})

test('what is copied under a text has no numbers of the paragraphs it belongs to', async () => {
  const { page } = await open(`${first}/`)
  const { label, row } = await page.locator(`#${anchorIn(first)}`).evaluate((place) => {
    const item = document.querySelector('.incoming li')
    if (item) getSelection()?.setBaseAndExtent(place, 0, item, item.childNodes.length)
    const textOf = (selector: string): string => item?.querySelector(selector)?.textContent?.trim() ?? ''
    return { label: textOf(':scope > a'), row: textOf('p') }
  })
  await page.keyboard.press('Control+c')
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines.some((line) => line.endsWith(row))).toBe(true)
  expect(label).not.toBe('')
  expect(lines).not.toContain(`– ${label}`)
})

test('a link whose words have changed says so at its place', async () => {
  const { page } = await open(`${first}/?w=00000000#${anchorIn(first)}`)
  await page.getByText('De woorden op deze plaats zijn veranderd').waitFor()
})

test('without a script there is no control', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto(`documenten/${first}/`)
  expect(await page.locator('button.cite').count()).toBe(0)
  expect(await page.locator('dialog.citeer').isVisible()).toBe(false)
})
